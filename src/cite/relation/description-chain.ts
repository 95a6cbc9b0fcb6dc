import { nameKey } from '../../chars/index.js';
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
  for (const each of chainOf(first)) if (!isSame(each.mention, mention)) return each;
  return null;
}

/** Whether two mentions have one number, or, of acts cited by name, one name ("Luật đất đai", "Luật Đất đai"). */
function isSame(one: Mention, other: Mention): boolean {
  if (one.number !== null || other.number !== null) return one.number === other.number;
  if (one.name === null || other.name === null) return false;
  return one.kind === other.kind && nameKey(one.name) === nameKey(other.name);
}

/** What the agent of a passive changes: the nearest earlier document of its kind, or else the nearest one. */
export function amendedBefore(agent: Mention, first: RelatedMention): RelatedMention | null {
  for (const each of chainOf(first)) if (each.mention.kind === agent.kind) return otherThan(agent, each);
  return otherThan(agent, first);
}
