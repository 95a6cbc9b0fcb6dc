import type { Block, Pin, Reason, Relation } from '../../model/index.js';
import type { Mention } from '../mentions/mention.js';

/** A mention with what is done to it, and by which document. */
export interface RelatedMention {
  readonly mention: Mention;
  readonly block: Block;
  readonly pins: readonly Pin[];
  readonly relation: Relation;
  /** The mention in whose title or description this one stands. */
  readonly by: RelatedMention | null;
  /** "alias": the short name in brackets; "listed": one of several in a row; "own": it has a verb of its own. */
  readonly role: 'own' | 'listed' | 'alias';
  /** Whether it is the first of its clause, so that the next clause's first stands beside it. */
  readonly heads: boolean;
  /** The words or the rule that decided. */
  readonly reason: Reason;
}

/** What of a mention is decided by the words around it. */
export type Decision = Pick<RelatedMention, 'relation' | 'by' | 'reason' | 'role'>;

export const ownVerb = (relation: Relation, by: RelatedMention | null, reason: Reason): Decision => ({
  relation,
  by,
  role: 'own',
  reason,
});

export const byWords = (words: string): Extract<Reason, { rule: 'words' }> => ({
  rule: 'words',
  words: words.trim(),
});

export const label = ({ mention }: RelatedMention): string =>
  `${mention.kind ?? ''} ${mention.number ?? mention.name ?? mention.date ?? ''}`.trim();
