import type { Comparison } from '../../src/core/crossref/comparable-claim';
import { type Material, meet, type Pair } from './pairs';

type Ask = (pair: Pair) => Comparison | null;
const FROM = [0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

/** Prints precision and recall of conflicts, from several confidences, the way the corpus's scorer counts. */
export function report(title: string, found: Material, ask: Ask): void {
  for (const kind of ['cross', 'in'] as const) {
    const rows = found.pairs.flatMap((pair) =>
      pair.gold?.kind === kind ? [{ gold: pair.gold, said: answerOf(pair, ask) }] : [],
    );
    const wanted =
      rows.filter(({ gold }) => gold.relation === 'conflict').length +
      found.missed.filter((gold) => gold.kind === kind && gold.relation === 'conflict').length;
    const lines = FROM.map((from) => {
      const told = rows.filter(({ said }) => isConflict(said, from));
      const right = told.filter(({ gold }) => gold.relation === 'conflict').length;
      const allowed = told.filter(({ gold }) => gold.alt?.includes('conflict')).length;
      const spurious =
        kind === 'in' ? found.spurious.filter((pair) => isConflict(ask(pair), from)).length : 0;
      const other = (relation: string) =>
        told.filter(({ gold }) => gold.relation === relation).length;
      return (
        `${from.toFixed(2)}  P ${share(right, told.length + spurious)} R ${share(right, wanted)}` +
        ` alt P ${share(right + allowed, told.length + spurious)}` +
        `  (right ${right}, spurious ${spurious}, events ${other('different_event')}, updates ${other('update')},` +
        ` scopes ${other('different_scope')}, compatible ${other('compatible')})`
      );
    });
    process.stdout.write(`${title}, ${kind}: ${wanted} conflicts\n  ${lines.join('\n  ')}\n`);
  }
}

function answerOf(pair: Pair, ask: Ask): Comparison | null {
  return pair.samePage || meet(pair.a, pair.b) ? ask(pair) : null;
}

const isConflict = (said: Comparison | null, from: number): boolean =>
  said?.relation === 'conflict' && said.confidence >= from;

const share = (part: number, all: number): string =>
  all === 0 ? ' n/a' : ((100 * part) / all).toFixed(1).padStart(4);

/** Prints each conflict that was missed or wrongly told from `THRESHOLD`, with what is known of both sides. */
export function listErrors(found: Material, ask: Ask, kind: string): void {
  for (const pair of [...found.pairs, ...(kind === 'in' ? found.spurious : [])]) {
    if (pair.gold ? pair.gold.kind !== kind : pair.events[0] !== '?') continue;
    const said = answerOf(pair, ask);
    const told = isConflict(said, THRESHOLD);
    if (told === (pair.gold?.relation === 'conflict')) continue;
    const { gold, articles } = pair;
    const why = gold
      ? `${gold.relation} ${pair.events.join('/')}: ${gold.why}`
      : 'no annotated figure';
    process.stdout.write(
      `\n${told ? 'TOLD ' : 'MISSED'} ${said?.relation ?? '-'} ${said?.confidence.toFixed(2) ?? ''} | ${why}\n`,
    );
    for (const [figure, article] of [
      [pair.a, articles[0]],
      [pair.b, articles[1]],
    ] as const) {
      process.stdout.write(`  ${article} ${sideOf(figure)}\n`);
    }
  }
}

const THRESHOLD = 0.6;

function sideOf({ figure, scene, sourceKey, generic }: Pair['a']): string {
  const { min, max, modifier, what, who, subset } = figure;
  return (
    `${min}-${max} ${modifier} ${what} ${who}${subset ? ' part' : ''} by ${sourceKey || 'narrator'}` +
    `${generic ? '*' : ''} voices ${scene.voices} sentence ${scene.at} stretch ${scene.stretch}` +
    ` placed ${scene.placed} around ${scene.around} kinds ${scene.kinds} targets ${scene.targets} days ${scene.days}` +
    `${scene.other ? ' other' : ''}${scene.back ? ' back' : ''}${scene.replaced ? ' replaced' : ''}${scene.raised ? ' raised' : ''}`
  );
}
