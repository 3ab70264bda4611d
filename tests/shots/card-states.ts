import { describe } from '../../src/core/anchor/describe';
import type { FindingRef, ReadReply } from '../../src/messaging/protocol';
import { ANALYSIS } from './analysis';
import { CROWDED, DOCUMENT, REPLY } from './reply';

/** One picture of the card: what it is opened on, and what is clicked before it is taken. */
export interface CardState {
  readonly name: string;
  readonly subject: FindingRef;
  readonly reply?: ReadReply;
  readonly pinned?: boolean;
  readonly sheet?: boolean;
  /** Accessible names of buttons, or summaries, pressed one after the other. */
  readonly press?: readonly string[];
  /** The card's body is scrolled to its end. */
  readonly scrolled?: boolean;
  /** Inside a modal dialog of the page. */
  readonly modal?: boolean;
  /** As in a language that is written from right to left. */
  readonly rtl?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** What is stored never comes. */
  readonly loading?: boolean;
}

const claim = (index: number): FindingRef => ({ kind: 'claim', index });
const mention = (index: number): FindingRef => ({ kind: 'mention', index });

const WORDS = 'a nurse and three pupils among them';
const SELECTION: FindingRef = {
  kind: 'selection',
  index: DOCUMENT.text.indexOf(WORDS),
  target: describe(DOCUMENT.text, [
    DOCUMENT.text.indexOf(WORDS),
    DOCUMENT.text.indexOf(WORDS) + WORDS.length,
  ]),
};

export const CARD_STATES: readonly CardState[] = [
  { name: 'claim', subject: claim(1) },
  { name: 'claim-relayed', subject: claim(0) },
  { name: 'claim-long-name', subject: claim(2) },
  { name: 'claim-spokesman', subject: claim(4) },
  { name: 'claim-unnamed', subject: claim(5) },
  { name: 'claim-long', subject: claim(6) },
  { name: 'claim-rtl-name', subject: claim(7) },
  {
    name: 'claim-40-references',
    subject: claim(1),
    reply: CROWDED,
    press: ['Show 35 more'],
    scrolled: true,
  },
  { name: 'claim-note-editor', subject: claim(1), pinned: true, press: ['Note'] },
  { name: 'claim-more', subject: claim(1), press: ['More'] },
  { name: 'claim-another-source', subject: claim(3), press: ['More', 'Another source'] },
  { name: 'claim-corrected', subject: claim(3), press: ['More', 'Not a claim'] },
  { name: 'claim-read-earlier', subject: claim(1), press: ['these can’t both hold'] },
  { name: 'claim-sheet', subject: claim(1), sheet: true, width: 390, height: 700 },
  { name: 'claim-zoom-400', subject: claim(1), width: 320, height: 256 },
  { name: 'claim-in-dialog', subject: claim(1), modal: true },
  { name: 'claim-rtl', subject: claim(0), rtl: true },
  { name: 'source-rtl', subject: mention(0), rtl: true },
  { name: 'source', subject: mention(0) },
  {
    name: 'source-all-facts',
    subject: mention(0),
    press: ['More facts', 'Earlier, or said no more'],
    scrolled: true,
    pinned: true,
  },
  { name: 'source-loading', subject: mention(0), loading: true },
  { name: 'source-no-facts', subject: mention(1) },
  { name: 'source-from-page', subject: mention(2), press: ['Show the reasons'] },
  { name: 'source-generic', subject: mention(3) },
  { name: 'source-rtl-name', subject: mention(4) },
  { name: 'source-edit', subject: mention(0), press: ['Edit'] },
  { name: 'source-alias', subject: mention(0), press: ['Alias'] },
  { name: 'source-not-this', subject: mention(0), press: ['Not this one'] },
  { name: 'source-make-record', subject: mention(2), press: ['Make a record'] },
  { name: 'annotation', subject: { kind: 'annotation', index: 0 } },
  {
    name: 'annotation-of-a-claim',
    subject: { kind: 'annotation', index: 0 },
    reply: {
      ...REPLY,
      annotations: REPLY.annotations.map((one) => ({ ...one, sourceName: 'The harbour master' })),
    },
    press: ['Edit the note'],
    pinned: true,
  },
  { name: 'annotation-new', subject: SELECTION, pinned: true },
  { name: 'annotation-deleted', subject: { kind: 'annotation', index: 0 }, press: ['Delete'] },
  { name: 'breadcrumb', subject: claim(1), press: ['the figures differ', 'Northern Observatory'] },
  {
    name: 'claim-nothing-else',
    subject: claim(5),
    reply: { ...REPLY, analysis: { ...ANALYSIS, links: [] }, remembered: false },
  },
];
