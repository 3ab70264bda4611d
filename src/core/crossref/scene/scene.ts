import type { DaySpan } from './days';

/**
 * What the text tells of the event in which a figure stands: plain data, kept in the library with the claim.
 * Names are in the form of `nameKey`.
 */
export interface Scene {
  /** Number of its sentence on the page. */
  readonly at: number;
  /** In the title or the first sentences. */
  readonly lead: boolean;
  readonly places: readonly string[];
  readonly broad: readonly string[];
  /** Names in the sentences right before, where its own sentence names none or points back. */
  readonly carried: readonly string[];
  /** Names of the page's title and first sentences. */
  readonly story: readonly string[];
  readonly kinds: readonly string[];
  readonly targets: readonly string[];
  readonly storyKinds: readonly string[];
  readonly storyTargets: readonly string[];
  readonly days: DaySpan | null;
  /** The days that the page's lead names. */
  readonly storyDays: DaySpan | null;
  /** The day of the report, and whether the page itself states it. */
  readonly report: number;
  readonly dated: boolean;
  /** The toll of a whole war. */
  readonly war: boolean;
  /** Set apart: "another", "elsewhere", "last month". */
  readonly other: boolean;
  /** Points back: "the attack", "the toll". */
  readonly back: boolean;
  /** A longer time than an event takes: "since January". */
  readonly period: boolean;
  /** A name of the place as the text has it, for the reader; empty when none is near. */
  readonly place: string;
  /** An earlier number that the text itself says is replaced: "updating an earlier toll of 15". */
  readonly replaced: boolean;
  /** Number of the stretch of the page that tells one event; 0 is that of the lead. */
  readonly stretch?: number;
  /** Names that stand where a place does, in its own sentence and in its whole stretch. */
  readonly placed?: readonly string[];
  readonly around?: readonly string[];
  /** Countries and the like that its sentence or the page's lead names. */
  readonly regions?: readonly string[];
  /** Kinds of speaker that its sentence names beside words of saying ("monitor", "activists"). */
  readonly voices?: readonly string[];
  /** Its sentence sets the number against another: "gave a lower toll", "put the number at". */
  readonly contrast?: boolean;
  /** The text itself says that this number replaces a lower one: "raised the toll to", "updated". */
  readonly raised?: boolean;
}
