import { expect, it } from 'vitest';
import { placeAnnotations } from '../../../../src/background/reading/place-annotations';
import { describe as selectorOf } from '../../../../src/core/anchor/describe';
import type { Annotation } from '../../../../src/core/model/annotation';

const TEXT =
  'The ferry left at nine. The harbour master said the pier was closed until Monday, and nobody else was asked.';
const QUOTE = 'the pier was closed until Monday';

function annotation(id: string, exact: string | null, text = TEXT): Annotation {
  const start = exact === null ? 0 : text.indexOf(exact);
  return {
    id,
    pageUrl: 'https://harbour.example/pier',
    pageTitle: '',
    target: exact === null ? null : selectorOf(text, [start, start + exact.length]),
    kind: exact === null ? 'page' : 'text',
    sourceId: null,
    sourceName: null,
    note: '',
    tags: [],
    created: '2026-01-01T00:00:00Z',
    modified: '2026-01-01T00:00:00Z',
  };
}

it('gives each annotation its place, by its index', () => {
  const changed = `Updated at noon.\n\n${TEXT}`;
  const start = changed.indexOf(QUOTE);
  const gone = annotation(
    'b',
    'a flood took the bridge',
    'They said a flood took the bridge away.',
  );
  const all = [annotation('page', null), gone, annotation('a', QUOTE)];
  expect(placeAnnotations(changed, all)).toEqual([
    { index: 2, span: [start, start + QUOTE.length] },
  ]);
});
