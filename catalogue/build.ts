/**
 * `npm run catalogue:build`: writes the assets that the extension ships, under public/catalogue/:
 *
 *     names.txt               the names index (src/core/recognition/names-file.ts)
 *     facts/<00..7f>.json     records with facts and evidence (src/core/exchange/source-pack-shard.ts)
 *     meta.json               version, counts, notices
 *     NOTICES.txt             the notices that the licences ask for
 *     packs/*.json            packs that the reader may switch on
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { toShard } from '../src/core/exchange/source-pack-shard';
import { SHARD_COUNT, shardOf } from '../src/core/model/catalogue-shard';
import type { SourceRecord } from '../src/core/model/source';
import { serialiseNames } from '../src/core/recognition/names-file';
import { assemble } from './build-steps/assemble';
import { toNamedSource } from './build-steps/named-source';
import { licenceCounts, NOTICES, noticesText } from './build-steps/notices';
import { PERENNIAL_FILE, perennialPack } from './build-steps/perennial-pack';
import { withoutDangling } from './build-steps/without-dangling';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * Builds the catalogue from its data files. Faulty records are left out and counted on stderr; it is
 * `npm run catalogue:check` that fails for them.
 */
export async function buildCatalogue(out = join(ROOT, 'public/catalogue')): Promise<void> {
  const { records: located, problems } = assemble(ROOT, new Date().toISOString().slice(0, 10));
  const errors = problems.filter(({ level }) => level === 'error').length;
  if (errors > 0)
    process.stderr.write(`catalogue: ${errors} errors; see npm run catalogue:check\n`);
  const known = new Set(located.map(({ record }) => record.id));
  const bare = located.map(({ record }) => withoutDangling(record, known));
  const version = versionOf(bare);
  const records = bare.map((record) => stamped(record, version));

  rmSync(out, { recursive: true, force: true });
  for (const folder of ['facts', 'packs']) mkdirSync(join(out, folder), { recursive: true });
  const names = serialiseNames(records.map(toNamedSource));
  writeFileSync(join(out, 'names.txt'), names);
  for (const [shard, held] of byShard(records))
    writeFileSync(join(out, 'facts', `${shard}.json`), JSON.stringify(toShard(held)));
  if (existsSync(join(ROOT, PERENNIAL_FILE)))
    writeFileSync(
      join(out, 'packs/wikipedia-perennial.json'),
      JSON.stringify(perennialPack(ROOT, records)),
    );
  const counts = countsOf(records);
  const meta = {
    version,
    shards: SHARD_COUNT,
    counts,
    licences: licenceCounts(records),
    notices: NOTICES,
  };
  writeFileSync(join(out, 'meta.json'), JSON.stringify(meta, null, 1));
  writeFileSync(join(out, 'NOTICES.txt'), noticesText());
  const gz = Math.round(gzipSync(names, { level: 9 }).length / 1024);
  process.stderr.write(
    `catalogue ${version}: ${counts.sources} sources, ${counts.facts} facts; names ${gz} kB gzipped\n`,
  );
}

/** Changes exactly when what is shipped changes. */
function versionOf(records: readonly SourceRecord[]): string {
  return createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 12);
}

function stamped(record: SourceRecord, bundleVersion: string): SourceRecord {
  return { ...record, facts: record.facts.map((fact) => ({ ...fact, bundleVersion })) };
}

function byShard(records: readonly SourceRecord[]): Map<string, SourceRecord[]> {
  const shards = new Map<string, SourceRecord[]>();
  for (let at = 0; at < SHARD_COUNT; at += 1) shards.set(at.toString(16).padStart(2, '0'), []);
  for (const record of records) shards.get(shardOf(record.id))?.push(record);
  return shards;
}

function countsOf(records: readonly SourceRecord[]): Record<string, number> {
  const tiers = new Map<string, number>();
  for (const { tier } of records) tiers.set(tier, (tiers.get(tier) ?? 0) + 1);
  return {
    sources: records.filter(({ tier }) => tier !== 'entity').length,
    facts: records.reduce((sum, { facts }) => sum + facts.length, 0),
    ...Object.fromEntries([...tiers].map(([tier, count]) => [`tier ${tier}`, count])),
  };
}

if (process.argv[1] === import.meta.filename) await buildCatalogue();
