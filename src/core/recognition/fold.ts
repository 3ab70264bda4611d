/** Letters that don't decompose under NFD, as readers type them without the mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ى: 'ي',
  ـ: '',
};

/**
 * The key under which a word is looked up: lower case, without accents, vowel points and Arabic tatweel,
 * so that “Al-Manār”, “AL-MANAR” and “Al-Manar” meet.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđðıæœþىـ]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}
