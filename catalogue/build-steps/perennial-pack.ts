import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { PACK_FORMAT, type PackRecord, type SourcePack } from '../../src/core/exchange/source-pack';
import type { Assessment, SourceRecord } from '../../src/core/model/source';
import { plainName } from './same-body';

export const PERENNIAL_FILE = 'catalogue/packs/wikipedia-perennial.jsonl';

const entry = v.strictObject({
  name: v.string(),
  status: v.string(),
  scope: v.optional(v.string()),
  year: v.string(),
  url: v.string(),
  domains: v.array(v.string()),
});

/**
 * The list of perennial sources as a pack of its own (CC BY-SA), so that it never mixes with the bundle.
 * An entry that is in the catalogue (same site, or a name that only one record bears) names its id; the
 * others carry name and domains, and are matched when the reader has such a source.
 */
export function perennialPack(root: string, records: readonly SourceRecord[]): SourcePack {
  const rows = readFileSync(join(root, PERENNIAL_FILE), 'utf8').trim().split('\n');
  const ids = index(records);
  const found = new Map<string, PackRecord>();
  for (const row of rows) {
    const { name, domains, ...judgement } = v.parse(entry, JSON.parse(row));
    const matches = new Set([...domains, `name ${plainName(name)}`].map((key) => ids.get(key)));
    const id = [...matches].find((match) => match !== undefined && match !== null) ?? undefined;
    const key = id ?? plainName(name);
    const known = found.get(key);
    const assessments = [...(known?.assessments ?? []), toAssessment(judgement)];
    found.set(key, {
      ...(id === undefined ? { names: [toName(name)], domains: domains.map(split) } : { id }),
      assessments,
    });
  }
  return {
    format: PACK_FORMAT,
    version: 1,
    title: 'Wikipedia: perennial sources',
    licence: 'CC BY-SA 4.0',
    attribution:
      'Editors of the English Wikipedia, parsed by audiodude/wiki-reliable-sources-parser',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources',
    records: [...found.values()],
  };
}

/** Domain or name → id; null where two records share it. */
function index(records: readonly SourceRecord[]): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  const put = (key: string, id: string): void => {
    const known = ids.get(key);
    ids.set(key, known === undefined || known === id ? id : null);
  };
  for (const record of records) {
    if (record.tier === 'entity' || record.tier === 'generic') continue;
    for (const { host, path } of record.domains)
      put(path === undefined ? host : `${host}/${path}`, record.id);
    for (const { text, kind } of record.names)
      if (kind !== 'programme') put(`name ${plainName(text)}`, record.id);
  }
  return ids;
}

function toAssessment({
  status,
  scope,
  year,
  url,
}: Omit<v.InferOutput<typeof entry>, 'name' | 'domains'>): Assessment {
  return {
    assessor: 'Editors of the English Wikipedia',
    assessorUrl: 'https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources',
    scale: 'Perennial sources',
    value: status,
    ...(scope === undefined ? {} : { scope }),
    published: year,
    url,
    licence: 'CC BY-SA 4.0',
    kind: 'reliability',
  };
}

function toName(text: string): SourceRecord['names'][number] {
  return { text, lang: 'en', kind: 'official', matching: 'needs-cue' };
}

function split(domain: string): SourceRecord['domains'][number] {
  const [host = '', ...path] = domain.split('/');
  return path.length === 0 ? { host } : { host, path: path.join('/') };
}
