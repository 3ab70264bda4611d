/**
 * The saved pages that were labelled for this project: places by paragraph in `training/labels`, the text from
 * `tsx training/page-texts.ts training/out/page-texts.jsonl` (WHOSAYS_PAGE_TEXTS names another file).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type PageLabels, placeLabels, type Span } from '../../training/page-labels';
import { type LabelledPage, plainDocument, SHARED, siteName } from './labelled-pages';

const LABELS = 'training/labels';
const TEXTS = resolve(process.env.WHOSAYS_PAGE_TEXTS ?? 'training/out/page-texts.jsonl');

/** Says plainly when the texts are absent, and ends with code 2. */
export function ownLabelledPages(): LabelledPage[] {
  if (!existsSync(TEXTS)) {
    console.error(`no texts of pages at ${TEXTS}: run tsx training/page-texts.ts first`);
    process.exit(2);
  }
  const texts = new Map<string, string>(
    readFileSync(TEXTS, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map(({ id, text }) => [id, text]),
  );
  return readdirSync(LABELS)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const labels: PageLabels = JSON.parse(readFileSync(`${LABELS}/${name}`, 'utf8'));
      const text = texts.get(labels.id);
      return text === undefined ? [] : [pageOf(labels, text)];
    });
}

function pageOf(labels: PageLabels, text: string): LabelledPage {
  const { claims, names, lost } = placeLabels(labels, text);
  if (lost > 0) console.error(`${labels.id}: ${lost} labels whose paragraph is gone`);
  const words = (spans: readonly Span[]) => spans.map(([s, e]) => text.slice(s, e)).join(' ');
  const only = (span: Span | null | undefined) => (span ? words([span]) : '');
  const meta = `${SHARED}/pages/dev/${labels.id}/meta.json`;
  const { url } = JSON.parse(readFileSync(meta, 'utf8'));
  const starts = [...claims.flatMap((c) => [...c.spans.content]), ...names.map((n) => n.span)].map(
    ([s]) => s,
  );
  const first = text.lastIndexOf('\n\n', Math.min(...starts));
  const end = text.indexOf('\n\n', Math.max(...starts));
  return {
    id: labels.id,
    labelled: (offset) => offset >= first && (end < 0 || offset < end),
    doc: plainDocument(text, url, siteName(labels.id)),
    outlets: names.map(({ span, name, kind }) => ({
      surface: words([span]),
      canonical: name,
      kind: kind as LabelledPage['outlets'][number]['kind'],
      span,
    })),
    claims: claims.map((claim) => ({
      ...claim,
      source: only(claim.spans.source),
      cue: only(claim.spans.cue),
      content: words(claim.spans.content),
      via: only(claim.spans.via) || null,
      source_resolved: resolvedOf(claim.source_resolved, only(claim.spans.source)),
      vague: isPlain(claim.source_resolved, only(claim.spans.source)),
    })),
  };
}

/**
 * Whom a source that points back means; null where the source names them itself, and where it is a plain noun (“researchers”, “a
 * report”), for which its type is the answer even when the page tells the body behind it.
 */
function resolvedOf(who: string | undefined, source: string): string | null {
  if (!who || who.startsWith('type:')) return null;
  const [person = '', body = ''] = who.split(' @ ');
  const names = [person.split(' ').at(-1) ?? '', ...body.split(' ').filter((w) => w.length > 3)];
  if (names.some((name) => name && source.includes(name))) return null;
  return POINTS_BACK.test(source) ? `${person} ${body}`.trim() : null;
}

const POINTS_BACK =
  /^(?:the|this|that|these|those|its?|his|her|their|our|my|he|she|they|we|i|you|him|them|us|both|who|which)\b/i;

/** An unnamed source: so labelled, or a plain noun whose body the page tells elsewhere. */
function isPlain(who: string | undefined, source: string): boolean {
  if (who?.startsWith('type:')) return true;
  const names = (who ?? '').split(/[ @]+/).filter((w) => w.length > 3);
  return (
    !POINTS_BACK.test(source) &&
    !names.some((name) => source.includes(name)) &&
    !/\p{Lu}/u.test(source.slice(1))
  );
}
