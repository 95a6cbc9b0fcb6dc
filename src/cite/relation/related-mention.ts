import type { Block, Pin, Reason, Relation } from '../../model/index.js';
import type { Mention } from '../mentions/index.js';

/**
 * What the mentions after one may take from it:
 * - `own`: it has words of its own.
 * - `first`: the same, and it opens a clause even if there is another mention before it in the sentence.
 * - `examined`: a report that is only looked at ("Xét Báo cáo …"); what is listed after it may be a proposal.
 * - `listed`: it is one of several that share the words of the first.
 * - `quoted`: it is in a phrase that is inserted or deleted elsewhere; the sentence continues as if it were not there.
 * - `shortName`: it is only the short name of the one before ("gọi tắt là Nghị định 30").
 */
export type Role = 'own' | 'first' | 'examined' | 'listed' | 'shortName' | 'quoted';

/** The decision about a mention. */
export interface Decision {
  readonly relation: Relation;
  /** The mention whose title or description contains this one. */
  readonly by: RelatedMention | null;
  readonly role: Role;
  /** The decider, and the words it relies on. */
  readonly reason: Reason;
}

/** A mention with what is done to it, and by which document. */
export interface RelatedMention extends Decision {
  readonly mention: Mention;
  readonly block: Block;
  readonly pins: readonly Pin[];
  /** Whether it is the first of its clause, so that the next clause's first may be parallel to it. */
  readonly opensClause: boolean;
}

/** A decision about a mention that has words of its own. */
export const decision = (relation: Relation, by: RelatedMention | null, reason: Reason): Decision => ({
  relation,
  by,
  role: 'own',
  reason,
});

/** How explanations call a mention: by kind and number. */
export const label = ({ mention }: RelatedMention): string =>
  `${mention.kind ?? ''} ${mention.number ?? mention.name ?? mention.date ?? ''}`.trim();
