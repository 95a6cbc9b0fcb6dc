import { isConnector } from '../clause.js';
import type { MentionContext } from '../mention-context.js';
import { type Decision, decision } from '../related-mention.js';
import { findTriggers } from '../trigger-phrases.js';

/** In characters: enough to read the phrase that opens a block. */
const MAX_PHRASE = 80;

/**
 * The verb that opens a list governs all of it, even if the first items are not documents.
 *
 * @example
 * Căn cứ Điều lệ Đảng Cộng sản Việt Nam; [Quy chế số 01-QC/TU] ngày 05/3/2020 của Tỉnh ủy;
 * → basis
 */
export function verbOpeningList({ previous, gap, clause, separatedBy }: MentionContext): Decision | null {
  if (previous !== null || separatedBy !== 'semicolon' || !isConnector(clause)) return null;
  const [first] = findTriggers(gap.slice(0, MAX_PHRASE));
  if (first?.start !== 0 || (first.sense !== 'basis' && first.sense !== 'implements')) return null;
  // "Thực hiện theo quy định của …; Nghị định số …" only says where the rules are.
  if (gap.startsWith(' theo', first.end)) return null;
  return decision(first.sense, null, { rule: 'verb-opening-list', words: first.text.trim() });
}
