import type { Block, Span } from '../../model/index.js';
import type { Mention } from '../mentions/index.js';
import { type Before, readBefore } from './clause.js';
import { isDescription } from './description.js';
import { type GoverningPhrase, governingPhrase } from './governing-phrase.js';
import { anotherActs } from './other-actors.js';
import type { BlockState, ReadingState } from './reading-state.js';
import type { RelatedMention } from './related-mention.js';
import { skipUnnamedDocuments } from './unnamed-documents.js';

/** All that a decider may look at. */
export interface MentionContext extends Before {
  /** The text of the flow, in which the mention and the block count. */
  readonly text: string;
  readonly reading: ReadingState;
  readonly inBlock: BlockState;
  /** The mention in whose title this one stands ("Luật sửa đổi … của [Luật A] và [Luật B]"). */
  readonly outerTitle: RelatedMention | null;
  /** What governs the mention; `null` as well where the clause before goes on. */
  readonly phrase: GoverningPhrase | null;
}

/**
 * What there is to know of a mention before its relation is decided.
 *
 * @param words - from where the previous mention ends, or the block begins, up to the mention's pins, or itself
 */
export function contextOf(
  text: string,
  words: Span,
  block: Block,
  mention: Mention,
  outerTitle: RelatedMention | null,
  reading: ReadingState,
  inBlock: BlockState,
): MentionContext {
  const before = skipUnnamedDocuments(readBefore(text, words, block, mention, inBlock.previous));
  const phrase = governingPhrase(before, inBlock.clauseHead);
  const { previous, inClause, gap, clause, partedBy } = before;
  // Named one by one: there is one for each mention, and to copy whatever `before` has takes many times as long.
  return {
    text,
    reading,
    block,
    inBlock,
    mention,
    outerTitle,
    previous,
    inClause,
    gap,
    clause,
    partedBy,
    phrase,
  };
}

/** The document before in the clause, if the mention stands in the words that tell what that document is about. */
export const describedBefore = ({ inClause, gap }: MentionContext): RelatedMention | null =>
  inClause !== null && isDescription(gap) && !anotherActs(gap) ? inClause : null;
