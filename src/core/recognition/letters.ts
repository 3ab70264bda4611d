/** What one UTF-16 unit is to the tokeniser. */
export const SEPARATOR = 0;
export const WORD = 1;
/** A character of a script that doesn't part its words: each is a token of its own. */
export const ALONE = 2;

/** Thai, Lao, Myanmar, Khmer, Japanese, Chinese; Hangul too, whose words carry their particles. */
const ALONE_RANGES: readonly (readonly [number, number])[] = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3005, 0x3007],
  [0x3040, 0x30fa],
  [0x30fc, 0x30ff],
  [0x31f0, 0x31ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7af],
  [0xf900, 0xfaff],
  [0xff66, 0xff9f],
];

const classes = makeClasses();

/** SEPARATOR, WORD or ALONE for a UTF-16 unit. */
export function letterClass(code: number): number {
  return classes[code] ?? SEPARATOR;
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase() && letter === letter.toUpperCase();
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A table beats a regular expression by an order of magnitude, and 64 kB are made once. */
function makeClasses(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let code = 0; code < 0x3000; code++) {
    if (/[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code))) table[code] = WORD;
  }
  for (let code = 0xa000; code < 0xd800; code++) table[code] = WORD;
  for (let code = 0xfb1d; code <= 0xfefc; code++) table[code] = WORD;
  for (let code = 0xff10; code <= 0xff5a; code++) {
    if (/[\p{L}\p{N}]/u.test(String.fromCharCode(code))) table[code] = WORD;
  }
  // Surrogates stay separators: emoji part words, and no name needs a letter beyond the basic plane.
  for (const [from, to] of ALONE_RANGES) table.fill(ALONE, from, to + 1);
  // Marks between words that must not glue them: zero-width space and the byte-order mark.
  table[0x200b] = SEPARATOR;
  table[0xfeff] = SEPARATOR;
  return table;
}
