import type { Analysis } from '../model/analysis';
import type { SourceDocument } from '../model/document';
import { compareInPage } from './compare-in-page';
import type { Engine } from './engine';
import { readUpTo } from './read-up-to';

/**
 * Reads a document step by step; between the steps the caller may do something else.
 * Pure: the same document and engine give the same analysis.
 * @param day days since 1970-01-01 on which the page reports (see `report-day`)
 * @returns spans are offsets into `document.text`
 */
export function* analyseInSteps(
  document: SourceDocument,
  engine: Engine,
  day: number,
): Generator<void, Analysis> {
  const part = readUpTo(document);
  const lang = engine.detectLanguage(part.text);
  const { mentions, pageOutlet } = engine.recognise(part);
  yield;
  if (lang !== 'en') {
    return {
      lang,
      mentions,
      claims: [],
      figures: [],
      links: [],
      pageOutlet,
      readUpTo: part.text.length,
    };
  }
  const raw = yield* asSteps(engine.attribute(part));
  yield;
  const resolved = engine.resolve(part, raw, mentions);
  yield;
  const { figures, links } = compareInPage(part, resolved.claims, day, engine.ownersOf);
  return {
    lang,
    mentions: resolved.mentions,
    claims: resolved.claims,
    figures,
    links,
    pageOutlet,
    readUpTo: part.text.length,
  };
}

function* asSteps<T>(steps: Generator<unknown, T>): Generator<void, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
}

/** Reads a document in one go. */
export function analyse(document: SourceDocument, engine: Engine, day: number): Analysis {
  const steps = analyseInSteps(document, engine, day);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
