import type { Before } from './clause.js';
import { isDescription } from './description.js';
import type { GoverningPhrase } from './governing-phrase.js';
import { anotherActs } from './other-actors.js';
import type { BlockState, ReadingState } from './reading-state.js';
import type { RelatedMention } from './related-mention.js';

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

/** The document before in the clause, if the mention stands in the words that tell what that document is about. */
export const describedBefore = ({ inClause, gap }: MentionContext): RelatedMention | null =>
  inClause !== null && isDescription(gap) && !anotherActs(gap) ? inClause : null;
