import type { Gender, Naming } from './person';

const REACH = 220;
const PRONOUN = /\b(?:(he|his|him|himself)|(she|her|hers|herself))\b/iu;

/**
 * Where a given name doesn’t tell, the next “he” or “she” after somebody alone in a stretch of text does:
 * “Mpho Dube left at noon; she took the ferry”. Counts over all their namings; people whose text speaks for both stay unknown.
 */
export function genderByPronoun(text: string, namings: readonly Naming[]): void {
  const votes = new Map<Naming['person'], number>();
  namings.forEach((naming, i) => {
    const { person, end } = naming;
    if (person.gender !== null || isNear(namings[i - 1], naming)) return;
    const next = namings[i + 1]?.start ?? Infinity;
    const pronoun = PRONOUN.exec(text.slice(end, Math.min(end + REACH, next)));
    if (!pronoun) return;
    votes.set(person, (votes.get(person) ?? 0) + (pronoun[1] ? 1 : -1));
  });
  for (const [person, balance] of votes) person.gender = genderOf(balance);
}

/** Somebody else was named just before: the pronoun may be theirs. */
function isNear(before: Naming | undefined, naming: Naming): boolean {
  return (
    before !== undefined && before.person !== naming.person && naming.start - before.end < REACH / 2
  );
}

function genderOf(balance: number): Gender {
  if (balance === 0) return null;
  return balance > 0 ? 'm' : 'f';
}
