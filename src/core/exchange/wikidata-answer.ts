import * as v from 'valibot';

/** Thrown when Wikidata answers with an error, or with what is no answer; the message is fit to be shown. */
export class WikidataError extends Error {
  override readonly name = 'WikidataError';
}

/** One item that a search found. */
export interface WikidataCandidate {
  readonly qid: string;
  readonly label: string;
  readonly description: string;
  readonly url: string;
}

const text = v.object({ language: v.string(), value: v.string() });
const snak = v.object({
  snaktype: v.string(),
  property: v.string(),
  datavalue: v.optional(v.object({ type: v.string(), value: v.unknown() })),
});
const statement = v.object({
  mainsnak: snak,
  rank: v.optional(v.string(), 'normal'),
  qualifiers: v.optional(v.record(v.string(), v.array(snak)), {}),
});
/** Empty maps come as `[]`: PHP knows no difference. */
const map = <S extends v.GenericSchema>(value: S) =>
  v.union([
    v.record(v.string(), value),
    v.pipe(
      v.array(v.never()),
      v.transform((): Record<string, v.InferOutput<S>> => ({})),
    ),
  ]);
const item = v.object({
  id: v.string(),
  modified: v.optional(v.string()),
  labels: v.optional(map(text), {}),
  aliases: v.optional(map(v.array(text)), {}),
  claims: v.optional(map(v.array(statement)), {}),
});

export type WikidataSnak = v.InferOutput<typeof snak>;
export type WikidataStatement = v.InferOutput<typeof statement>;
export type WikidataItem = v.InferOutput<typeof item>;

/** The answer of `wikidataSearchUrl`. @throws WikidataError */
export function readWikidataSearch(answer: unknown): WikidataCandidate[] {
  const found = v.object({
    search: v.array(
      v.object({
        id: v.string(),
        label: v.optional(v.string(), ''),
        description: v.optional(v.string(), ''),
      }),
    ),
  });
  return read(found, answer).search.map(({ id, label, description }) => ({
    qid: id,
    label: label === '' ? id : label,
    description,
    url: `https://www.wikidata.org/wiki/${id}`,
  }));
}

/** The answer of `wikidataItemUrl`; an item that was merged answers under its new id. @throws WikidataError */
export function readWikidataItem(answer: unknown): WikidataItem {
  const { entities } = read(v.object({ entities: v.record(v.string(), v.unknown()) }), answer);
  const [first] = Object.values(entities);
  if (first === undefined) throw new WikidataError('Wikidata has no such item.');
  return read(item, first);
}

/** The answers of `wikidataLabelUrls` → QID to name; the first language that has one is taken. @throws WikidataError */
export function readWikidataLabels(answer: unknown, language: string): ReadonlyMap<string, string> {
  const shape = v.object({
    entities: v.record(v.string(), v.object({ id: v.string(), labels: v.optional(map(text), {}) })),
  });
  return new Map(
    Object.values(read(shape, answer).entities).flatMap(({ id, labels }) => {
      const label = labels[language] ?? labels.en;
      return label === undefined ? [] : [[id, label.value] as const];
    }),
  );
}

function read<S extends v.GenericSchema>(shape: S, answer: unknown): v.InferOutput<S> {
  const failure = v.safeParse(v.object({ error: v.object({ info: v.string() }) }), answer);
  if (failure.success) throw new WikidataError(`Wikidata answers: ${failure.output.error.info}`);
  const result = v.safeParse(shape, answer);
  if (result.success) return result.output;
  const path = v.getDotPath(result.issues[0]);
  throw new WikidataError(`Wikidata's answer can't be read${path === null ? '' : ` (${path})`}.`);
}
