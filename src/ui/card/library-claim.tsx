import { useState } from 'preact/hooks';
import type { LibraryReference } from '../../messaging/protocol';
import { agoText, dateText, dotted } from '../i18n/format';
import { t } from '../i18n/translate';
import { relationText, whyText } from '../i18n/why';
import { Button, LinkButton } from '../parts/button';
import { OutLink } from '../parts/out-link';
import { Row } from '../parts/section';
import { useCard } from './card-context';

/** A claim that the reader met on another page, and how it stands to the one of this page. */
export function LibraryClaim({ reference }: { readonly reference: LibraryReference }) {
  const { show } = useCard();
  const { other, relation, strict, why } = reference;
  return (
    <>
      <blockquote class="quote" dir="auto">
        {other.content}
      </blockquote>
      <dl class="rows">
        <Row label={t('row_said_by')}>
          <LinkButton
            onClick={() =>
              show({
                kind: 'source',
                target: { sourceId: other.sourceId, name: other.sourceName, kind: 'unknown' },
              })
            }
          >
            <bdi>{other.sourceName || t('no_source')}</bdi>
          </LinkButton>
        </Row>
        <Row label={t('row_where')}>
          <OutLink href={other.pageUrl}>{other.pageTitle || other.pageUrl}</OutLink>
          <div class="small">
            {dotted(
              other.outlet,
              other.published !== null && t('published_on', dateText(other.published)),
              t('read_on', agoText(other.read, Date.now())),
            )}
          </div>
        </Row>
        <Row label={t('row_relation')}>
          {relationText(relation, strict)}
          <div class="small">{whyText(why)}</div>
        </Row>
      </dl>
    </>
  );
}

/** Whether the two claims speak of the same thing is for the reader to say. */
export function LibraryClaimActions({ reference }: { readonly reference: LibraryReference }) {
  const { host, say } = useCard();
  const [verdict, setVerdict] = useState(reference.verdict);
  const judge = (next: LibraryReference['verdict']) => {
    host.request('judge-link', { linkId: reference.linkId, verdict: next }).then(
      () => {
        setVerdict(next);
        say(t('saved'));
        host.refresh();
      },
      () => say(t('not_saved')),
    );
  };
  const toggle = (to: 'confirmed' | 'dismissed') => judge(verdict === to ? null : to);
  return (
    <fieldset class="actions" aria-label={t('actions')}>
      <Button pressed={verdict === 'confirmed'} onClick={() => toggle('confirmed')}>
        {t('link_right')}
      </Button>
      <Button pressed={verdict === 'dismissed'} onClick={() => toggle('dismissed')}>
        {t('link_wrong')}
      </Button>
      <Button
        icon="open"
        onClick={() =>
          void host.request('open-library', { hash: `claims/${reference.other.claimId}` })
        }
      >
        {t('action_library')}
      </Button>
    </fieldset>
  );
}
