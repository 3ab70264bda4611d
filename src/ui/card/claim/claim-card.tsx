import type { Claim } from '../../../core/model/claim';
import { t } from '../../i18n/translate';
import { Section } from '../../parts/section';
import { useCard } from '../card-context';
import { ClaimNote } from './claim-note';
import { ClaimQuote } from './claim-quote';
import { FactChecks } from './fact-checks';
import { OthersSay } from './others-say';
import { WhoSaysIt } from './who-says-it';

/** A claim: its words, who says it and how, what others say of the same thing, and the reader's own note. */
export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { host } = useCard();
  const { factChecks } = host.reply();
  const checks = factChecks.filter((check) => check.claim === claim.index);
  return (
    <>
      <ClaimQuote text={host.document().text} claim={claim} />
      <WhoSaysIt claim={claim} />
      <OthersSay claim={claim} />
      {checks.length > 0 && (
        <Section title={t('section_fact_checks')}>
          <FactChecks checks={checks} />
        </Section>
      )}
      <ClaimNote claim={claim} />
    </>
  );
}
