export {
  type BodyFacts,
  bodies,
  bodyOfAbbreviation,
  isLocalAbbreviation,
  isNationalAbbreviation,
  issuerOfAbbreviation,
  legislativeAbbreviations,
  mayBeIssuer,
} from './bodies/index.js';
export { type IssuerMatch, matchIssuer } from './match-issuer.js';
export { properCase } from './proper-case.js';
