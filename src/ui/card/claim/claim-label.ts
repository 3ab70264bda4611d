import type { Claim } from '../../../core/model/claim';
import { dotted, quoted } from '../../i18n/format';
import { plural, t } from '../../i18n/translate';
import { spansText } from '../../model/claim-text';
import { kindText, sourceTitle } from '../../model/naming';

/** The card's name for assistive technology: one sentence, "Claim by SANA, news agency, contested by one source". */
export function claimLabel(claim: Claim, contested: number): string {
  const kind = kindText(claim.resolved.kind ?? 'unknown');
  const name = sourceTitle(claim.resolved);
  const by = kind === null ? t('label_claim', name) : t('label_claim_kind', name, kind);
  return contested === 0 ? by : `${by}${t('list_comma')}${plural('label_contested', contested)}`;
}

/** Beside the card's heading: how the claim is told, and with which words. */
export function claimKicker(claim: Claim, text: string): string {
  const cue = spansText(text, claim.cue);
  return dotted(t(`type_${claim.type}`), cue !== '' && quoted(cue));
}
