export {
  type Body,
  bodies,
  bodyOfAbbreviation,
  isLocalAbbreviation,
  issuerOfAbbreviation,
} from './bodies/index.js';
export { type IssuerMatch, matchIssuer } from './match-issuer.js';
export type { IssuerPlace } from './match-place.js';
export { properCase } from './proper-case.js';
