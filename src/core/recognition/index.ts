export { addSources, buildMatcher, matcherOfIndex, type NameMatcher } from './matcher';
export { parseNames, serialiseNames } from './names-file';
export type { NamesIndex } from './names-index';
export { NamesFileError } from './names-line';
export { type Recognition, recognise } from './recognise';
