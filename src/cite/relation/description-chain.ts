import type { Mention } from '../mentions/mention.js';
import type { RelatedMention } from './related-mention.js';

/** No sentence describes one document by another so many times over; what does is no sentence. */
const LONGEST_CHAIN = 40;

/** A mention, the one that it describes, and so on to the one that this document itself acts on. */
export function* chainOf(related: RelatedMention | null): Generator<RelatedMention> {
  let each = related;
  for (let count = 0; each !== null && count < LONGEST_CHAIN; count += 1) {
    yield each;
    each = each.by;
  }
}

export function topOf(related: RelatedMention): RelatedMention {
  let top = related;
  for (const each of chainOf(related)) top = each;
  return top;
}

export function notItself(mention: Mention, by: RelatedMention): RelatedMention | null {
  for (const each of chainOf(by))
    if (each.mention.number === null || each.mention.number !== mention.number) return each;
  return null;
}
