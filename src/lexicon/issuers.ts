export {
  type BodyFacts,
  bodies,
  bodyOfAbbreviation,
  isLocalAbbreviation,
  issuerOfAbbreviation,
  mayBeIssuer,
} from './bodies/index.js';
export { type IssuerMatch, matchIssuer } from './match-issuer.js';
export { properCase } from './proper-case.js';
