import * as v from 'valibot';
import { readOutlets } from './shared-data';

/** One entry of the English Wikipedia's list of perennial sources: status, scope, year, link; no summaries. */
export interface PerennialEntry {
  readonly name: string;
  readonly status: string;
  /** Topic, section or years that the status is about. */
  readonly scope?: string;
  /** Year of the last discussion. */
  readonly year: string;
  readonly url: string;
  readonly domains: readonly string[];
}

const LIST = 'https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources';
/** Day of the parse: stands in for a year where an entry names none. */
const PARSED = '2026';
const STATUS: Readonly<Record<string, string>> = {
  gr: 'Generally reliable',
  nc: 'No consensus',
  gu: 'Generally unreliable',
  d: 'Deprecated',
  m: 'Depends on the context',
};

const line = v.object({
  alltext: v.string(),
  name: v.string(),
  status: v.string(),
  content_qualifier: v.nullish(v.string()),
  rsp_last: v.nullish(v.string()),
  domain: v.nullish(v.string()),
});

/** The parsed list → entries sorted by name and scope. All scopes of a source are kept. */
export function importPerennial(root: string): PerennialEntry[] {
  const rows = readOutlets(root, 'audiodude-rsp/data/sources.jsonl').trim().split('\n');
  return rows
    .map((row) => toEntry(v.parse(line, JSON.parse(row))))
    .sort((a, b) => sortKey(a).localeCompare(sortKey(b), 'en'));
}

function sortKey({ name, scope, status }: PerennialEntry): string {
  return `${name}\u0000${scope ?? ''}\u0000${status}`;
}

function toEntry(row: v.InferOutput<typeof line>): PerennialEntry {
  const status = STATUS[row.status];
  if (status === undefined) throw new Error(`perennial sources: unknown status “${row.status}”`);
  const anchor = /\bid="([^"]+)"/u.exec(row.alltext)?.[1];
  const scope = plain(row.content_qualifier ?? '').replace(/^\((.*)\)$/u, '$1');
  const isBlacklisted = /RSPSTATUS\|[^}]*\bb=y/u.test(row.alltext);
  const isYear = /^\d{4}$/u.test(row.rsp_last ?? '');
  const uses = /RSPUSES\|([^}]*)\}\}/u.exec(row.alltext)?.[1] ?? row.domain ?? '';
  const domains = uses.split('|').flatMap((domain) => cleanDomain(domain));
  return {
    name: plain(row.name).replace(/\s*\((?:website|newspaper|magazine|company)\)$/iu, ''),
    status: isBlacklisted ? `${status}; on the spam blacklist` : status,
    ...(scope === '' ? {} : { scope }),
    year: isYear && row.rsp_last ? row.rsp_last : PARSED,
    url: anchor === undefined ? LIST : `${LIST}#${encodeURIComponent(anchor.replace(/ /gu, '_'))}`,
    domains: [...new Set(domains)],
  };
}

function plain(wikitext: string): string {
  return wikitext
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/gu, '$1')
    .replace(/'{2,}|<[^>]+>|\{\{[^}]*\}\}/gu, '')
    .trim();
}

/** `www.example.org/section*` → `example.org/section`; what is no host is left out. */
function cleanDomain(written: string): string[] {
  const domain = written
    .trim()
    .toLowerCase()
    .replace(/^www\./u, '')
    .replace(/\/?\*+$|\/+$/gu, '');
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s*]+)?$/u.test(domain) ? [domain] : [];
}
