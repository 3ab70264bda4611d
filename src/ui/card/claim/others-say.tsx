import { useState } from 'preact/hooks';
import type { Claim } from '../../../core/model/claim';
import type { Relation } from '../../../core/model/crossref';
import { agoText, dotted } from '../../i18n/format';
import { plural, t } from '../../i18n/translate';
import { relationText, whyText } from '../../i18n/why';
import { spansText } from '../../model/claim-text';
import { sourceTitle } from '../../model/naming';
import { relatedInLibrary, relatedInPage } from '../../model/related';
import { LinkButton } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { RelationSign } from '../../parts/relation-sign';
import { Section } from '../../parts/section';
import { useCard } from '../card-context';

/** So many are shown at first, in the page and in the library each. */
const SHOWN = 5;

/** What others say of the same thing: first in this page, then in what the reader has read. */
export function OthersSay({ claim }: { readonly claim: Claim }) {
  const { host, show } = useCard();
  const { analysis, library, remembered } = host.reply();
  const { text } = host.document();
  const inPage = relatedInPage(analysis, claim.index).flatMap(({ link, other }) => {
    const found = analysis.claims[other];
    return found === undefined
      ? []
      : [
          <Other
            key={`p${other}`}
            relation={link.relation}
            strict={link.strict}
            content={spansText(text, found.content)}
            who={sourceTitle(found.resolved)}
            where={t('this_page')}
            why={whyText(link.why)}
            onClick={() => show({ kind: 'claim', claim: found })}
          />,
        ];
  });
  const read = relatedInLibrary(library, claim.index).map((reference) => (
    <Other
      key={reference.linkId}
      relation={reference.relation}
      strict={reference.strict}
      content={reference.other.content}
      who={reference.other.sourceName}
      where={dotted(
        reference.other.outlet ?? reference.other.pageTitle,
        t('read_on', agoText(reference.other.read, Date.now())),
      )}
      why={whyText(reference.why)}
      onClick={() => show({ kind: 'library', reference })}
    />
  ));
  if (inPage.length + read.length === 0) {
    return (
      <Section title={t('section_others_say')}>
        <p class="small">{t(remembered ? 'others_none' : 'others_none_here')}</p>
      </Section>
    );
  }
  return (
    <>
      {inPage.length > 0 && (
        <Section title={t('section_others_say')} note={t('in_this_page')}>
          <Shortened items={inPage} />
        </Section>
      )}
      {read.length > 0 && (
        <Section title={t('section_others_say')} note={t('in_your_reading')}>
          <Shortened items={read} />
        </Section>
      )}
    </>
  );
}

function Shortened(props: { readonly items: readonly preact.JSX.Element[] }) {
  const [all, setAll] = useState(false);
  const rest = props.items.length - SHOWN;
  return (
    <>
      <ul class="relations">{all ? props.items : props.items.slice(0, SHOWN)}</ul>
      {!all && rest > 0 && (
        <LinkButton onClick={() => setAll(true)}>{plural('show_more', rest)}</LinkButton>
      )}
    </>
  );
}

function Other(props: {
  readonly relation: Relation;
  readonly strict: boolean;
  readonly content: string;
  readonly who: string;
  readonly where: string;
  readonly why: string | null;
  readonly onClick: () => void;
}) {
  return (
    <li>
      <button type="button" class="button row" onClick={props.onClick}>
        <RelationSign relation={props.relation} strict={props.strict} />
        <span>
          <span class="content" dir="auto">
            {props.content}
          </span>
          <span class="who">
            <bdi>{props.who}</bdi>
            {` · ${props.where}`}
          </span>
          <br />
          <span class="why">{dotted(relationText(props.relation, props.strict), props.why)}</span>
        </span>
        <Icon name="forward" />
      </button>
    </li>
  );
}
