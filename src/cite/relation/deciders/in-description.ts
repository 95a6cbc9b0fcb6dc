import { otherThan } from '../description-chain.js';
import { describedBefore, type MentionContext } from '../mention-context.js';
import { type Decision, decision, label } from '../related-mention.js';

/**
 * A document named without a verb in the description of another is referred to by that other one.
 *
 * @example
 * Báo cáo số 12/BC-UBND về kết quả hai năm [Nghị quyết số 52-NQ/TW].
 * → refers
 */
export function inDescription(context: MentionContext): Decision | null {
  const described = describedBefore(context);
  if (described === null) return null;
  return decision('refers', otherThan(context.mention, described), {
    rule: 'in-description',
    of: label(described),
  });
}
