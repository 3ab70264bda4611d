import { describe, expect, it } from 'vitest';
import type { NamedSource } from '../../../../src/core/model/names-index';
import {
  matcherOfIndex,
  parseNames,
  recognise,
  serialiseNames,
} from '../../../../src/core/recognition';
import { sourceOfAddress } from '../../../../src/core/recognition/domains';
import { buildMatcher, type NameMatcher } from '../../../../src/core/recognition/matcher';
import { docOf, SEED, source } from './seed';

const found = (text: string, matcher: NameMatcher): (string | null)[] =>
  recognise(docOf(text), matcher, []).mentions.map((m) => m.sourceId);

const TEXT = `Reuters said the dam held. HawaiiNewsNow and Al-Manar reported otherwise, the Syrian
Observatory for Human Rights counted boats, and 新华社 said so too, according to The Hill.`;

describe('a matcher of the packaged index', () => {
  const text = serialiseNames(SEED);
  const index = parseNames(text);

  it('finds what a matcher of the same sources finds', () => {
    const sorted = buildMatcher(index.all());
    const mentions = recognise(docOf(TEXT), matcherOfIndex(index), []).mentions;
    expect(mentions.length).toBeGreaterThan(3);
    expect(mentions).toEqual(recognise(docOf(TEXT), sorted, []).mentions);
  });

  it('leads from domains and paths to sources', () => {
    const matcher = matcherOfIndex(index);
    expect(sourceOfAddress('https://blogs.example/harbour/1', matcher)?.id).toBe('blog');
    expect(sourceOfAddress('https://www.thehill.com/story', matcher)?.id).toBe('the-hill');
    expect(sourceOfAddress('https://unknown.example/', matcher)).toBeNull();
  });

  it('knows a source that the reader changed by its new names alone, and by its domains as before', () => {
    const changed: NamedSource = {
      ...source('the-hill', 'newspaper', 'Mound Courier'),
      domains: ['thehill.com', 'mound.example'],
    };
    const matcher = matcherOfIndex(index, [changed]);
    expect(found('According to The Hill, the dam held.', matcher)).not.toContain('the-hill');
    expect(found('Mound Courier reported that the dam held.', matcher)).toEqual(['the-hill']);
    expect(sourceOfAddress('https://thehill.com/', matcher)?.label).toBe('Mound Courier');
    expect(sourceOfAddress('https://mound.example/', matcher)?.id).toBe('the-hill');
  });

  it('adds a name of the reader’s beside packaged ones that begin with the same word', () => {
    const own = source('mine', 'news-site', 'Reuters Watch Diary');
    const matcher = matcherOfIndex(index, [own]);
    expect(found('Reuters Watch Diary reported that the dam held.', matcher)).toEqual(['mine']);
    expect(found('Reuters reported that the dam held.', matcher)).toEqual(['reuters']);
  });

  it('leaves the index as it was, for the next matcher', () => {
    const matcher = matcherOfIndex(index, [source('mine', 'news-site', 'Reuters Watch Diary')]);
    found(TEXT, matcher);
    expect(index.starts).toEqual(parseNames(text).starts);
    expect(found('Reuters Watch Diary said so.', matcherOfIndex(index))).not.toContain('mine');
  });
});

describe('a short form that others bear as well', () => {
  const observatory: NamedSource = {
    id: 'elm',
    label: 'Elm Observatory for Tides',
    kind: 'monitor',
    country: 'GB',
    domains: ['elm.example'],
    aliases: [
      { text: 'Elm Observatory for Tides', matching: 'always', kind: 'official' },
      { text: 'Observatory', matching: 'needs-full-name', kind: 'short' },
    ],
  };
  const bulletin: NamedSource = {
    id: 'shore-one',
    label: 'Shore One',
    kind: 'broadcaster',
    country: 'DE',
    domains: ['shore.example'],
    aliases: [{ text: 'Tidesschau', matching: 'needs-full-name', kind: 'programme' }],
  };
  const matcher = matcherOfIndex(parseNames(serialiseNames([observatory, bulletin])));

  it('leads to nobody on a page that doesn’t name the body otherwise', () => {
    expect(found('The Observatory said that a star had gone.', matcher)).not.toContain('elm');
    expect(found('Tidesschau reported that the dam held.', matcher)).not.toContain('shore-one');
  });

  it('leads to the body where the page names it in full or links to it', () => {
    const text =
      'The Elm Observatory for Tides counted two boats. The Observatory said that both were lost.';
    expect(found(text, matcher)).toEqual(['elm', 'elm']);
    const linked = docOf('The Observatory said that both were lost.', {}, [
      { span: [4, 15], href: 'https://elm.example/boats' },
    ]);
    expect(recognise(linked, matcher, []).mentions.map((m) => m.sourceId)).toEqual(['elm']);
  });

  it('leads to a medium on pages of its country', () => {
    const outlet = { ...bulletin, id: 'other', domains: ['other.example'], aliases: [] };
    const two = matcherOfIndex(parseNames(serialiseNames([bulletin, outlet])));
    const doc = docOf('Tidesschau reported that the dam held.', {
      url: 'https://other.example/story',
    });
    expect(recognise(doc, two, []).mentions.map((m) => m.sourceId)).toEqual(['shore-one']);
  });
});
