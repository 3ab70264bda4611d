/**
 * What the content script checks of what comes in: small on purpose (no schema library in the page).
 * The sender is the extension's own code; the checks catch a version that doesn't fit after an update.
 */
import { DEFAULT_SETTINGS, type Settings } from '../core/model/settings';
import type {
  Answer,
  FindingRef,
  ReadReply,
  RequestName,
  TabMessage,
  TabRequestName,
} from './protocol';

const TAB_REQUESTS: readonly string[] = [
  'tab-state',
  'scroll-to',
  'open-card',
  'step',
  'open-current',
  'pin-current',
  'selection',
  'annotate',
  'refresh',
] satisfies TabRequestName[];

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isAnswer<N extends RequestName>(value: unknown): value is Answer<N> {
  if (!isRecord(value)) return false;
  return value.ok === true
    ? 'value' in value
    : value.ok === false && typeof value.error === 'string';
}

export function isTabMessage(value: unknown): value is TabMessage {
  return (
    isRecord(value) &&
    value.whoSaysTab === 1 &&
    typeof value.name === 'string' &&
    TAB_REQUESTS.includes(value.name) &&
    isRecord(value.body)
  );
}

export function isFindingRef(value: unknown): value is FindingRef {
  return (
    isRecord(value) &&
    ['claim', 'mention', 'annotation'].includes(String(value.kind)) &&
    Number.isInteger(value.index)
  );
}

export function isReadReply(value: unknown): value is ReadReply {
  if (!isRecord(value) || !isRecord(value.analysis)) return false;
  const { mentions, claims, links, readUpTo } = value.analysis;
  return (
    [mentions, claims, links, value.annotations, value.placed, value.library].every(
      Array.isArray,
    ) && typeof readUpTo === 'number'
  );
}

/** Stored settings over the defaults; a value of another type than the default's is not taken. */
export function settingsFrom(value: unknown): Settings {
  if (!isRecord(value)) return DEFAULT_SETTINGS;
  const sound: Record<string, unknown> = {};
  for (const [key, standard] of Object.entries(DEFAULT_SETTINGS)) {
    const given = value[key];
    const nullable = key === 'rememberDays' && given === null;
    const fits =
      typeof given === typeof standard && Array.isArray(given) === Array.isArray(standard);
    if (nullable || (fits && given !== null)) sound[key] = given;
  }
  return { ...DEFAULT_SETTINGS, ...sound };
}
