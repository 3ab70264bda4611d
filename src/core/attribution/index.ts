export { type AttributeOptions, attribute, attributeInSteps, DEFAULT_THRESHOLD } from './attribute';
export { blocksOfText } from './blocks-of-text';
export { detectLanguage } from './language';
export type { RawClaim } from './raw-claim';
export type { Readable } from './reading';
export { loadTagger, type Tagger } from './tagger/load';
