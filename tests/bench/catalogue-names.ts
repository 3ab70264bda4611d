import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readCurated } from '../../catalogue/load/read-curated';
import { readImported } from '../../catalogue/load/read-tables';
import type { NamedSource } from '../../src/core/model/names-index';
import type { SourceRecord } from '../../src/core/model/source';
import { parseNames } from '../../src/core/recognition';

const INDEX = process.env.WHOSAYS_NAMES;

/**
 * The names of the real catalogue: from its source files, or from a built index (plain or gzipped) named by
 * WHOSAYS_NAMES.
 */
export function catalogueNames(): NamedSource[] {
  if (INDEX) {
    if (!existsSync(INDEX)) throw new Error(`WHOSAYS_NAMES: no file ${INDEX}`);
    const bytes = readFileSync(INDEX);
    return parseNames((INDEX.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  }
  const root = new URL('../..', import.meta.url).pathname;
  const today = '2999-01-01';
  const records = [...readCurated(root, today).records, ...readImported(root, today).records].map(
    ({ record }) => record,
  );
  const first = new Map<string, SourceRecord>();
  for (const record of records) if (!first.has(record.id)) first.set(record.id, record);
  return [...first.values()].map(toNamed);
}

function toNamed(record: SourceRecord): NamedSource {
  return {
    id: record.id,
    label: record.names[0]?.text ?? record.id,
    kind: record.kind,
    ...(record.generic && { generic: record.generic }),
    ...(record.country && { country: record.country }),
    aliases: record.names.map(({ text, matching, kind }) => ({ text, matching, kind })),
    domains: record.domains.map((d) =>
      d.path ? `${d.host}/${d.path.replace(/^\//, '')}` : d.host,
    ),
  };
}
