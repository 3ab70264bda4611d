import { tokenise } from './tokens';

/** The words under which a name is looked up: its first, and that of its spelling with seams opened. Folded. */
export function firstWords(name: string): string[] {
  const word = firstWord(name);
  const camel = splitCamel(name);
  const opened = camel === null ? word : firstWord(camel);
  return [word, ...(opened === word ? [] : [opened])].filter((key) => key !== '');
}

/** “HawaiiNewsNow” → “Hawaii News Now”; null for a word without such a seam. */
export function splitCamel(text: string): string | null {
  return SEAM.test(text) ? text.replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ') : null;
}

const SEAM = /[a-z\u00df-\u00ff][A-Z\u00c0-\u00de]/;

/** `host` or `host/path` as domains are looked up. */
export function domainKey(domain: string): string {
  return domain
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

// The look-ahead names letters too, lest “Libération” be taken for “Li”.
const PLAIN_START = /^(?:the )?([a-z0-9]{2,})(?![a-z0-9.\u0080-\uffff])/i;

/** The folded first word, “the” aside. Nearly all names begin with plain letters: those need no cutting. */
function firstWord(name: string): string {
  const plain = PLAIN_START.exec(name)?.[1]?.toLowerCase();
  if (plain !== undefined && plain !== 'the') return plain;
  const { keys } = tokenise(name, 0, name.length, 2);
  return (keys[0] === 'the' && keys[1]) || keys[0] || '';
}
