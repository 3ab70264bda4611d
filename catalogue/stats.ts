/** `npm run catalogue:stats`: how many sources and facts, by tier, kind, country, field, licence and age. */
import { resolve } from 'node:path';
import { assemble } from './build-steps/assemble';
import { licenceCounts } from './build-steps/notices';

const today = new Date().toISOString().slice(0, 10);
const { records: located, mergedCount } = assemble(resolve(import.meta.dirname, '..'), today);
const records = located.map(({ record }) => record);
const sources = records.filter(({ tier }) => tier !== 'entity');
const facts = records.flatMap((record) => record.facts);
const pieces = facts.flatMap(({ evidence }) => evidence);
const isUnknown = (status: string): boolean => status === 'unknown-to-evidence';

console.log(
  `${sources.length} sources (${records.length - sources.length} owners besides), ${facts.length} facts, ` +
    `of which ${facts.filter(({ status }) => isUnknown(status)).length} "not stated by the evidence"; ` +
    `${records.reduce((sum, { assessments }) => sum + assessments.length, 0)} assessments by others; ` +
    `${mergedCount} rows of tables taken into another record`,
);
table(
  'tier',
  countBy(records, ({ tier }) => tier),
);
table(
  'facts per tier',
  countBy(
    records.flatMap(({ tier, facts: own }) => own.map(() => tier)),
    String,
  ),
);
table(
  'kind',
  countBy(sources, ({ kind }) => kind),
);
table(
  'kind, curated',
  countBy(
    sources.filter(({ tier }) => tier === 'A'),
    ({ kind }) => kind,
  ),
);
const countries = countBy(sources, ({ country }) => country ?? 'no one country');
table(`country (${countries.length - 1})`, countries, 30);
table(
  'field',
  countBy(facts, ({ field }) => field),
);
table(
  'status',
  countBy(facts, ({ status }) => status),
);
table('licence (facts)', Object.entries(licenceCounts(records)));
table(
  'relation of evidence',
  countBy(pieces, ({ relation }) => relation),
);
table(
  'year of evidence (facts)',
  countBy(facts, ({ asOf }) => asOf.slice(0, 4)),
  15,
);
table(
  'name policy',
  countBy(
    sources.flatMap(({ names }) => names),
    ({ matching }) => matching,
  ),
);

function countBy<T>(items: readonly T[], key: (item: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function table(
  title: string,
  rows: readonly (readonly [string, number])[],
  most = rows.length,
): void {
  console.log(`\n${title}`);
  for (const [name, count] of rows.slice(0, most))
    console.log(`${String(count).padStart(7)}  ${name}`);
  if (rows.length > most) console.log(`         and ${rows.length - most} more`);
}
