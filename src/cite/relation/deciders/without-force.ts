import { oneOf } from '../../../chars/index.js';
import { kindNamed, rankOf, verbsThat } from '../../../lexicon/index.js';
import type { MentionContext } from '../mention-context.js';
import type { Decision } from '../related-mention.js';
import { isChange } from '../relation-groups.js';

/**
 * A document without legal force only asks for, or plans, a change to an act that has it. It may still correct a
 * clerical error in such an act, as letters do.
 *
 * @example
 * BÁO CÁO
 * Kết quả thực hiện
 * Đối với Bộ Nội vụ: sửa đổi [Thông tư số 13/2020/TT-BLĐTBXH].
 * → refers
 *
 * @param found - the decision of the other deciders
 */
export function withoutForce({ mention, reading, phrase }: MentionContext, found: Decision): Decision | null {
  const { relation, by, role, reason } = found;
  // A list of acts that are no longer in force only states a fact, whatever document it is attached to.
  if (by !== null || !isChange(relation) || reason.rule === 'repeal-list') return null;
  if (kindNamed(reading.ownKind)?.changesActs !== false) return null;
  const { kind, whole, number } = mention;
  if (rankOf(kind, whole ?? number) === null || CORRECTS.test(phrase?.text ?? '')) return null;
  const words = 'words' in reason ? reason.words : '';
  return { relation: 'refers', by, role, reason: { rule: 'without-force', words } };
}

const CORRECTS = new RegExp(oneOf(verbsThat('corrects')), 'iu');
