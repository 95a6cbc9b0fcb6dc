import { once } from '../../../chars/index.js';
import { holdsPattern } from '../../../lexicon/index.js';
import { deniedExpiryIn, expiryIn } from '../expiry.js';
import type { MentionContext } from '../mention-context.js';
import type { Decision } from '../related-mention.js';
import { isChange } from '../relation-groups.js';
import { sentenceAfter } from '../sentence-after.js';

const HOLDS = once(() => new RegExp(`(?<![\\p{L}])(?:${holdsPattern})(?![\\p{L}])`, 'u'));
/** "…, các nội dung khác tiếp tục có hiệu lực": something else remains in force. */
const OTHER_SUBJECT =
  /[,(] ?(?:các (?:nội dung|quy định|điều)|những|nội dung|phần|quy định|còn|trừ|ngoại trừ)(?![\p{L}])/u;

/**
 * What remains in force does not share a verb of change with what precedes it.
 *
 * @example
 * Bãi bỏ Công văn số 100/UBND-KT ngày 02/5/2019; [Công văn số 200/UBND-KT] tiếp tục có hiệu lực.
 * → refers
 */
export function stillInForce(context: MentionContext): Decision | null {
  const { text, block, mention, phrase, previous, inClause, inBlock, reading } = context;
  if (phrase !== null) return null;
  const beside = inClause ?? (previous === null ? null : inBlock.clauseHead);
  const shared = beside?.relation ?? reading.introduction?.relation;
  if (shared === undefined || !isChange(shared)) return null;
  const words = holdsIn(sentenceAfter(text, block, mention));
  if (words === null) return null;
  return { relation: 'refers', by: null, role: 'first', reason: { rule: 'still-in-force', words } };
}

/** The words that say that the subject of a sentence remains in force; `null` if there are none before its end. */
function holdsIn(sentence: string): string | null {
  const holds = HOLDS().exec(sentence) ?? null;
  const denied = deniedExpiryIn(sentence);
  const found =
    holds && (denied === null || holds.index < denied.index)
      ? { index: holds.index, words: holds[0] }
      : denied;
  if (found === null || OTHER_SUBJECT.test(sentence.slice(0, found.index))) return null;
  const expiry = expiryIn(sentence);
  return expiry !== null && expiry.index < found.index ? null : found.words;
}
