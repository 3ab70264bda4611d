import { describe, expect, it } from 'vitest';
import { collectBackup, type PieceSource } from '../../../src/messaging/backup-port';

function port() {
  const hear: ((piece: unknown) => void)[] = [];
  const leave: (() => void)[] = [];
  const source: PieceSource = {
    onMessage: { addListener: (listener) => hear.push(listener) },
    onDisconnect: { addListener: (listener) => leave.push(listener) },
    disconnect: () => {},
  };
  return {
    source,
    send: (piece: unknown) => {
      for (const listener of hear) listener(piece);
    },
    end: () => {
      for (const listener of leave) listener();
    },
  };
}

describe('a back-up that comes in pieces', () => {
  it('is put together in order; what came before a new start is thrown away', async () => {
    const { source, send } = port();
    const sizes: number[] = [];
    const made = collectBackup(source, (size) => sizes.push(size));
    send({ text: 'lost' });
    send({ anew: true });
    const large = 'x'.repeat(5_000_000);
    for (const text of ['{"a":"', large, large, '"}']) send({ text });
    send({ done: true });
    expect(await (await made).text()).toBe(`{"a":"${large}${large}"}`);
    expect(sizes).toEqual([4, 6, 5_000_006, 10_000_006, 10_000_008]);
  });

  it('fails with what the background says, or when it goes away', async () => {
    const one = port();
    const failed = collectBackup(one.source);
    one.send({ error: 'the disk is gone' });
    await expect(failed).rejects.toThrow('the disk is gone');
    const other = port();
    const left = collectBackup(other.source);
    other.end();
    await expect(left).rejects.toThrow('went away');
  });
});
