import { dotted } from '../../i18n/format';
import { plural, t } from '../../i18n/translate';
import { spansText, stanceText } from '../../model/claim-text';
import { Icon } from '../../parts/icon';
import { Details, Section } from '../../parts/section';
import { useCard } from '../card-context';
import type { SourceTarget } from '../trail';

/** What this source says in this page, and why its name is taken for a source here. */
export function OnThisPage({ target }: { readonly target: SourceTarget }) {
  const { host, show } = useCard();
  const { text } = host.document();
  const claims = host
    .reply()
    .analysis.claims.filter(({ resolved, via }) =>
      [resolved, via].some(
        (one) =>
          one !== undefined &&
          (target.sourceId === null
            ? one.sourceId === null && one.name === target.name
            : one.sourceId === target.sourceId),
      ),
    );
  const reasons = target.mention?.reasons ?? [];
  return (
    <>
      {claims.length > 0 && (
        <Section title={t('section_on_this_page')} note={plural('claims', claims.length)}>
          <ul class="relations">
            {claims.map((claim) => (
              <li key={claim.index}>
                <button
                  type="button"
                  class="button row"
                  onClick={() => show({ kind: 'claim', claim })}
                >
                  <Icon name="cite" />
                  <span>
                    <span class="content" dir="auto">
                      {spansText(text, claim.content)}
                    </span>
                    <span class="who">{dotted(stanceText(claim))}</span>
                  </span>
                  <Icon name="forward" />
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {reasons.length > 0 && (
        <Section title={t('section_why_marked')}>
          <Details summary={t('show_reasons')}>
            <ul>
              {reasons.map(({ code, weight }) => (
                <li key={code} class="small">
                  {t(
                    weight < 0 ? 'reason_against' : 'reason_for',
                    t(`reason_${code.replaceAll('-', '_')}`),
                  )}
                </li>
              ))}
            </ul>
          </Details>
        </Section>
      )}
    </>
  );
}
