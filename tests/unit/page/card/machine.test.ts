import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FindingRef } from '../../../../src/messaging/protocol';
import { createCardMachine, type OpenRequest } from '../../../../src/page/card/machine';
import { TIMES } from '../../../../src/page/card/times';

const A: FindingRef = { kind: 'claim', index: 0 };
const B: FindingRef = { kind: 'mention', index: 0 };
const at = { x: 10, y: 10 };

function machineWithLog(corridor = false) {
  const log: string[] = [];
  const ahead: string[] = [];
  const near: string[] = [];
  const machine = createCardMachine({
    approach: (subject) => near.push(subject.kind),
    prepare: (r) => ahead.push(`prepare ${r.subject.kind} ${r.token}`),
    giveUp: () => ahead.push('give up'),
    open: (r: OpenRequest) => log.push(`open ${r.subject.kind} ${r.token}`),
    close: (token) => log.push(`close ${token}`),
    inCorridor: () => corridor,
  });
  return { machine, log, ahead, near };
}

describe('the card machine', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('opens after the dwell, and not before', () => {
    const { machine, log } = machineWithLog();
    machine.over(A, at);
    vi.advanceTimersByTime(TIMES.dwell - 1);
    expect(log).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['open claim 1']);
  });

  it('counts the time that the pointer has rested already', () => {
    const { machine, log } = machineWithLog();
    machine.over(A, at, 50);
    vi.advanceTimersByTime(TIMES.dwell - 51);
    expect(log).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['open claim 1']);
  });

  it('has a card drawn before the dwell ends, and gives it up when the pointer goes on', () => {
    const { machine, log, ahead } = machineWithLog();
    machine.over(A, at);
    vi.advanceTimersByTime(TIMES.dwell - TIMES.ahead);
    expect(ahead).toEqual(['prepare claim 1']);
    machine.over(null, at);
    expect(ahead).toEqual(['prepare claim 1', 'give up']);
    machine.over(B, at);
    vi.advanceTimersByTime(TIMES.dwell);
    expect(ahead.slice(2)).toEqual(['prepare mention 1']);
    expect(log).toEqual(['open mention 1']);
  });

  it('tells once of a mark that the pointer has come to', () => {
    const { machine, near } = machineWithLog();
    machine.over(A, at);
    machine.over(A, { x: 11, y: 10 });
    expect(near).toEqual(['claim']);
    machine.over(B, at);
    expect(near).toEqual(['claim', 'mention']);
  });

  it('stays closed after Escape until the pointer has been elsewhere', () => {
    const { machine, log } = machineWithLog();
    machine.openNow(A, { point: at });
    machine.close(true);
    machine.over(A, at);
    vi.advanceTimersByTime(TIMES.dwell * 2);
    expect(log).toEqual(['open claim 1', 'close 1']);
    machine.over(null, at);
    machine.over(A, at);
    vi.advanceTimersByTime(TIMES.dwell);
    expect(log.at(-1)).toBe('open claim 2');
  });

  it('draws nothing ahead behind a card that is open', () => {
    const { machine, ahead } = machineWithLog(true);
    machine.openNow(A, { point: at });
    machine.over(B, at);
    vi.advanceTimersByTime(TIMES.dwell);
    expect(ahead).toEqual([]);
  });

  it('does not open for a pointer that passes by', () => {
    const { machine, log } = machineWithLog();
    machine.over(A, at);
    vi.advanceTimersByTime(TIMES.dwell / 2);
    machine.over(null, at);
    vi.advanceTimersByTime(TIMES.dwell * 3);
    expect(log).toEqual([]);
  });

  it('does not wait again for each move on the same mark', () => {
    const { machine, log } = machineWithLog();
    machine.over(A, at);
    vi.advanceTimersByTime(TIMES.dwell - 50);
    machine.over({ ...A }, { x: 12, y: 10 });
    vi.advanceTimersByTime(50);
    expect(log).toEqual(['open claim 1']);
  });

  it('opens at once when another card is open, with a new token', () => {
    const { machine, log } = machineWithLog();
    machine.openNow(A, { point: at });
    machine.over(B, at);
    expect(log).toEqual(['open claim 1', 'open mention 2']);
  });

  it('closes after the grace time, which a return to the mark or into the card stops', () => {
    const { machine, log } = machineWithLog();
    machine.openNow(A, { point: at });
    machine.over(null, at);
    vi.advanceTimersByTime(TIMES.grace - 1);
    machine.over(A, at);
    vi.advanceTimersByTime(TIMES.grace * 2);
    machine.over(null, at);
    machine.inside(true);
    vi.advanceTimersByTime(TIMES.grace * 2);
    expect(log).toEqual(['open claim 1']);
    machine.inside(false);
    vi.advanceTimersByTime(TIMES.grace);
    expect(log).toEqual(['open claim 1', 'close 1']);
  });

  it('does not change to a mark that lies on the way to the card', () => {
    const { machine, log } = machineWithLog(true);
    machine.over(A, at);
    vi.advanceTimersByTime(TIMES.dwell);
    machine.over(A, at);
    machine.over(B, { x: 10, y: 20 });
    vi.advanceTimersByTime(TIMES.dwell - 1);
    machine.inside(true);
    vi.advanceTimersByTime(TIMES.dwell);
    expect(log).toEqual(['open claim 1']);
  });

  it('changes to a mark on the way when the pointer rests on it', () => {
    const { machine, log } = machineWithLog(true);
    machine.over(A, at);
    vi.advanceTimersByTime(TIMES.dwell);
    machine.over(A, at);
    machine.over(B, { x: 10, y: 20 });
    vi.advanceTimersByTime(TIMES.dwell);
    expect(log).toEqual(['open claim 1', 'open mention 2']);
  });

  it('keeps a pinned card whatever the pointer does, until it is closed', () => {
    const { machine, log } = machineWithLog();
    machine.openNow(A, { pinned: true });
    machine.over(null, at);
    machine.over(B, at);
    vi.advanceTimersByTime(5_000);
    machine.close(false);
    expect(log).toEqual(['open claim 1']);
    machine.close(true);
    expect(log).toEqual(['open claim 1', 'close 1']);
    expect(machine.current()).toBeNull();
  });

  it('keeps a card that is pinned while its grace time runs', () => {
    const { machine, log } = machineWithLog();
    machine.openNow(A, { point: at });
    machine.over(null, at);
    machine.setPinned(true);
    vi.advanceTimersByTime(TIMES.grace * 2);
    expect(log).toEqual(['open claim 1']);
  });

  it('keeps a card opened by key until the pointer has been on it', () => {
    const { machine, log } = machineWithLog();
    machine.openNow(A, {});
    machine.over(null, at);
    vi.advanceTimersByTime(5_000);
    expect(log).toEqual(['open claim 1']);
    machine.inside(true);
    machine.inside(false);
    vi.advanceTimersByTime(TIMES.grace);
    expect(log).toEqual(['open claim 1', 'close 1']);
  });

  it('keeps a sheet, which no pointer leaves, until a tap elsewhere', () => {
    const { machine, log } = machineWithLog();
    machine.openNow(A, { sheet: true });
    vi.advanceTimersByTime(5_000);
    machine.close(false);
    expect(log).toEqual(['open claim 1', 'close 1']);
  });

  it('closes when the pointer leaves the page', () => {
    const { machine, log } = machineWithLog();
    machine.openNow(A, { point: at });
    machine.over(null, null);
    vi.advanceTimersByTime(TIMES.grace);
    expect(log).toEqual(['open claim 1', 'close 1']);
  });
});
