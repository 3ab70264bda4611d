import type { Annotation } from '../../src/core/model/annotation';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/model/settings';
import type { PageStatus, ReadReply, TabState } from '../../src/messaging/protocol';
import { ANALYSIS, CLAIMS, MENTIONS } from './analysis';
import { DOCUMENT, REPLY } from './reply';

/** One picture of the popup: the tab it speaks of, and what is pressed before it is taken. */
export interface PopupState {
  readonly name: string;
  readonly url?: string | null;
  /** Null where no content script answers. */
  readonly tab?: TabState | null;
  readonly access?: boolean;
  readonly settings?: Partial<Settings>;
  readonly recent?: readonly Annotation[];
  /** As in a language that is written from right to left. */
  readonly rtl?: boolean;
  readonly press?: readonly string[];
  readonly width?: number;
  readonly height?: number;
}

const tab = (
  status: PageStatus,
  reply: ReadReply | null,
  rest: Partial<TabState> = {},
): TabState => ({
  status,
  error: null,
  document: reply === null ? null : DOCUMENT,
  reply,
  unplaced: [],
  ...rest,
});
const EMPTY: ReadReply = {
  ...REPLY,
  annotations: [],
  placed: [],
  analysis: { ...ANALYSIS, claims: [], mentions: [], links: [] },
};
/** As many findings as the popup has to bear. */
const MANY: ReadReply = {
  ...REPLY,
  annotations: [],
  placed: [],
  analysis: {
    ...ANALYSIS,
    claims: Array.from({ length: 300 }, (_, index) => ({
      ...(CLAIMS[index % CLAIMS.length] ?? CLAIMS[0]),
      index,
    })).flatMap((claim) =>
      'resolved' in claim && claim.resolved
        ? [{ ...claim, resolved: named(claim.index, claim.resolved) }]
        : [],
    ) as ReadReply['analysis']['claims'],
    mentions: MENTIONS,
  },
};

function named<T extends { name: string; sourceId: string | null }>(index: number, source: T): T {
  const at = Math.floor(index / 6);
  return {
    ...source,
    name: `${source.name} ${at}`,
    sourceId: source.sourceId && `${source.sourceId}-${at}`,
  };
}

const RECENT: readonly Annotation[] = REPLY.annotations.map((one) => ({
  ...one,
  id: 'r1',
  pageUrl: 'https://wire.example/harbour',
  pageTitle: 'The harbour after the storm: what the insurers say and what they leave out',
}));

export const POPUP_STATES: readonly PopupState[] = [
  { name: 'found', tab: tab('done', REPLY), recent: RECENT },
  { name: 'found-320', tab: tab('done', REPLY), width: 320 },
  {
    name: 'found-800',
    tab: tab('done', REPLY),
    width: 800,
    recent: RECENT,
    press: ['Recent annotations'],
  },
  { name: 'found-rtl', tab: tab('done', REPLY), rtl: true },
  { name: 'contested', tab: tab('done', REPLY), press: ['Contested 3'] },
  { name: 'many', tab: tab('done', MANY) },
  { name: 'note-editor', tab: tab('done', REPLY), press: ['Edit the note'], height: 900 },
  { name: 'note-deleted', tab: tab('done', { ...REPLY, annotations: [] }), height: 800 },
  { name: 'unplaced', tab: tab('done', REPLY, { unplaced: ['a1'] }) },
  { name: 'annotate', tab: tab('done', REPLY), press: ['Annotate the selection'], height: 900 },
  { name: 'nothing', tab: tab('done', EMPTY) },
  { name: 'not-an-article', tab: tab('not-an-article', null) },
  { name: 'off', tab: tab('off', null), settings: { sites: { 'daily.example': 'off' } } },
  { name: 'off-everywhere', tab: tab('off', null), settings: { enabled: false } },
  { name: 'reading', tab: tab('reading', null) },
  { name: 'waiting', tab: tab('waiting', null) },
  {
    name: 'partly-read',
    tab: tab('partly-read', {
      ...REPLY,
      analysis: { ...ANALYSIS, readUpTo: Math.floor(DOCUMENT.text.length * 0.6) },
    }),
  },
  {
    name: 'other-language',
    tab: tab(
      'other-language',
      { ...EMPTY, analysis: { ...EMPTY.analysis, mentions: MENTIONS.slice(0, 2) } },
      {
        document: { ...DOCUMENT, page: { ...DOCUMENT.page, lang: 'ar' } },
      },
    ),
  },
  { name: 'failed', tab: tab('failed', null, { error: 'The engine gave no answer.' }) },
  {
    name: 'storage-problem',
    tab: tab('done', {
      ...REPLY,
      annotations: [],
      placed: [],
      remembered: false,
      storageProblem: 'storage_problem_full',
    }),
  },
  { name: 'store', url: 'https://addons.mozilla.org/firefox/', tab: null },
  { name: 'browser-page', url: 'chrome://settings/', tab: null },
  { name: 'pdf', url: 'https://daily.example/report.pdf', tab: null },
  { name: 'file', url: 'file:///home/reader/page.html', tab: null },
  { name: 'no-access', tab: null, access: false },
  { name: 'not-loaded', tab: null },
];

export const POPUP_SETTINGS: Settings = DEFAULT_SETTINGS;
