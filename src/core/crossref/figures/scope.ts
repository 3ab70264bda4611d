/** How those that two figures count stand to each other. */
export type Scope =
  /** The same people, as far as the words go. */
  | 'same'
  /** `a` is among `b`. */
  | 'a_in_b'
  | 'b_in_a'
  | 'apart';

const ALL = new Set(['people']);
const FIGHTERS = new Set(['fighters', 'militants', 'rebels']);
const ARMED = new Set([...FIGHTERS, 'soldiers', 'police']);

interface Counted {
  readonly who: string;
  readonly subset: boolean;
}

/** Whether two figures count the same people, one a part of the other, or two different parts. */
export function scopeOf(a: Counted, b: Counted): Scope {
  const [one, other] = [groupOf(a.who), groupOf(b.who)];
  if (one === other) {
    if (a.subset === b.subset || !isWhole(one)) return a.subset && isWhole(one) ? 'apart' : 'same';
    return a.subset ? 'a_in_b' : 'b_in_a';
  }
  if (isWhole(one) && isWhole(other)) {
    if (a.subset !== b.subset) return a.subset ? 'a_in_b' : 'b_in_a';
    return a.subset ? 'apart' : 'same';
  }
  if (isWhole(one) && !a.subset) return isNoPart(b, one) ? 'apart' : 'b_in_a';
  if (isWhole(other) && !b.subset) return isNoPart(a, other) ? 'apart' : 'a_in_b';
  return 'apart';
}

/** The dead of those who fought are no part of a toll of "people" unless the text says so. */
function isNoPart(part: Counted, whole: string): boolean {
  return ARMED.has(part.who) && (whole === 'civilians' || !part.subset);
}

function groupOf(who: string): string {
  return FIGHTERS.has(who) ? 'fighters' : who;
}

function isWhole(group: string): boolean {
  return ALL.has(group) || group === 'civilians';
}
