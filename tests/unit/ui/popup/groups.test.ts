import { beforeAll, describe, expect, test } from 'vitest';
import { countsOf, filterGroups, groupBySource } from '../../../../src/ui/popup/groups';
import { answerText } from '../../../../src/ui/popup/this-page';
import { speakEnglish } from '../english';
import { claim, link, reply, source } from '../fixtures';

beforeAll(speakEnglish);

const TEXT = 'aaaa bbbb cccc dddd';
const REPLY = reply({
  mentions: [
    { start: 0, end: 1, sourceId: 'sana', name: 'SANA', kind: 'news-agency', reasons: [] },
    {
      start: 1,
      end: 2,
      sourceId: 'un',
      name: 'UN',
      kind: 'international-organisation',
      reasons: [],
    },
  ],
  claims: [
    claim(0, [0, 4], { resolved: source('SANA') }),
    claim(1, [5, 9], { resolved: source('locals', { generic: 'residents', how: 'generic' }) }),
    claim(2, [10, 14], { resolved: source('SANA') }),
  ],
  links: [link(0, 1, 'conflict')],
});

describe('the findings of a page', () => {
  const groups = groupBySource(REPLY, TEXT);

  test('stand under their source in the order of the text; who says nothing comes last', () => {
    expect(groups.map(({ name, rows }) => [name, rows.map(({ content }) => content)])).toEqual([
      ['SANA', ['aaaa', 'cccc']],
      ['locals', ['bbbb']],
      ['UN', []],
    ]);
  });

  test('are counted', () => {
    const counts = countsOf(groups);
    expect(counts).toEqual({ sources: 3, all: 3, named: 2, unnamed: 1, contested: 2 });
    expect(answerText(counts)).toBe('3 sources, 3 claims: 2 named, 1 unnamed, 2 contested');
    expect(answerText({ sources: 1, all: 0, named: 0, unnamed: 0, contested: 0 })).toBe(
      'one source, no claims',
    );
  });

  test('are filtered by kind and by the words typed', () => {
    const names = (filter: Parameters<typeof filterGroups>[1], typed: string) =>
      filterGroups(groups, filter, typed).map(({ name, rows }) => `${name} ${rows.length}`);
    expect(names('unnamed', '')).toEqual(['locals 1']);
    expect(names('contested', '')).toEqual(['SANA 1', 'locals 1']);
    expect(names('all', 'CCC')).toEqual(['SANA 1']);
    expect(names('all', 'sana')).toEqual(['SANA 2']);
    expect(names('all', 'un')).toEqual(['UN 0']);
  });
});
