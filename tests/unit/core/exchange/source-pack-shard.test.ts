import { describe, expect, it } from 'vitest';
import {
  fromShard,
  ShardFileError,
  toShard,
} from '../../../../src/core/exchange/source-pack-shard';
import { SHARD_COUNT, shardOf } from '../../../../src/core/model/catalogue-shard';
import { fact, record } from '../../catalogue/make-record';

describe('a shard', () => {
  const a = record({ id: 'a', facts: [fact('country', 'X'), fact('headquarters', 'Y')] });
  const b = record({ id: 'b', facts: [fact('country', 'X', 'https://other.example.org')] });

  it('gives back the records that were put in, through JSON', () => {
    const read = fromShard(JSON.parse(JSON.stringify(toShard([b, a]))));
    expect([...read.keys()]).toEqual(['a', 'b']);
    expect(read.get('a')).toEqual(a);
    expect(read.get('b')).toEqual(b);
  });

  it('writes evidence that is shared once', () => {
    expect(toShard([a, b]).evidence).toHaveLength(2);
  });

  it('is refused in another version, and when its evidence is missing', () => {
    const shard = toShard([a]);
    expect(() => fromShard(JSON.parse(JSON.stringify({ ...shard, version: 2 })))).toThrow(
      ShardFileError,
    );
    expect(() => fromShard({ ...shard, evidence: [] })).toThrow(/a: no evidence 0/u);
  });
});

describe('the shard of an id', () => {
  it('is always the same, and one of 128', () => {
    expect(shardOf('sana')).toBe(shardOf('sana'));
    const shards = new Set(Array.from({ length: 5000 }, (_, at) => shardOf(`source-${at}`)));
    expect(shards.size).toBe(SHARD_COUNT);
    expect([...shards].every((shard) => /^[0-7][0-9a-f]$/u.test(shard))).toBe(true);
  });
});
