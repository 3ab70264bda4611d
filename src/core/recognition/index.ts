export { addSources, buildMatcher, type NameMatcher } from './matcher';
export { NamesFileError, parseNames, serialiseNames } from './names-file';
export { type Recognition, recognise } from './recognise';
