import type { Block } from '../model/index.js';
import type { Mention } from './mention.js';
import { byWords, type Decided } from './related.js';

/** All that the next two can begin with; most sentences have none of it. */
const CHANGE_WORDS = ['được ', 'bị ', 'hết hiệu lực', 'chấm dứt hiệu lực', 'không còn ', 'nay ', 'này sửa '];
/** What says of the documents around it that they no longer hold. */
export const EXPIRES =
  /(?:hết|chấm dứt) hiệu lực|không còn (?:giá trị|hiệu lực)|(?:bị|được) (?:bãi bỏ|thay thế|hủy bỏ|huỷ bỏ|thu hồi)(?! (?:bởi|theo|tại|bằng))/u;
const BY_THIS =
  /(?:được|bị) (?<verb>sửa đổi|bổ sung|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ)[^.;]{0,60} (?:tại|bởi|theo|bằng)(?: [^.;]{0,60})? (?:Thông tư|Nghị định|Quyết định|Nghị quyết|Luật|Chỉ thị|Quy định|Quy chế|Kế hoạch) này/u;

/** "Điều 2 Sắc lệnh … nay bãi bỏ và thay bằng Điều mới sau đây", "… được sửa đổi, bổ sung như sau" */
const ANEW =
  /(?<![\p{L}])(?:nay|này|được|nay được) (?:sửa đổi|sửa lại|bổ sung|bãi bỏ|hủy bỏ|huỷ bỏ|thay)(?! (?:bởi|theo|tại))[^.;]{0,60}? (?:như sau|sau đây)/u;

/** What follows can turn a mere reference into a change ("… hết hiệu lực kể từ ngày"). */
export function afterwards(text: string, block: Block, mention: Mention, decided: Decided): Decided {
  if (decided.by !== null || decided.relation !== 'refers') return decided;
  const sentence = sentenceBehind(text, block, mention);
  if (!CHANGE_WORDS.some((words) => sentence.includes(words))) return decided;
  const thisOne = BY_THIS.exec(sentence);
  if (thisOne) {
    const relation = /sửa đổi|bổ sung/u.test(thisOne.groups?.['verb'] ?? '') ? 'amends' : 'repeals';
    return { ...decided, relation, reason: byWords(thisOne[0]) };
  }
  const anew = isSubject(decided) ? ANEW.exec(sentence) : null;
  if (anew) {
    const relation = /sửa|bổ sung/u.test(anew[0]) ? 'amends' : 'repeals';
    return { ...decided, relation, reason: byWords(anew[0]) };
  }
  const expires = EXPIRES.exec(sentence);
  return expires && isSubject(decided)
    ? { ...decided, relation: 'repeals', reason: byWords(expires[0]) }
    : decided;
}

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

const isSubject = ({ role, reason }: Decided): boolean =>
  role === 'listed' ||
  reason.rule === 'none' ||
  reason.rule === 'neighbour' ||
  (reason.rule === 'words' && /^(?:tại|của|quy định tại)$/u.test(reason.words));
