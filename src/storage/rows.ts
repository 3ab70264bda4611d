import type { Annotation } from '../core/model/annotation';
import type { QuoteType, Stance } from '../core/model/claim';
import type { StoredCorrection } from '../core/model/correction';
import type { Relation, Why } from '../core/model/crossref';
import type { FactCheck } from '../core/model/fact-check';
import type { Assessment, Fact, SourceName } from '../core/model/source';
import type { PackedComparable, StoredComparable } from './packed-comparable';

/** Times are milliseconds since 1970; docs/storage.md says which query each index is for. */

/** A place where a text was read: one address. */
export interface PageRow {
  /** Hash of the address. */
  id: string;
  url: string;
  site: string;
  title: string;
  outletId: string | null;
  outlet: string | null;
  /** As the page names its authors. */
  author?: string;
  lang: string;
  published: string | null;
  /** When the page reports: its date, or the first reading. */
  time: number;
  firstRead: number;
  lastRead: number;
  /** When a file last brought it in: it is remembered from then, however long ago it was read. */
  brought?: number;
  visits: number;
  textId: string;
  tokens: string[];
}

/** A text that was read, at one address or, syndicated, at many. Claims belong to texts. */
export interface TextRow {
  id: string;
  /** When it was reported, to the minute; the id begins with it, and its claims carry it. */
  time: number;
  signature: Uint32Array;
  bands: string[];
  storyId?: string;
  /** Present until the claims have been compared with the library. */
  pending?: 1;
}

export interface ClaimRow {
  id: string;
  textId: string;
  /** The place at which it was first read. */
  pageId: string;
  site: string;
  sourceKey: string;
  sourceId: string | null;
  sourceName: string;
  sourceKind: string;
  person?: string;
  via?: { sourceId: string | null; name: string };
  type: QuoteType;
  stance: Stance;
  hedged: boolean;
  negated: boolean;
  confidence: number;
  cue: string;
  content: string;
  /** Words before and after the content, and where it began, to find it again. */
  prefix: string;
  suffix: string;
  start: number;
  time: number;
  /** As `packed-comparable` has it; rows of before hold it whole. */
  comparable: PackedComparable | StoredComparable;
  keys: string[];
  tokens: string[];
  /** The text's id while another source contradicts the claim; absent otherwise. */
  contestedIn?: string;
}

export interface LinkRow {
  id: string;
  /** Claim ids, in the order in which `why` speaks of them. */
  a: string;
  b: string;
  ends: string[];
  sources: string[];
  relation: Relation;
  strict: boolean;
  why: Why;
  confidence: number;
  verdict: Verdict | null;
  /** Present while the link contradicts and wasn't dismissed: what the list of conflicts shows. */
  contest?: 1;
  tokens: string[];
}
export type Verdict = 'confirmed' | 'dismissed';

/** Texts that speak of one event, or one text at several addresses. */
export interface StoryRow {
  id: string;
  title: string;
  first: number;
  last: number;
  texts: number;
  pages: number;
  contested: boolean;
  tokens: string[];
}

/** What is counted of a source, kept so that a long library is never walked for it. */
export interface TallyRow {
  key: string;
  sourceId: string | null;
  name: string;
  sortName: string;
  kind: string;
  claims: number;
  contested: number;
  last: number;
  tokens: string[];
}

/** The reader's own record, or changes to one of the catalogue. */
export interface SourceEditRow {
  id: string;
  label?: string;
  kind?: string;
  country?: string;
  addNames: SourceName[];
  addDomains: string[];
  setFacts: Fact[];
  /** What the bundle said of the fields in `setFacts` when the reader wrote them. */
  under?: Fact[];
  /** Others' judgements that a pack brought. */
  assessments?: Assessment[];
  note: string;
  created: number;
  modified: number;
}

export interface NoteRow extends Annotation {
  /** Begins with the time of its making, newest first. */
  key: string;
  site: string;
  tokens: string[];
}

export interface CorrectionRow extends StoredCorrection {
  /** The page or site that the correction speaks of, where it speaks of one. */
  pageUrl?: string;
  site?: string;
}

/** A fact-check the reader brought, or that a page carried (then it goes when the page goes). */
export interface FactCheckRow extends FactCheck {
  id: string;
  pageId?: string;
  tokens: string[];
}

/** A row of a file that is being brought in, until it is taken or left. */
export interface StagedRow {
  table: string;
  id: string;
  row: unknown;
}

export interface MetaRow {
  key: string;
  value: unknown;
}
