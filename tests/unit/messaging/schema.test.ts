import { describe, expect, it } from 'vitest';
import { checkBody, RequestError, readEnvelope } from '../../../src/messaging/schema';

const PAGE = { url: 'https://a.example/1', title: 'T' };
const TEXT = 'One. Two.';
const DOCUMENT = {
  text: TEXT,
  blocks: [
    { span: [0, 4], role: 'paragraph' },
    { span: [5, 9], role: 'paragraph' },
  ],
  links: [{ span: [0, 3], href: 'https://b.example' }],
  page: PAGE,
};
const NOTE = {
  id: 'n',
  pageUrl: PAGE.url,
  pageTitle: 'T',
  target: null,
  kind: 'page',
  sourceId: null,
  sourceName: null,
  note: '',
  tags: [],
  created: '2026-03-10T12:00:00Z',
  modified: '2026-03-10T12:00:00Z',
};

describe('what comes in by message', () => {
  it('is taken as it is when it is what the protocol says', () => {
    expect(checkBody('read', { document: DOCUMENT })).toEqual({ document: DOCUMENT });
    expect(checkBody('save-annotation', { annotation: NOTE })).toEqual({ annotation: NOTE });
  });

  it.each([
    ['a block beyond the text', { ...DOCUMENT, blocks: [{ span: [0, 99], role: 'paragraph' }] }],
    ['blocks out of order', { ...DOCUMENT, blocks: [...DOCUMENT.blocks].reverse() }],
    ['a span that ends before it starts', { ...DOCUMENT, links: [{ span: [3, 1], href: '' }] }],
    [
      'offsets that are no whole numbers',
      { ...DOCUMENT, blocks: [{ span: [0.5, 2], role: 'other' }] },
    ],
    ['a role nobody knows', { ...DOCUMENT, blocks: [{ span: [0, 4], role: 'advert' }] }],
    ['an address that is a megabyte long', { ...DOCUMENT, page: { url: 'x'.repeat(1_000_000) } }],
    ['no text', { ...DOCUMENT, text: undefined }],
  ])('is refused with %s', (_name, document) => {
    expect(() => checkBody('read', { document })).toThrow(RequestError);
  });

  it('loses what the protocol does not know', () => {
    const annotation = { ...NOTE, isAdmin: true };
    expect(checkBody('save-annotation', { annotation })).toEqual({ annotation: NOTE });
  });

  it('says which field is wrong', () => {
    const annotation = { ...NOTE, created: 'Tuesday' };
    expect(() => checkBody('save-annotation', { annotation })).toThrow(/annotation\.created/);
  });

  it('changes only those settings that exist, to what they can be', () => {
    expect(checkBody('set-settings', { patch: { density: 'full', colour: 'red' } })).toEqual({
      patch: { density: 'full' },
    });
    expect(() => checkBody('set-settings', { patch: { density: 'loud' } })).toThrow(RequestError);
    expect(() => checkBody('set-settings', { patch: { rememberDays: 0 } })).toThrow(RequestError);
    expect(checkBody('set-settings', { patch: { rememberDays: null } })).toEqual({
      patch: { rememberDays: null },
    });
  });

  it('forgets one thing at a time: a scope that says two is refused', () => {
    expect(checkBody('forget', { scope: { site: 'a.example' } })).toEqual({
      scope: { site: 'a.example' },
    });
    expect(() => checkBody('forget', { scope: { site: 'a.example', all: true } })).toThrow();
    expect(() => checkBody('forget', { scope: {} })).toThrow();
    expect(() => checkBody('forget', { scope: { all: false } })).toThrow();
    expect(() => checkBody('forget', { scope: { page: '' } })).toThrow();
  });

  it('can’t reach the prototype of anything', () => {
    const patch: unknown = JSON.parse('{"sites": {"__proto__": "on", "a.example": "on"}}');
    checkBody('set-settings', { patch });
    expect(Object.hasOwn(Object.prototype, 'a.example')).toBe(false);
    expect(({} as Record<string, unknown>).on).toBeUndefined();
    expect(readEnvelope({ whoSays: 1, name: 'constructor', body: {} })).toBeNull();
  });
});
