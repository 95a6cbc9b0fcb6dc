import type { Mention } from '../mentions/index.js';
import type { RelatedMention } from './related-mention.js';

/** A text that nests descriptions deeper than this is not a sentence. */
const MAX_CHAIN = 40;

/** A mention, the one whose description contains it, and so on to the one that this document itself acts on. */
export function* chainOf(related: RelatedMention): Generator<RelatedMention> {
  let each: RelatedMention | null = related;
  for (let count = 0; each !== null && count < MAX_CHAIN; count += 1) {
    yield each;
    each = each.by;
  }
}

/** The mention that this document itself acts on. */
export function outermost(related: RelatedMention): RelatedMention {
  let top = related;
  for (const each of chainOf(related)) top = each;
  return top;
}

/** The nearest document of a chain other than the one mentioned: nothing describes itself. */
export function otherThan(mention: Mention, first: RelatedMention): RelatedMention | null {
  for (const each of chainOf(first))
    if (each.mention.number === null || each.mention.number !== mention.number) return each;
  return null;
}

/** What the agent of a passive changes: the nearest earlier document of its kind, or else the nearest one. */
export function amendedBefore(agent: Mention, first: RelatedMention): RelatedMention | null {
  for (const each of chainOf(first)) if (each.mention.kind === agent.kind) return otherThan(agent, each);
  return otherThan(agent, first);
}
