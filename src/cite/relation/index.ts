/** What the citing document does to each document that it mentions: see {@link deciders} for how that is decided. */
export { deciders } from './deciders/index.js';
export { relate } from './relate.js';
export type { RelatedMention } from './related-mention.js';
export { subjectAfter } from './subject.js';
