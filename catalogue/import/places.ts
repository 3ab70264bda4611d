import { parseTable, readOutlets } from './shared-data';

/** Towns and states of the United States in lower case: names that prose uses for the place. */
export function readPlaces(root: string): ReadonlySet<string> {
  const cities = parseTable(
    readOutlets(root, 'hearvox-wiki-media-cred/wikidata-us-cities.tsv'),
    '\t',
  );
  const states = parseTable(
    readOutlets(root, 'hearvox-wiki-media-cred/wikidata-us-states.tsv'),
    '\t',
  );
  return new Set(
    [...cities.map((row) => row.placeLabel ?? ''), ...states.map((row) => row.state ?? '')].map(
      (name) => name.toLowerCase(),
    ),
  );
}
