import { headsTitles } from '../../../lexicon/index.js';
import { otherThan } from '../description-chain.js';
import type { MentionContext } from '../mention-context.js';
import { type Decision, decision, label } from '../related-mention.js';
import { plainRelation } from '../verb-relation.js';

/**
 * A column of titles says what the document in its row is about.
 *
 * @example
 * | STT | Số, ký hiệu | Trích yếu | Ghi chú |
 * | 1 | Kế hoạch số 12/KH-UBND | Thực hiện [Nghị quyết số 76/NQ-CP] | Còn hiệu lực |
 * → implements
 */
export function titleColumn(context: MentionContext): Decision | null {
  const { block, mention, previous, reading, phrase } = context;
  const titled = reading.lastIndependent;
  if (block.columnHead === null || previous !== null || !headsTitles(block.columnHead)) return null;
  if (titled === null || titled.block === block || titled.block.row !== block.row) return null;
  return decision(phrase === null ? 'refers' : plainRelation(context, phrase), otherThan(mention, titled), {
    rule: 'title-column',
    of: label(titled),
  });
}
