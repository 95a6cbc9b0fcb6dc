import { amendedBefore } from '../description-chain.js';
import type { GoverningPhrase } from '../governing-phrase.js';
import type { MentionContext } from '../mention-context.js';
import { type Decision, decision, type RelatedMention } from '../related-mention.js';
import { isPassive } from '../relation-groups.js';

/**
 * The agent of a passive changes the document before it.
 *
 * @example
 * Nghị định số 30/2020/NĐ-CP được sửa đổi, bổ sung bởi [Nghị định số 12/2023/NĐ-CP].
 * → amendedBy
 */
export function passiveVoice(context: MentionContext): Decision | null {
  const { phrase } = context;
  if (phrase === null || !isPassive(phrase.sense)) return null;
  const reason = { rule: 'passive-voice', words: phrase.text.trim() } as const;
  const changed = changedBefore(context, phrase);
  return decision(changed === null ? 'refers' : phrase.sense, changed, reason);
}

const OWN_PROVISION =
  /^[^\p{L}]*(?:điều|khoản|điểm|mục|chương|phụ lục|cụm từ|tên|đoạn|nội dung)[^.;]{0,40} này,? $/iu;
/** In a table's row, later cells say what became of the document in the first. */
const NEXT_CELL = /^(?:Được|Bị|Đã)\s/u;
/** The passive that opens a block may follow "một số điều". */
const OPENS_BLOCK = 15;

function changedBefore(
  { reading, mention, previous, inClause }: MentionContext,
  { text, start, clause }: GoverningPhrase,
): RelatedMention | null {
  // "Điều này được sửa đổi theo … Thông tư A": a provision of the document itself, in the notes of a consolidated
  // text.
  if (OWN_PROVISION.test(clause.slice(0, start))) return null;
  if (NEXT_CELL.test(text.trimStart()) && reading.lastIndependent !== null) return reading.lastIndependent;
  const nearest = inClause ?? (start < OPENS_BLOCK ? (previous ?? reading.lastIndependent) : null);
  return nearest && amendedBefore(mention, nearest);
}
