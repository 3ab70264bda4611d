/** Made-up news text of any length: sentences of few patterns with other names, numbers and places in them. */
const BODY = [
  'ministry',
  'harbour board',
  'river authority',
  'union',
  'rescue service',
  'office',
  'council',
];
const HOW = ['said', 'claimed', 'denied', 'confirmed', 'told reporters', 'estimated', 'warned'];
const THING = ['barges', 'houses', 'families', 'drivers', 'pumps', 'bridges', 'letters', 'crowns'];
const DONE = [
  'were held up',
  'had been counted',
  'would be moved',
  'could not be reached',
  'went missing',
];
const WHEN = ['on Monday', 'late on Tuesday', 'in a statement', 'after the meeting', 'this week'];
const SYLLABLE = [
  'ba',
  'dor',
  'mil',
  'ken',
  'ra',
  'sto',
  'vel',
  'un',
  'tar',
  'lis',
  'go',
  'mir',
  'esh',
  'pa',
];

/** A generator of whole numbers below `n`, the same for the same seed. */
export function randomFrom(seed: number): (n: number) => number {
  let state = seed >>> 0 || 1;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

export function newsText(sentences: number, random: (n: number) => number): string {
  const pick = (list: readonly string[]) => list[random(list.length)] ?? '';
  const name = () => {
    const word = pick(SYLLABLE) + pick(SYLLABLE) + (random(2) === 0 ? pick(SYLLABLE) : '');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const clause = () => `${2 + random(300)} ${pick(THING)} ${pick(DONE)} near ${name()}`;
  let text = '';
  for (let i = 0; i < sentences; i++) {
    const extra = random(3) === 0 ? `, adding that ${clause()}` : '';
    text += `The ${name()} ${pick(BODY)} ${pick(HOW)} ${pick(WHEN)} that ${clause()}${extra}.`;
    if (i + 1 < sentences) text += random(4) === 0 ? '\n\n' : ' ';
  }
  return text;
}

/** `edits` random insertions, deletions and substitutions of single characters. */
export function edit(text: string, edits: number, random: (n: number) => number): string {
  let result = text;
  for (let i = 0; i < edits; i++) {
    const at = random(result.length + 1);
    const letter = 'etaoinshrdlu ,'[random(14)] ?? 'e';
    const kind = random(3);
    result =
      result.slice(0, at) + (kind === 2 ? '' : letter) + result.slice(kind === 0 ? at : at + 1);
  }
  return result;
}
