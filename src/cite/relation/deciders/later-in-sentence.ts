import { inSmallLetters, once, oneOf } from '../../../chars/index.js';
import {
  contentsOfActs,
  disusingPhrases,
  endingPhrases,
  kindPattern,
  kindUpTo,
  verbsThat,
} from '../../../lexicon/index.js';
import type { Block, Relation } from '../../../model/index.js';
import type { Mention } from '../../mentions/index.js';
import { isCircumstance } from '../circumstance.js';
import { isDeniedAt } from '../denial.js';
import { expiryIn } from '../expiry.js';
import type { MentionContext } from '../mention-context.js';
import type { Decision } from '../related-mention.js';
import { MAX_SENTENCE, sentenceAfter } from '../sentence-after.js';

/**
 * Words after the mention make a mere reference a change.
 *
 * @example
 * [Quyết định số 15/2019/QĐ-UBND] ngày 01/4/2019 hết hiệu lực kể từ ngày Quyết định này có hiệu lực.
 * → repeals
 *
 * @param reference - the decision of the other deciders
 */
export function laterInSentence(
  { text, block, mention, clause }: MentionContext,
  reference: Decision,
): Decision | null {
  if (reference.by !== null || !UNCHANGED.has(reference.relation)) return null;
  const sentence = sentenceAfter(text, block, mention);
  const disused = disusedSince(clause, sentence);
  const isListed = sentence.endsWith(';') && mayExpireAtEnd(text, block);
  if (disused === null && !isListed && !CHANGE_WORDS.some((words) => sentence.includes(words))) return null;
  const changed = (relation: 'amends' | 'repeals', words: string): Decision => ({
    ...reference,
    relation,
    reason: { rule: 'later-in-sentence', words: words.trim() },
  });
  if (disused !== null) return changed('repeals', disused);
  if (reference.relation !== 'refers') return null;
  const byThisOne = changedByThisOne(sentence);
  if (byThisOne)
    return changed(AMENDS.test(byThisOne.groups?.['verb'] ?? '') ? 'amends' : 'repeals', byThisOne[0]);
  if (!isSubject(reference, clause)) return null;
  const asFollows = AS_FOLLOWS.exec(sentence)?.[0];
  if (asFollows !== undefined)
    return changed(AMENDS_AS_FOLLOWS.test(asFollows) ? 'amends' : 'repeals', asFollows);
  if (isCircumstance(clause)) return null;
  const expires = expiryIn(sentence)?.words ?? listExpires(text, block, mention, sentence);
  return expires === null ? null : changed('repeals', expires);
}

/** "Không thực hiện [Thông tư số …]" seems to carry it out. */
const UNCHANGED: ReadonlySet<Relation> = new Set(['refers', 'implements']);

/** "Không áp dụng [Thông tư số …] kể từ ngày …": nothing is left of it, unlike "… đối với hồ sơ đã nộp từ ngày …". */
const WORDS_OF_PARTS =
  'các|những|toàn bộ|quy định|nội dung|tại|của|điều|khoản|điểm|mục|chương|phần|phụ lục|[\\da-zđ]{1,4}';
const DISUSES = new RegExp(`(?<![\\p{L}])${oneOf(disusingPhrases)}(?: (?:${WORDS_OF_PARTS}))* ?$`, 'iu');
const FROM_A_DAY = /^[^.;:]{0,300}?(?:kể từ ngày|từ ngày|kể từ thời điểm) [^.;:]{4,80}$/u;
/** "Kể từ ngày Thông tư này có hiệu lực, [không áp dụng …]". */
const AFTER_A_DAY = /^\P{L}{0,6}(?:kể )?từ (?:ngày|thời điểm) [^.;:]{2,100}, $/iu;
const LIMITED = / (?:đối với|cho|trong|đến hết|trường hợp) /u;
const IS_DISUSED = new RegExp(
  `^[^.;:]{0,160}? ${oneOf(disusingPhrases)}(?: thi hành)? (?:kể từ|từ ngày) `,
  'u',
);

/** The words that say from when a document is not applied any more. */
function disusedSince(clause: string, sentence: string): string | null {
  if (LIMITED.test(sentence)) return null;
  const active = DISUSES.exec(clause);
  if (active !== null) {
    const isDated = AFTER_A_DAY.test(clause.slice(0, active.index));
    return isDated || FROM_A_DAY.test(sentence.replace(/[.;]$/u, '')) ? active[0] : null;
  }
  return IS_DISUSED.exec(sentence)?.[0] ?? null;
}

/** The beginnings of all expressions below; most sentences contain none of them. */
const CHANGE_WORDS = ['được ', 'bị ', ...endingPhrases, 'nay ', 'đều ', 'này sửa '];

const AMENDS = new RegExp(oneOf(verbsThat('changes', 'amends')), 'u');
const CHANGED_BY = new RegExp(
  `(?:được|bị) (?<verb>${oneOf(verbsThat('changes'))})[^.;]{0,60} (?:tại|bởi|theo|bằng) (?:[^.;]{0,60} )?$`,
  'u',
);
const THIS_ONE = ' này';

/** "… được sửa đổi, bổ sung tại Điều 2 Quyết định này": the verb, and the words up to the document's own kind. */
function changedByThisOne(sentence: string): RegExpExecArray | null {
  for (let end = sentence.indexOf(THIS_ONE); end >= 0; end = sentence.indexOf(THIS_ONE, end + 1)) {
    const self = kindUpTo(sentence, end);
    const changed = self?.inNormalCase ? CHANGED_BY.exec(sentence.slice(0, self.start)) : null;
    if (changed && !isDeniedAt(inSmallLetters(sentence), changed.index)) return changed;
  }
  return null;
}

/** "Điều 2 Sắc lệnh … nay bãi bỏ và thay bằng Điều mới sau đây", "… được sửa đổi, bổ sung như sau". */
const AS_FOLLOWS = new RegExp(
  [
    '(?<![\\p{L}])(?:nay|này|được|nay được)',
    ` ${oneOf([...verbsThat('changes'), 'sửa lại'])}(?! (?:bởi|theo|tại))`,
    '[^.;]{0,60}? (?:như sau|sau đây)',
  ].join(''),
  'u',
);
const AMENDS_AS_FOLLOWS = new RegExp(oneOf([...verbsThat('changes', 'amends'), 'sửa lại']), 'u');

/** Whether the mention is the subject of the sentence rather than the object of an earlier verb. */
const isSubject = ({ role, reason }: Decision, clause: string): boolean =>
  role === 'listed' ||
  reason.rule === 'nothing-said' ||
  reason.rule === 'issued-by-another' ||
  reason.rule === 'after-semicolon' ||
  (reason.rule === 'verb-before' &&
    (/^(?:(?:quy định )?tại|(?:được )?(?:ban hành )?kèm theo)$/iu.test(reason.words) ||
      CONTENTS_OF.test(clause)));

/** "Các quy định về thẩm quyền trong [Thông tư số …] không còn hiệu lực". */
const IN_ACT = '(?:trong|ở|của|(?:nêu|ghi) (?:tại|trong|ở))(?: các)? ?';
const CONTENTS_OF = new RegExp(
  String.raw`^\P{L}{0,6}(?:các |những |mọi )*${oneOf(contentsOfActs)}(?![\p{L}])[^.;:]{0,160} ${IN_ACT}$`,
  'iu',
);

/** A quick look at the end of a block, before its items are read one by one. */
function mayExpireAtEnd(text: string, { end }: Block): boolean {
  const last = text.slice(Math.max(0, end - MAX_SENTENCE), end);
  return last.includes(' hiệu lực') || last.includes(' bãi bỏ');
}

/** In characters; a longer list is written as separate paragraphs. */
const MAX_LIST = 2500;
/** An item that is a document, or some of its provisions. */
const ITEM = once(() => {
  const provisions = '(?:(?:điểm|khoản|điều) [^;.]{1,80} )?';
  return new RegExp(`^\\s?(?:và )?(?:các )?${provisions}${kindPattern({}, 'small')}(?![\\p{L}])`, 'u');
});
/** In characters; {@link ITEM} matches less. */
const MAX_ITEM_START = 160;
const isItem = (item: string): boolean => ITEM().test(inSmallLetters(item.slice(0, MAX_ITEM_START)));
const OWN_PREDICATE = /(?:có|còn|giữ nguyên) hiệu lực|tiếp tục|áp dụng|thực hiện theo|\. \p{Lu}/u;

/** In "Luật A được sửa đổi bởi Luật B; Luật C hết hiệu lực", the last verb applies to all items. */
function listExpires(text: string, block: Block, { end }: Mention, sentence: string): string | null {
  if (!sentence.endsWith(';') || OWN_PREDICATE.test(sentence)) return null;
  const limit = Math.min(block.end, end + MAX_LIST);
  let from = end + sentence.length;
  while (from < limit) {
    const close = text.indexOf(';', from);
    const item = text.slice(from, close < 0 || close > limit ? limit : close);
    if (!isItem(item)) return null;
    const expires = expiryIn(item);
    if (expires && !/\. \p{Lu}/u.test(item.slice(0, expires.index))) return expires.words;
    if (close < 0 || OWN_PREDICATE.test(item)) return null;
    from = close + 1;
  }
  return null;
}
