import type { Claim } from '../../../core/model/claim';
import { chainText, countryName, dotted, listText } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { spansText, stanceText } from '../../model/claim-text';
import { keyPart, kindText, namingOf, sourceTitle } from '../../model/naming';
import { LinkButton } from '../../parts/button';
import { Row } from '../../parts/section';
import { useCard } from '../card-context';
import { descriptionOf } from '../source/descriptions';
import { targetOfSource } from '../trail';
import { useSource } from '../use-source';

/** Who says it, through whom it came here, how it is said, and how the text leads to that source. */
export function WhoSaysIt({ claim }: { readonly claim: Claim }) {
  const { host, show } = useCard();
  const source = claim.resolved;
  const naming = namingOf(source);
  const [{ view }] = useSource(source.sourceId);
  const kind = kindText(source.kind ?? 'unknown');
  const country = view?.record.country;
  const canTell = naming === 'named' || view === null ? null : descriptionOf(view.record);
  const outer = claim.within === undefined ? undefined : host.reply().analysis.claims[claim.within];
  return (
    <dl class="rows">
      <Row label={t('row_said_by')}>
        {source.name === '' && source.person === undefined ? (
          t('no_source')
        ) : (
          <LinkButton onClick={() => show({ kind: 'source', target: targetOfSource(source) })}>
            <bdi>{sourceTitle(source)}</bdi>
          </LinkButton>
        )}
        {(kind !== null || country !== undefined) && (
          <div class="small">{dotted(kind, country && countryName(country))}</div>
        )}
        {naming !== 'named' && <div class="small">{unnamedText(claim, naming)}</div>}
        {canTell !== null && <div class="small">{canTell}</div>}
      </Row>
      <Row label={t('row_through')}>
        {chainText(chainOf(claim, pageName(host.document().page)))}
      </Row>
      <Row label={t('row_how')}>
        {dotted(stanceText(claim), t(`naming_${naming}`), claim.hedged && t('hedged'))}
      </Row>
      {source.how !== 'named' && source.how !== 'none' && (
        <Row label={t('row_taken_from')}>
          {claim.source.length > 0 &&
            `${t('quoted', spansText(host.document().text, claim.source))} · `}
          {t(`resolution_${source.how}`)}
        </Row>
      )}
      {outer !== undefined && (
        <Row label={t('row_within')}>
          <LinkButton onClick={() => show({ kind: 'claim', claim: outer })}>
            {t('within_claim', sourceTitle(outer.resolved))}
          </LinkButton>
        </Row>
      )}
    </dl>
  );
}

function pageName({ siteName, url }: { readonly siteName?: string; readonly url: string }): string {
  const name = siteName ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url);
  return t('this_page_named', name);
}

/** From the one who says it to the page, by way of whoever relays it. */
function chainOf(claim: Claim, page: string): string[] {
  if (claim.via === undefined) return [page];
  return [sourceTitle(claim.resolved), sourceTitle(claim.via), page];
}

/** What kind of unnamed source it is and what the text discloses of it. */
function unnamedText({ resolved }: Claim, naming: string): string {
  const { generic, disclosure, name } = resolved;
  const type = generic === undefined ? t(`naming_${naming}`) : t(`generic_${keyPart(generic)}`);
  const told = [
    disclosure?.number === undefined || disclosure.number < 2
      ? null
      : t('disclosed_number', disclosure.number),
    disclosure?.role,
    disclosure?.country === undefined ? null : countryName(disclosure.country),
  ].filter((part): part is string => Boolean(part) && part !== name);
  const reason = disclosure?.anonymityReason;
  return dotted(
    type.toLowerCase() !== name.toLowerCase() && type,
    told.length > 0 && t('disclosed', listText(told)),
    reason !== undefined && t('anonymity_reason', reason),
  );
}
