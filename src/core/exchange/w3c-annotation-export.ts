import type { Annotation } from '../model/annotation';
import { type AnnotationWriter, jsonMember } from './annotation-writer';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Our own terms, for what the W3C's model has no word for: source and kind. */
export const OWN_TERMS = 'https://who-says.org/ns#';

/** Annotations → W3C Web Annotation JSON-LD, a list that `readWebAnnotations` reads back whole. */
export const WEB_ANNOTATIONS: AnnotationWriter = {
  head: '[\n',
  between: ',\n',
  tail: '\n]\n',
  one: (annotation) => jsonMember(webAnnotation(annotation)),
};

function webAnnotation(one: Annotation): object {
  const { target, note, tags, sourceId, sourceName, kind } = one;
  return {
    '@context': [CONTEXT, { whosays: OWN_TERMS }],
    id: `urn:uuid:${one.id}`,
    type: 'Annotation',
    motivation: kind === 'source' ? 'identifying' : 'commenting',
    created: one.created,
    modified: one.modified,
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note },
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    target: {
      type: 'SpecificResource',
      source: one.pageUrl,
      ...(target === null
        ? {}
        : {
            selector: [
              { type: 'TextQuoteSelector', ...target.quote },
              { type: 'TextPositionSelector', ...target.position },
            ],
          }),
    },
    'whosays:pageTitle': one.pageTitle,
    'whosays:kind': kind,
    ...(sourceId === null ? {} : { 'whosays:sourceId': sourceId }),
    ...(sourceName === null ? {} : { 'whosays:sourceName': sourceName }),
  };
}
