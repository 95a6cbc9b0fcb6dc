import { endOfMatch, withTonesLast } from '../chars/index.js';
import { namedAt } from '../lexicon/index.js';
import { isWorkAfterName } from './after-name.js';
import { doerPatterns as patterns } from './doer-patterns.js';
import { endBeforeDuty } from './name-before-duty.js';
import { skipBlank } from './patterns.js';

/** What follows the names of those who do something. */
export type Following = 'verb' | 'colon' | 'end' | 'other';

/** Names of bodies or persons in a text. */
export interface FoundDoers {
  readonly start: number;
  /** Just after the last name. */
  readonly end: number;
  readonly followedBy: Following;
}

/** Like {@link nameEnd}, but a word that may also be a common one ("Ban hành") needs a name or the like after it. */
function namedEnd(text: string, at: number): number {
  const named = isUpper(text.charAt(at)) ? namedAt(text, at) : null;
  if (named === null) return -1;
  const { end, isSort, isOffice, facts } = named;
  // "Ban Quản lý dự án đầu tư …": a sort of body with three words or more is nothing else.
  const isLong = text.slice(at, end).split(' ').length > 2;
  const isWhole =
    isOffice ||
    isLong ||
    !(isSort || facts.isOfBody === true || facts.needsName === true || facts.needsPlace === true);
  return isWhole || endOfMatch(patterns().beforeName, text, end) >= 0 ? end : -1;
}

/** Where the name of a body or an office that begins at `at` with a capital ends; -1 where none does. */
export function nameEnd(text: string, at: number): number {
  if (!isUpper(text.charAt(at))) return -1;
  return namedAt(text, at)?.end ?? -1;
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** Where the first word of a name of bodies or persons ends; -1 where none begins at `at`. */
export function headEnd(text: string, at: number, isLoose = false): number {
  const { quantified, single, person, holder, common } = patterns();
  for (const end of [
    endOfMatch(quantified, text, at),
    namedEnd(text, at),
    endOfMatch(single, text, at),
    endOfMatch(person, text, at),
    endOfMatch(holder, text, at),
  ])
    if (end >= 0) return end;
  return isLoose ? endOfMatch(common, text, at) : -1;
}

/** Where a verb of work, or an adverb before one, ends that begins at `at` in lower case; -1 where none does. */
const verbEnd = (text: string, at: number): number => endOfMatch(patterns().verb, text, at);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}&./'’_-]*/uy;
const CAPITAL = /[\p{Lu}\p{N}"“']/u;
/** "các tổ chức chính trị - xã hội": in lower case only these words continue a name after a dash. */
const DASH = /\s*[-–]\s*(?=[\p{Lu}\p{N}]|xã hội|nghề nghiệp|hộ tịch|xây dựng|kế toán|thống kê)/uy;
const AND = /(?:và|cùng)(?![\p{L}\p{N}])/uy;
const AFTER_RELATED = /^(?:khác|đến|tới|trên|trong|thuộc|của|tại|ở|\p{Lu}|\P{L})/u;
/** In characters; lists of names are shorter. */
const MAX_LIST = 700;

/**
 * Reads the names of those who do something, from `at` to the verb that says what they do.
 *
 * @param text - with tones as {@link withTonesLast} puts them
 * @param isLoose - whether a common word alone names somebody, as it does after "phối hợp với"
 */
export function doersAt(text: string, at: number, isLoose = false): FoundDoers | null {
  const head = headEnd(text, at, isLoose);
  if (head < 0) return null;
  let end = head;
  for (const limit = at + MAX_LIST; end < text.length && end < limit; ) {
    const next = stepOver(text, at, end);
    if (next === 'verb') return { start: at, end: endBeforeDuty(text, end), followedBy: next };
    if (typeof next !== 'number') return { start: at, end, followedBy: next };
    end = next;
  }
  return { start: at, end, followedBy: 'end' };
}

/** Where the next word of the names ends, or what follows the names if they end here. */
function stepOver(text: string, start: number, end: number): number | Following {
  const dash = endOfMatch(DASH, text, end);
  if (dash >= 0) return wordEnd(text, dash);
  const at = skipBlank(text, end);
  const mark = text.charAt(at);
  switch (mark) {
    case '':
      return 'end';
    case '(': {
      const closed = text.indexOf(')', at);
      return closed < 0 ? 'other' : closed + 1;
    }
    case '[': {
      const closed = /^\[\d{1,3}\]/u.exec(text.slice(at, at + 6));
      return closed ? at + closed[0].length : 'other';
    }
    case ':':
      return namesAfterColon(text, end, at) ? at + 1 : 'colon';
    case ';':
    case ',':
      return stepOverMark(text, at, mark);
    case '.':
      return 'end';
    case '/':
    case '"':
    case '“':
    case '”':
    case "'":
      return at + 1;
    default:
      return stepOverWord(text, start, end, at);
  }
}

/** Whether the names continue after a colon: "UBND các xã: Đức Trọng, Hiệp Thạnh". */
function namesAfterColon(text: string, end: number, colon: number): boolean {
  const before = text.slice(Math.max(0, end - 24), end);
  if (/ gồm$/u.test(before)) return CAPITAL.test(text.charAt(skipBlank(text, colon + 1)));
  if (!patterns().plural.test(before)) return false;
  const next = skipBlank(text, colon + 1);
  return CAPITAL.test(text.charAt(next)) && !startsWithVerb(text, next);
}

/** After a comma or a semicolon another name may begin, or the same one continue: "các sở, ban, ngành". */
function stepOverMark(text: string, at: number, mark: string): number | Following {
  const next = skipBlank(text, at + 1);
  const and = endOfMatch(AND, text, next);
  const name = and < 0 ? next : skipBlank(text, and);
  const asName = verbInName(text, text.slice(Math.max(0, at - 20), at + 1), name);
  if (asName >= 0) return asName;
  if (headEnd(text, name) >= 0) return headEnd(text, name);
  if (verbEnd(text, name) >= 0) {
    const noun = endOfMatch(patterns().common, text, name);
    // "các cơ quan, tổ chức, cá nhân": "tổ chức" is a noun where the list goes on after it, otherwise a verb.
    if (
      noun < 0 ||
      !/^\s*(?:,|và|;|có liên quan|liên quan|chính trị|đoàn thể|đảng|cơ sở đảng)/u.test(
        text.slice(noun, noun + 20),
      )
    )
      return 'verb';
    return noun;
  }
  const common = endOfMatch(patterns().common, text, name);
  if (common >= 0) return common;
  if (
    mark === ';' ||
    endOfMatch(patterns().clause, text, name) >= 0 ||
    endOfMatch(patterns().report, text, name) >= 0
  )
    return 'other';
  return wordEnd(text, name);
}

/** Where a verb at `at` ends that is part of a name after the words before it; -1 where none is. */
function verbInName(text: string, before: string, at: number): number {
  for (const { before: word, verb } of patterns().inNames) {
    const end = word.test(before) ? endOfMatch(verb, text, at) : -1;
    if (end >= 0) return end;
  }
  return -1;
}

function stepOverWord(text: string, start: number, end: number, at: number): number | Following {
  const { report } = patterns();
  const and = endOfMatch(AND, text, at);
  if (and >= 0) return stepOverMark(text, and - 1, ',');
  const before = text.slice(Math.max(start, end - 20), end);
  const asName = verbInName(text, before, at);
  if (asName >= 0) return asName;
  if (/(?:các|những|từng|mỗi)$/u.test(before)) return wordEnd(text, at);
  const verb = verbEnd(text, at);
  const reported = endOfMatch(report, text, at);
  if (verb >= reported && verb >= 0) return 'verb';
  // "các đơn vị liên quan" is complete: what follows is what they do.
  if (/liên quan$/u.test(before) && !AFTER_RELATED.test(text.slice(at, at + 12))) return 'verb';
  if (reported >= 0 || endOfMatch(patterns().clause, text, at) >= 0) return 'other';
  return isWorkAfterName(text.slice(start, end), text, at) ? 'verb' : wordEnd(text, at);
}

function wordEnd(text: string, at: number): number | Following {
  const end = endOfMatch(WORD, text, at);
  if (end < 0) return 'other';
  return /[./-]$/u.test(text.slice(at, end)) ? end - 1 : end;
}

/** Whether a verb of work begins at `at`, with or without a capital: "Rà soát …", "Chủ trì, …". */
export function startsWithVerb(text: string, at: number): boolean {
  const first = text.charAt(at);
  if (!isUpper(first)) return verbEnd(text, at) >= 0;
  const sentence = first.toLowerCase() + text.slice(at + 1, at + 40);
  return verbEnd(sentence, 0) >= 0;
}

/** Whether a text as written begins with a verb of work. */
export const opensWithVerb = (text: string): boolean => startsWithVerb(withTonesLast(text), 0);

/** Whether a text is a verb of work and nothing else. */
export const isVerbAlone = (text: string): boolean => verbEnd(text, 0) === text.length && text !== '';
