/**
 * The one typed protocol. Each request has a name, a body and an answer; a failed request answers
 * `{ ok: false, error }` and never throws across the boundary. What comes in is checked at both ends:
 * `schema.ts` (background) and `guards.ts` (content script, small on purpose).
 */
import type { Analysis } from '../core/model/analysis';
import type { Annotation } from '../core/model/annotation';
import type { RowDifference } from '../core/model/backup';
import type { Correction, StoredCorrection } from '../core/model/correction';
import type { Relation, Why } from '../core/model/crossref';
import type { SourceDocument } from '../core/model/document';
import type { FactCheck, KeptFactCheck } from '../core/model/fact-check';
import type { TextSelector } from '../core/model/selector';
import type { Settings } from '../core/model/settings';
import type { Assessment, Fact, SourceName, SourceRecord } from '../core/model/source';
import type { Span } from '../core/model/span';
import type { AutoBackup, ForgottenRows, ImportReport } from './backup-messages';
import type { CitedPage, ShownClaim } from './library-items';
import type { PackReport } from './source-packs';

/** A claim of another page, read earlier, that stands in a relation to one of this page. */
export interface LibraryReference {
  /** Identity of the link, for confirm and dismiss. */
  readonly linkId: string;
  /** Index of this page's claim. */
  readonly claim: number;
  readonly relation: Relation;
  readonly strict: boolean;
  readonly why: Why;
  readonly confidence: number;
  readonly other: {
    readonly claimId: string;
    readonly content: string;
    readonly sourceName: string;
    readonly sourceId: string | null;
    readonly pageUrl: string;
    readonly pageTitle: string;
    readonly outlet: string | null;
    /** ISO date-times. */
    readonly published: string | null;
    readonly read: string;
  };
  readonly verdict: 'confirmed' | 'dismissed' | null;
}

/** A fact-check the reader imported or that a page carried. */
export interface FactCheckReference extends FactCheck {
  readonly claim: number;
}

export interface PlacedAnnotation {
  /** Index into the reply's annotations. */
  readonly index: number;
  readonly span: Span;
}

export interface ReadReply {
  readonly analysis: Analysis;
  readonly annotations: readonly Annotation[];
  /** Where annotations stand in the text as it is now; one without a place isn't here. */
  readonly placed: readonly PlacedAnnotation[];
  readonly library: readonly LibraryReference[];
  readonly factChecks: readonly FactCheckReference[];
  /** The page's claims are kept in the library (false: private window, paused, storage refused). */
  readonly remembered: boolean;
  /** Said to the reader where storage is refused or full (i18n key). */
  readonly storageProblem: string | null;
}

/** What the source card shows. */
export interface SourceView {
  readonly record: SourceRecord;
  /** Facts and names added or changed by the reader, and what the bundle now says under them. */
  readonly edited: boolean;
  readonly underEdits: readonly {
    readonly reader: Fact;
    readonly bundle: Fact;
    /** The bundle says otherwise than when the reader wrote this. */
    readonly changed: boolean;
  }[];
  /** What the reader added or wrote; null where nothing. */
  readonly own: SourceOverlay | null;
  readonly note: string;
  readonly reading: {
    readonly claims: number;
    readonly pages: number;
    readonly contradicted: number;
    readonly contradictedBy: readonly { readonly name: string; readonly times: number }[];
  };
  /** Owner's owners, nearest first, for "owned by X, whose owner is Y". */
  readonly ownerChain: readonly { readonly id: string | null; readonly name: string }[];
}

/** All that the reader has written of a source, standing over what the bundle says. */
export interface SourceOverlay {
  readonly label?: string;
  readonly kind?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly addNames: readonly SourceName[];
  /** `host` or `host/path`. */
  readonly addDomains: readonly string[];
  readonly setFacts: readonly Fact[];
  readonly assessments?: readonly Assessment[];
  readonly note: string;
}

export interface SourceEdit {
  /** Null makes a new record. */
  readonly id: string | null;
  readonly label?: string;
  readonly kind?: string;
  readonly country?: string;
  readonly addNames?: readonly SourceName[];
  readonly addDomains?: readonly string[];
  readonly setFacts?: readonly Fact[];
  readonly note?: string;
}

export type LibraryKind = 'annotations' | 'claims' | 'sources' | 'stories' | 'conflicts' | 'pages';

export interface LibraryQuery {
  readonly kind: LibraryKind;
  readonly text: string;
  readonly filters: {
    readonly sourceId?: string;
    readonly sourceKind?: string;
    /** What an annotation hangs on. */
    readonly noteKind?: Annotation['kind'];
    readonly tag?: string;
    readonly site?: string;
    /** ISO dates, inclusive. */
    readonly from?: string;
    readonly to?: string;
    readonly contested?: boolean;
  };
  readonly sort: 'newest' | 'oldest' | 'relevance' | 'name';
  readonly offset: number;
  readonly limit: number;
}

export interface LibraryRow {
  readonly id: string;
  readonly kind: LibraryKind;
  readonly title: string;
  readonly detail: string;
  readonly sourceId: string | null;
  readonly sourceName: string | null;
  readonly url: string | null;
  readonly date: string;
  readonly tags: readonly string[];
  readonly contested: boolean;
}

export interface LibraryPage {
  readonly rows: readonly LibraryRow[];
  readonly total: number;
}

export type ForgetScope =
  | { readonly page: string }
  | { readonly site: string }
  | { readonly from: string; readonly to: string }
  | { readonly all: true };

/** Requests to the background: from the content script, the card and the extension's own pages. */
export interface Requests {
  read: { body: { readonly document: SourceDocument }; reply: ReadReply };
  /** Injects a bundle into the asking frame. */
  inject: { body: { readonly file: 'card' | 'page' }; reply: null };
  'get-source': { body: { readonly id: string }; reply: SourceView | null };
  'edit-source': { body: SourceEdit; reply: { readonly id: string } };
  'save-annotation': { body: { readonly annotation: Annotation }; reply: null };
  'delete-annotation': { body: { readonly id: string }; reply: null };
  'list-annotations': {
    body: { readonly pageUrl: string | null; readonly limit: number };
    reply: readonly Annotation[];
  };
  /** All of them, newest first, part by part: `after` is what the part before gave as `next`. */
  'annotations-after': {
    body: { readonly after: string | null; readonly limit: number };
    reply: { readonly annotations: readonly Annotation[]; readonly next: string | null };
  };
  /** What the library knows of pages, for citations; pages it doesn't know are left out. */
  'cited-pages': { body: { readonly urls: readonly string[] }; reply: readonly CitedPage[] };
  /** Those of the ids that are there, in no order. */
  'annotations-by-id': {
    body: { readonly ids: readonly string[] };
    reply: readonly Annotation[];
  };
  /** Many at once: bulk edits, an import, and the undoing of either. */
  'save-annotations': { body: { readonly annotations: readonly Annotation[] }; reply: null };
  'delete-annotations': { body: { readonly ids: readonly string[] }; reply: null };
  /** Those of the ids that are there, and the taking out of them: for the undoing of an import. */
  'fact-checks-by-id': {
    body: { readonly ids: readonly string[] };
    reply: readonly KeptFactCheck[];
  };
  'delete-fact-checks': { body: { readonly ids: readonly string[] }; reply: null };
  /** Those of the ids that are there. */
  'claims-by-id': { body: { readonly ids: readonly string[] }; reply: readonly ShownClaim[] };
  /** Forgets claims, or all claims of some sources; the reply undoes it. */
  'forget-claims': {
    body: { readonly ids: readonly string[] } | { readonly sourceKeys: readonly string[] };
    reply: ForgottenRows;
  };
  'put-claims-back': { body: ForgottenRows; reply: null };
  'add-correction': { body: { readonly correction: Correction }; reply: { readonly id: string } };
  'remove-correction': { body: { readonly id: string }; reply: null };
  'list-corrections': { body: Record<string, never>; reply: readonly StoredCorrection[] };
  'get-settings': { body: Record<string, never>; reply: Settings };
  'set-settings': { body: { readonly patch: Partial<Settings> }; reply: Settings };
  'judge-link': {
    body: { readonly linkId: string; readonly verdict: 'confirmed' | 'dismissed' | null };
    reply: null;
  };
  'library-query': { body: LibraryQuery; reply: LibraryPage };
  'library-counts': {
    body: Record<string, never>;
    reply: Readonly<Record<LibraryKind, number>>;
  };
  'library-item': { body: { readonly kind: LibraryKind; readonly id: string }; reply: unknown };
  forget: { body: { readonly scope: ForgetScope }; reply: { readonly pages: number } };
  'storage-used': {
    body: Record<string, never>;
    reply: { readonly bytes: number; readonly persisted: boolean; readonly problem: string | null };
  };
  /** A file is about to come in; what another one left behind is forgotten. */
  'import-begin': { body: Record<string, never>; reply: null };
  /** Rows of one table, `at` the number of the first; they are checked and put aside. */
  'import-rows': {
    body: { readonly table: string; readonly rows: readonly unknown[]; readonly at: number };
    reply: Pick<ImportReport, 'problems'>;
  };
  /** Tells what taking it would change and changes nothing. */
  'import-check': {
    body: { readonly mode: 'merge' | 'replace'; readonly settings?: Settings };
    reply: ImportReport;
  };
  'import-take': {
    body: { readonly mode: 'merge' | 'replace'; readonly settings?: Settings };
    reply: ImportReport;
  };
  /** Row by row; `from` is what the page before gave as `next`. */
  'import-differences': {
    body: {
      readonly mode: 'merge' | 'replace';
      readonly from: string | null;
      readonly limit: number;
    };
    reply: { readonly rows: readonly RowDifference[]; readonly next: string | null };
  };
  'import-progress': {
    body: Record<string, never>;
    reply: { readonly done: number; readonly all: number };
  };
  /** Calls the import off, whatever stage it is at; nothing is changed. */
  'import-drop': { body: Record<string, never>; reply: null };
  'get-auto-backup': { body: Record<string, never>; reply: AutoBackup };
  'set-auto-backup': { body: { readonly days: number | null }; reply: AutoBackup };
  /** Makes one at once, in the folder of downloads. */
  'auto-backup-now': { body: Record<string, never>; reply: AutoBackup };
  /** A pack of sources as the text of its file; a dry run changes nothing. */
  'import-pack': {
    body: {
      readonly text: string;
      readonly format: 'json' | 'csv';
      /** Column → what it holds (`CsvMapping`); of a CSV alone. */
      readonly mapping?: Readonly<Record<string, string>>;
      /** Takes also the facts that stand over what the bundle says. */
      readonly withChanges: boolean;
      readonly dryRun: boolean;
    };
    reply: PackReport & {
      /** Of each source planned, what the reader had written before: for the undo. */
      readonly before: readonly { readonly id: string; readonly overlay: SourceOverlay | null }[];
    };
  };
  /** Puts overlays in the place of what is there, all or none; null takes one away. An import's undo. */
  'put-overlays': {
    body: {
      readonly overlays: readonly { readonly id: string; readonly overlay: SourceOverlay | null }[];
    };
    reply: null;
  };
  /** Those of the ids that have a record. */
  'sources-by-id': {
    body: { readonly ids: readonly string[] };
    reply: readonly SourceRecord[];
  };
  /** The sources that the reader made or changed, as the reader sees them. */
  'own-sources': { body: Record<string, never>; reply: readonly SourceRecord[] };
  'open-library': { body: { readonly hash?: string }; reply: null };
  /** The content script tells how many findings are contested, for the badge. */
  badge: { body: { readonly contested: number; readonly claims: number }; reply: null };
}
export type RequestName = keyof Requests;

export type Answer<N extends RequestName> =
  | { readonly ok: true; readonly value: Requests[N]['reply'] }
  | { readonly ok: false; readonly error: string };

export interface RequestMessage<N extends RequestName = RequestName> {
  readonly whoSays: 1;
  readonly name: N;
  readonly body: Requests[N]['body'];
}

/** How far the reading of a tab's page has come, as the popup shows it. */
export type PageStatus =
  | 'waiting'
  | 'reading'
  | 'done'
  | 'partly-read'
  | 'not-an-article'
  | 'off'
  | 'other-language'
  | 'failed';

export interface TabState {
  readonly status: PageStatus;
  /** Told where `failed`. */
  readonly error: string | null;
  readonly document: SourceDocument | null;
  readonly reply: ReadReply | null;
  /** Annotations that found no place on the page as it is now, by id. */
  readonly unplaced: readonly string[];
}

/** What a card opens on: an index into the analysis' claims or mentions, or into the annotations of the reply. */
export type FindingRef =
  | { readonly kind: 'claim'; readonly index: number }
  | { readonly kind: 'mention'; readonly index: number }
  | { readonly kind: 'annotation'; readonly index: number }
  /** Words that the reader selected to write a note on; the index is where they start. */
  | { readonly kind: 'selection'; readonly index: number; readonly target: TextSelector };

/** Requests to a tab's content script (top frame): from the popup and from the background. */
export interface TabRequests {
  'tab-state': { body: Record<string, never>; reply: TabState };
  'scroll-to': { body: FindingRef; reply: null };
  'open-card': { body: FindingRef; reply: null };
  step: { body: { readonly direction: 1 | -1 }; reply: null };
  'open-current': { body: Record<string, never>; reply: null };
  'pin-current': { body: Record<string, never>; reply: null };
  /** The selection as a selector on the document text; null when nothing usable is selected. */
  selection: { body: Record<string, never>; reply: TextSelector | null };
  /** Opens the note editor on the page for what is selected; false where it isn't part of a text that was read. */
  annotate: { body: Record<string, never>; reply: boolean };
  /** Read again: a correction, a source or an annotation changed. */
  refresh: { body: Record<string, never>; reply: null };
}
export type TabRequestName = keyof TabRequests;

export interface TabMessage<N extends TabRequestName = TabRequestName> {
  readonly whoSaysTab: 1;
  readonly name: N;
  readonly body: TabRequests[N]['body'];
}
