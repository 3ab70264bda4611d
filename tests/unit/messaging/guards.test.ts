import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/model/settings';
import {
  isAnswer,
  isFindingRef,
  isReadReply,
  isTabMessage,
  settingsFrom,
} from '../../../src/messaging/guards';

describe('guards', () => {
  it('takes an answer that says what it is', () => {
    expect(isAnswer({ ok: true, value: null })).toBe(true);
    expect(isAnswer({ ok: false, error: 'no' })).toBe(true);
    expect(isAnswer({ ok: true })).toBe(false);
    expect(isAnswer({ ok: false })).toBe(false);
    expect(isAnswer(undefined)).toBe(false);
  });

  it('takes messages to a tab by name, and no others', () => {
    expect(isTabMessage({ whoSaysTab: 1, name: 'step', body: { direction: 1 } })).toBe(true);
    expect(isTabMessage({ whoSaysTab: 1, name: 'explode', body: {} })).toBe(false);
    expect(isTabMessage({ whoSays: 1, name: 'step', body: {} })).toBe(false);
  });

  it('knows a finding', () => {
    expect(isFindingRef({ kind: 'claim', index: 3 })).toBe(true);
    expect(isFindingRef({ kind: 'claim', index: '3' })).toBe(false);
    expect(isFindingRef({ kind: 'page', index: 3 })).toBe(false);
  });

  it('does not take half a reply', () => {
    const analysis = { mentions: [], claims: [], links: [], readUpTo: 0 };
    expect(isReadReply({ analysis, annotations: [], placed: [], library: [] })).toBe(true);
    expect(isReadReply({ analysis: { ...analysis, claims: null }, annotations: [] })).toBe(false);
  });

  it('puts stored settings over the defaults, one by one where they fit', () => {
    expect(settingsFrom(undefined)).toEqual(DEFAULT_SETTINGS);
    const stored = { enabled: false, density: 'full', packs: 'x', rememberDays: null, sites: null };
    expect(settingsFrom(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      enabled: false,
      density: 'full',
      rememberDays: null,
    });
  });
});
