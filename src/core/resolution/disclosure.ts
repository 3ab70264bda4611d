import type { Disclosure } from '../model/claim';
import { NUMBER_WORDS } from '../recognition/generic-lexicon';
import { lastCountryIn } from './countries';
import { wordsOf } from './source-phrase';

const ANONYMITY = [
  /\b(?:on|under)\s+(?:the\s+)?condition\s+of\s+anonymity(?:\s+(?:because|as|since|to|in order to|due to|out of|for)\b[^.”"]{0,160})?/i,
  /\b(?:not|n[’']t) authori[sz]ed to (?:speak|talk|comment|discuss)[^.,”"]{0,60}/i,
  /\b(?:asked|asking|requested|requesting|declined|refused|did not (?:wish|want)|who wished)\s+(?:not\s+)?to\s+(?:not\s+)?(?:be\s+(?:named|identified|quoted by name)|remain anonymous)(?:\s+(?:because|as|due to|for|out of|citing)\b[^.”"]{0,120})?/i,
];

/**
 * What the text discloses of an unnamed source: how many, in what role, of what country, and why they are
 * not named. `around` is the source’s sentence: the reason often stands outside the phrase itself.
 */
export function disclosureOf(phrase: string, around: string): Disclosure {
  const number = numberIn(phrase);
  const country = lastCountryIn(phrase);
  const reason = ANONYMITY.map((pattern) => pattern.exec(around)?.[0]).find((r) => r !== undefined);
  const role = roleOf(phrase);
  return {
    ...(number !== undefined && { number }),
    ...(role && { role }),
    ...(country && { country: country.name }),
    ...(reason && { anonymityReason: reason.trim() }),
  };
}

function numberIn(phrase: string): number | undefined {
  for (const word of wordsOf(phrase).slice(0, 4)) {
    const value = NUMBER_WORDS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The phrase without its determiner and without what follows a comma or “who”. */
function roleOf(phrase: string): string {
  return phrase
    .replace(/,.*$|\s(?:who|which|that)\s.*$/s, '')
    .replace(
      /^(?:an?|the|some|several|many|one|two|three|four|five|\d+|another|other|these|those)\s+/i,
      '',
    )
    .trim();
}
