import type { FactCheckReference } from '../../../messaging/protocol';
import { dateText, dotted } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { OutLink } from '../../parts/out-link';

/** Fact-checks that the reader imported or the page carried: each with who publishes it, and its own words. */
export function FactChecks({ checks }: { readonly checks: readonly FactCheckReference[] }) {
  return (
    <ul>
      {checks.map((check) => (
        <li key={check.url} class="said">
          <span dir="auto">{t('quoted', check.claimReviewed)}</span>
          <div>{t('rated_by', check.publisher, check.rating)}</div>
          <div class="small">
            <OutLink href={check.url}>{t('open_fact_check')}</OutLink>
            {check.date !== null && ` · ${dotted(dateText(check.date))}`}
          </div>
        </li>
      ))}
    </ul>
  );
}
