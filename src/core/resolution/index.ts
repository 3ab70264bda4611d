export type { RawClaim } from '../attribution';
export { type Resolution, resolveClaims } from './resolve-claims';
