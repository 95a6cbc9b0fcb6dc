import { inSmallLetters, once } from '../../chars/index.js';
import { kindPattern } from '../../lexicon/index.js';
import type { Block } from '../../model/index.js';
import type { Mention } from '../mentions/mention.js';
import { byWords, type Decision } from './related-mention.js';

/** All that the next three can begin with, or have at their start; most sentences have none of it. */
const CHANGE_WORDS = [
  'được ',
  'bị ',
  'hết hiệu lực',
  'chấm dứt hiệu lực',
  'không còn ',
  'nay ',
  'đều ',
  'này sửa ',
];
/** What says of the documents around it that they no longer hold. */
export const EXPIRES =
  /(?:hết|chấm dứt) hiệu lực|không còn (?:giá trị|hiệu lực)|(?:bị|được|đều|nay) (?:bãi bỏ|thay thế|hủy bỏ|huỷ bỏ|thu hồi)(?! (?:bởi|theo|tại|bằng))/u;
const CHANGED = '(?:được|bị) (?<verb>sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ)[^.;]{0,60}';
const BY = '(?:tại|bởi|theo|bằng)(?: [^.;]{0,60})?';
const BY_THIS = once(() => new RegExp(`${CHANGED} ${BY} ${kindPattern()} này(?![\\p{L}])`, 'u'));

/** "Điều 2 Sắc lệnh … nay bãi bỏ và thay bằng Điều mới sau đây", "… được sửa đổi, bổ sung như sau" */
const ANEW =
  /(?<![\p{L}])(?:nay|này|được|nay được) (?:sửa đổi|sửa lại|bổ sung|bãi bỏ|hủy bỏ|huỷ bỏ|thay)(?! (?:bởi|theo|tại))[^.;]{0,60}? (?:như sau|sau đây)/u;

/** What follows can turn a mere reference into a change ("… hết hiệu lực kể từ ngày"). */
export function laterInSentence(text: string, block: Block, mention: Mention, decided: Decision): Decision {
  if (decided.by !== null || decided.relation !== 'refers') return decided;
  const sentence = sentenceBehind(text, block, mention);
  const isListed = sentence.endsWith(';') && mayEndExpired(text, block);
  if (!isListed && !CHANGE_WORDS.some((words) => sentence.includes(words))) return decided;
  const thisOne = BY_THIS().exec(sentence);
  if (thisOne) {
    const relation = /sửa đổi|bổ sung/u.test(thisOne.groups?.['verb'] ?? '') ? 'amends' : 'repeals';
    return { ...decided, relation, reason: byWords(thisOne[0]) };
  }
  if (!isSubject(decided)) return decided;
  const anew = ANEW.exec(sentence);
  if (anew) {
    const relation = /sửa|bổ sung/u.test(anew[0]) ? 'amends' : 'repeals';
    return { ...decided, relation, reason: byWords(anew[0]) };
  }
  const expires = EXPIRES.exec(sentence)?.[0] ?? listExpires(text, block, mention, sentence);
  return expires === null ? decided : { ...decided, relation: 'repeals', reason: byWords(expires) };
}

/** Of "Luật A được sửa đổi bởi Luật B; Luật C hết hiệu lực" the verb of the last one is said of all. */
function listExpires(text: string, block: Block, { end }: Mention, sentence: string): string | null {
  if (!sentence.endsWith(';') || OWN_PREDICATE.test(sentence)) return null;
  const limit = Math.min(block.end, end + LONGEST_LIST);
  let from = end + sentence.length;
  while (from < limit) {
    const close = text.indexOf(';', from);
    const item = text.slice(from, close < 0 || close > limit ? limit : close);
    if (!isItem(item)) return null;
    const expires = EXPIRES.exec(item);
    if (expires && !/\. \p{Lu}/u.test(item.slice(0, expires.index))) return expires[0];
    if (close < 0 || OWN_PREDICATE.test(item)) return null;
    from = close + 1;
  }
  return null;
}

/** A cheap look at a block's end, before its items are read one by one. */
function mayEndExpired(text: string, { end }: Block): boolean {
  const tail = text.slice(Math.max(0, end - LONGEST_SENTENCE), end);
  return tail.includes(' hiệu lực') || tail.includes(' bãi bỏ');
}

const LONGEST_LIST = 2500;
/** An item that is a document, or some of its provisions. */
const ITEM = once(
  () =>
    new RegExp(
      `^\\s?(?:và )?(?:các )?(?:(?:điểm|khoản|điều) [^;.]{1,80} )?${kindPattern({}, 'small')}(?![\\p{L}])`,
      'u',
    ),
);
/** Longer than what {@link ITEM} matches. */
const LONGEST_ITEM_START = 160;
const isItem = (item: string): boolean => ITEM().test(inSmallLetters(item.slice(0, LONGEST_ITEM_START)));
const OWN_PREDICATE = /(?:có|còn|giữ nguyên) hiệu lực|tiếp tục|áp dụng|thực hiện theo|\. \p{Lu}/u;

function sentenceBehind(text: string, block: Block, { end }: Mention): string {
  const limit = Math.min(block.end, end + LONGEST_SENTENCE);
  let at = end;
  while (at < limit && !endsSentence(text, at, limit)) at += 1;
  return text.slice(end, Math.min(at + 1, limit));
}

const LONGEST_SENTENCE = 700;

function endsSentence(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x2e || code === 0x3b) && (at + 1 === limit || text.charCodeAt(at + 1) === 0x20);
}

const isSubject = ({ role, reason }: Decision): boolean =>
  role === 'listed' ||
  reason.rule === 'none' ||
  reason.rule === 'neighbour' ||
  (reason.rule === 'words' && /^(?:tại|của|quy định tại)$/u.test(reason.words));
