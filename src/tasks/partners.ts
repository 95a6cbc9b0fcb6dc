import { endOfMatch, once } from '../chars/index.js';
import { doersAt } from './doers.js';
import { AFTER_WORD, BEFORE_WORD, skipBlank, stickyPattern } from './patterns.js';

/** A phrase that names those who help. */
export interface FoundPartners {
  /** Where "phối hợp" or an adverb before it begins. */
  readonly start: number;
  /** Where the work after the names begins. */
  readonly end: number;
  /** The names as written. */
  readonly names: string;
}

const TOGETHER = `(?:chủ động |khẩn trương,? |tập trung |tiếp tục |tăng cường |thường xuyên |trực tiếp )*(?:phối hợp|cùng phối hợp|phối, kết hợp)(?:,? (?:hỗ trợ|chặt chẽ|đồng bộ|kịp thời|thường xuyên|hiệu quả))*(?: (?:với|cùng|cùng với))?`;
const AFTER_NAMES =
  /\s*,?\s*(?:(?:để|trong việc|trong công tác|trong|nhằm|thực hiện việc)(?![\p{L}\p{N}])(?! (?:quá trình|tháng|năm|quý|đó)(?![\p{L}\p{N}]))\s*)?/uy;

const WITH = /(?:với|cùng)\s*$/u;
const ORGANISES = /^tổ chức(?!\p{L}|,)/u;

const patterns = once(() => ({
  together: stickyPattern(TOGETHER, 'iu'),
  any: new RegExp(`${BEFORE_WORD}${TOGETHER}${AFTER_WORD}`, 'giu'),
}));

/** The partners named by a "phối hợp với …" at `from`; `null` where none begins there. */
export function partnersAt(text: string, key: string, from: number): FoundPartners | null {
  const end = endOfMatch(patterns().together, key, from);
  return end < 0 ? null : named(text, key, from, end);
}

function named(text: string, key: string, start: number, from: number): FoundPartners | null {
  const at = skipBlank(key, from);
  // "phối hợp tổ chức phong trào …": without a word for "with", what "organise" also means is no partner.
  const isVerb = !WITH.test(key.slice(start, from)) && ORGANISES.test(key.slice(at, at + 8));
  const found = isVerb ? null : doersAt(key, at, true);
  if (found === null || found.end === at) return null;
  AFTER_NAMES.lastIndex = found.end;
  const end = AFTER_NAMES.test(key) ? AFTER_NAMES.lastIndex : found.end;
  // After "trong" comes the work ("trong quản lý") or its time ("trong tháng 5"), which is kept.
  return { start, end: end > found.end ? end : skipBlank(key, found.end), names: text.slice(at, found.end) };
}

/** All the partners that a text names. */
export function partnersIn(text: string, key: string): readonly FoundPartners[] {
  const found: FoundPartners[] = [];
  for (const match of key.matchAll(patterns().any)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const one = named(text, key, match.index, match.index + match[0].length);
    if (one !== null) found.push(one);
  }
  return found;
}
