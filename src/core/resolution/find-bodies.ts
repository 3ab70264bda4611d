import type { Mention } from '../model/mention';
import { type BlockReading, gapBefore, isCapital, keyAt } from '../recognition/reading';
import { words } from '../recognition/words';
import type { Body } from './entities';
import type { People } from './person';
import { wordsOf } from './source-phrase';

const BODY_LAST = words(`
  agency court police council ministry department committee commission university institute institution center centre foundation
  association party union group company corporation inc corp ltd bank board bureau office authority army navy force forces church school
  college congress senate parliament assembly team club hospital society federation league campaign network coalition administration
  service services command project museum airlines airways motors energy technologies systems industries partners holdings
`);
const ROLE = words(
  'ceo president chairman secretary director minister chief head vice deputy spokesman spokeswoman editor professor',
);
const JOINERS = words('of for and the');

/** Bodies that no list has, by the last word of their capitalised name: “the Food Standards Agency”. */
export function findBodies(
  blocks: readonly BlockReading[],
  mentions: readonly Mention[],
  people: People,
): Body[] {
  const found: Body[] = [];
  let m = 0;
  let p = 0;
  for (const block of blocks) {
    if (block.titled || block.shouting) continue;
    for (let i = 0; i < block.tokens.keys.length; i++) {
      if (!isCapital(block, i) || keyAt(block, i) === 'the' || ROLE.has(keyAt(block, i))) continue;
      const to = runEnd(block, i);
      const start = block.tokens.starts[i] ?? 0;
      const end = block.tokens.ends[to - 1] ?? start;
      while ((mentions[m]?.end ?? Infinity) <= start) m++;
      while ((people.namings[p]?.end ?? Infinity) <= start) p++;
      const taken =
        (mentions[m]?.start ?? Infinity) < end || (people.namings[p]?.start ?? Infinity) < end;
      if (!taken && isBodyName(block, i, to)) {
        const name = block.text.slice(start, end);
        found.push({
          start,
          resolved: { sourceId: null, name, kind: 'unknown', how: 'text' },
          words: new Set(wordsOf(name)),
          kind: 'unknown',
        });
      }
      i = to - 1;
    }
  }
  return found;
}

function runEnd(block: BlockReading, from: number): number {
  let end = from + 1;
  for (let i = from + 1; i < block.tokens.keys.length && i - from < 10; i++) {
    if (!/^(?:[ \u00a0-]|['’]|\s&\s)$/.test(gapBefore(block, i))) break;
    if (isCapital(block, i)) end = i + 1;
    else if (!JOINERS.has(keyAt(block, i))) break;
  }
  return end;
}

function isBodyName(block: BlockReading, from: number, to: number): boolean {
  if (to - from < 2) return false;
  for (let i = from; i < to; i++)
    if (BODY_LAST.has(keyAt(block, i)) && isCapital(block, i)) return true;
  return false;
}
