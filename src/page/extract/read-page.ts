import type { SourceDocument } from '../../core/model/document';
import type { OffsetMap } from '../../core/text/offset-map';
import { TextBuilder } from '../../core/text/text-builder';
import { readIdentity } from './identity';
import { judgeBlock } from './judge';
import { findLead } from './lead';
import { findMainContent } from './main-content';
import { walk } from './walk';

/** Beyond this the page is read in part: some fifty pages of print. */
const MOST_CHARACTERS = 200_000;

export interface PageReading {
  readonly document: SourceDocument;
  readonly map: OffsetMap<Text>;
  readonly root: Element;
  readonly shadowRoots: readonly ShadowRoot[];
  /** False when the page is over the work limit. */
  readonly complete: boolean;
}

/** Reads the page's main text once. Yields between portions of the work; null without a body. */
export function* readPage(doc: Document): Generator<void, PageReading | null> {
  const main = yield* findMainContent(doc);
  if (!main) return null;
  const { root, isAround } = main;
  const builder = new TextBuilder<Text>(judgeBlock);
  const shadowRoots: ShadowRoot[] = [];
  let complete = true;
  for (const part of [...findLead(doc, root), root]) {
    const walked = yield* walk(part, builder, { characters: MOST_CHARACTERS, isAround });
    shadowRoots.push(...walked.shadowRoots);
    complete &&= walked.complete;
  }
  const { text, blocks, links, map } = builder.finish();
  const page = readIdentity(doc);
  return { document: { text, blocks, links, page }, map, root, shadowRoots, complete };
}
