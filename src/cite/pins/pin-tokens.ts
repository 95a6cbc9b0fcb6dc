import {
  endOfMatch,
  isLetter,
  isWritten,
  lettersEnd,
  unitKind,
  unitKinds,
  type WordIndex,
  wordIndex,
} from '../../chars/index.js';
import { ordinalWords } from '../../lexicon/index.js';
import type { Pin } from '../../model/index.js';

/** The level of a provision; those that pins do not distinguish are "other". */
export type Level = keyof Pin | 'other';

/** A word, a numeral or a letter that is part of a provision's name ("khoản", "2", "đến"). */
export type PinToken =
  | { readonly type: 'level'; readonly level: Level; readonly at: number; readonly end: number }
  | { readonly type: 'value'; readonly value: string; readonly at: number; readonly end: number }
  | { readonly type: 'to'; readonly at: number; readonly end: number }
  /** The end of brackets that hold parts of the provision before them: "Điều 5 (khoản 1, 2)". */
  | { readonly type: 'close'; readonly at: number; readonly end: number }
  /** A word that only joins: "của", "và". */
  | { readonly type: 'link'; readonly at: number; readonly end: number };

/** What a word is, and which word may or must follow it. */
type TokenWord =
  | { readonly type: 'level'; readonly level: Level; readonly needs: string; readonly takes: string }
  | { readonly type: 'to'; readonly takes: string }
  | { readonly type: 'link'; readonly takes: string }
  /** "thứ", before one of the ordinals. */
  | { readonly type: 'ordinal' }
  /** The second syllable of a word. */
  | { readonly type: 'rest' };

const level = (name: Level, needs = '', takes = ''): TokenWord => ({
  type: 'level',
  level: name,
  needs,
  takes,
});
const LINKS = ['của', 'các', 'thuộc', 'tại', 'và', 'hoặc', 'từ', 'trong'];

const tokenWords: WordIndex<TokenWord> = wordIndex(
  new Map<string, TokenWord>([
    ['điều', level('article')],
    ['khoản', level('clause')],
    ['điểm', level('point')],
    ['tiết', level('other')],
    ['mục', level('section')],
    ['chương', level('chapter')],
    ['phần', level('part')],
    ['phụ', level('appendix', ' lục', ' số')],
    ['tiểu', level('subsection', ' mục')],
    ['đến', { type: 'to', takes: ' hết' }],
    ...LINKS.map((word) => [word, { type: 'link', takes: '' }] as const),
    ['kèm', { type: 'link', takes: ' theo' }],
    ['thứ', { type: 'ordinal' }],
    ...['lục', 'hết', 'theo', 'số', ...ordinalWords].map((word) => [word, { type: 'rest' }] as const),
  ]),
);

/** "12", "12a", "12a1", "2.1", "36.2.b"; "IV"; "a", "a1". Ordinals in words ("Phần thứ ba") are read as words. */
const VALUE =
  /\d{1,4}\.\d{1,3}\.[a-zđ](?![\p{L}\d/])|\d{1,4}(?:\.\d{1,3}){0,2}[a-zđ]?\d?(?![\p{L}\d/])|[IVXLC]+(?![\p{L}\d])|[a-zđ]\d?(?![\p{L}\d])/iuy;
const NUMERAL = /^(?:[ivxlc]+|[a-zđ])$/iu;

/** The longest sequence of tokens that ends at `to`, without links; none if no level is named. */
export function tokensBefore(text: string, from: number, to: number): readonly PinToken[] {
  let at = runStart(text, from, to);
  if (at < 0) return [];
  let tokens: PinToken[] = [];
  while (at < to) {
    const noteEnd = footnoteEnd(text, at);
    if (noteEnd > at) {
      at = noteEnd;
      continue;
    }
    const before = tokens[tokens.length - 1];
    if (isMark(text.charCodeAt(at)) || (before?.type === 'value' && opensPart(text, at, to))) {
      at += 1;
      continue;
    }
    if (text.charAt(at) === ')' && before?.type === 'value' && isPartOpen(text, tokens[0]?.at ?? at, at)) {
      tokens.push({ type: 'close', at, end: at + 1 });
      at += 1;
      continue;
    }
    // "khoản2": the space was lost.
    const isGlued = before?.type === 'level' && before.end === at;
    const startsWord = at === from || isGlued || !isJoined(text.charCodeAt(at - 1));
    const token = startsWord ? tokenAt(text, at, before) : null;
    if (!token || token.end > to) {
      tokens = [];
      at = nextWord(text, at, to);
      continue;
    }
    if (token.type !== 'link') tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number, before: PinToken | undefined): PinToken | null {
  const short = before?.type === 'level' ? null : shortLevelAt(text, at);
  return short ?? wordTokenAt(text, at) ?? valueAt(text, at);
}

/** "Đ.11", "Đ188" and "k2 Đ5": lawyers write articles and clauses so. */
const SHORT_LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/Đ(?:\. ?)?(?=\d)/uy, 'article'],
  [
    /k(?:\. ?)?(?=\d{1,2}[a-zđ]?(?:(?:,| và) (?:k\.? ?)?\d{1,2}[a-zđ]?){0,4},? Đ(?:iều|\.| ?\d))/iuy,
    'clause',
  ],
];

function shortLevelAt(text: string, at: number): PinToken | null {
  if (!SHORT_INITIALS.includes(text.charAt(at))) return null;
  for (const [pattern, level] of SHORT_LEVELS) {
    const end = endOfMatch(pattern, text, at);
    if (end >= 0) return { type: 'level', level, at, end };
  }
  return null;
}

const SHORT_INITIALS = 'ĐkK';

/** Whether brackets open before parts of the provision just named, and close before `to`. */
function opensPart(text: string, at: number, to: number): boolean {
  if (text.charAt(at) !== '(') return false;
  const close = text.indexOf(')', at);
  return close > 0 && close < to && wordTokenAt(text, at + 1)?.type === 'level';
}

const isPartOpen = (text: string, from: number, at: number): boolean =>
  text.slice(from, at).lastIndexOf('(') > text.slice(from, at).lastIndexOf(')');

function wordTokenAt(text: string, at: number): PinToken | null {
  const end = lettersEnd(text, at);
  const word = end > at ? tokenWords(text, at, end) : null;
  switch (word?.type) {
    case 'level':
      return levelAt(text, at, end, word);
    case 'to':
      return { type: 'to', at, end: hasWordsAt(text, end, word.takes) ? end + word.takes.length : end };
    case 'link':
      return hasWordsAt(text, end, word.takes) ? { type: 'link', at, end: end + word.takes.length } : null;
    case 'ordinal': {
      const named = ordinalWords.find((ordinal) => hasWordsAt(text, end, ` ${ordinal}`));
      if (named === undefined) return null;
      const last = end + 1 + named.length;
      return { type: 'value', value: text.slice(at, last), at, end: last };
    }
    default:
      return null;
  }
}

function levelAt(
  text: string,
  at: number,
  end: number,
  { level, needs, takes }: Extract<TokenWord, { type: 'level' }>,
): PinToken | null {
  if (!hasWordsAt(text, end, needs)) return null;
  if (isPartOfWord(text, at)) return null;
  const named = end + needs.length;
  return { type: 'level', level, at, end: hasWordsAt(text, named, takes) ? named + takes.length : named };
}

/** "Chi tiết", "danh mục", "hạng mục", "thành phần", "cổ phần" are not provisions. */
const WORDS_OF_TWO = [
  'chi tiết',
  ...['danh', 'hạng', 'đề', 'chuyên', 'đầu', 'thư'].map((word) => `${word} mục`),
  ...['thành', 'cổ', 'học', 'góp', 'bộ'].map((word) => `${word} phần`),
];

const isPartOfWord = (text: string, at: number): boolean =>
  WORDS_OF_TWO.some((word) => isWritten(text, at - word.indexOf(' ') - 1, word));

/** Whether a text has words at an offset, as whole words. */
const hasWordsAt = (text: string, at: number, words: string): boolean =>
  isWritten(text, at, words) && !isLetter(text.charCodeAt(at + words.length));

function valueAt(text: string, at: number): PinToken | null {
  VALUE.lastIndex = at;
  if (!VALUE.test(text)) return null;
  const end = VALUE.lastIndex;
  return { type: 'value', value: text.slice(at, end), at, end };
}

/**
 * The beginning of the last word before `to` that is certainly not a token, since nothing before it counts; -1 if no
 * level is named after it.
 */
function runStart(text: string, from: number, to: number): number {
  let at = to;
  let named = false;
  while (at > from) {
    if (!isLetter(text.charCodeAt(at - 1))) {
      at -= 1;
      continue;
    }
    let start = at - 1;
    while (start > from && isLetter(text.charCodeAt(start - 1))) start -= 1;
    const word = tokenWords(text, start, at);
    if (word?.type === 'level' || shortLevelAt(text, start)) named = true;
    else if (!word && !NUMERAL.test(text.slice(start, at))) return named ? wordStart(text, from, start) : -1;
    at = start;
  }
  return named ? from : -1;
}

/** The mark of a footnote after a label: "điểm a[3] khoản 1". */
const FOOTNOTE = /\[\d{1,3}\]/uy;

function footnoteEnd(text: string, at: number): number {
  if (text.charAt(at) !== '[') return at;
  FOOTNOTE.lastIndex = at;
  return FOOTNOTE.test(text) ? FOOTNOTE.lastIndex : at;
}

/** White space, a comma, a semicolon or "&". */
const isMark = (code: number): boolean => code === 0x20 || code === 0x2c || code === 0x3b || code === 0x26;

/** Whether a unit is part of a sequence of letters, numbers and what joins them. */
function isJoined(code: number): boolean {
  if (code === 0x2d || code === 0x2e || code === 0x2f) return true;
  const kind = unitKind(code);
  return kind === unitKinds.letter || kind === unitKinds.digit || kind === unitKinds.number;
}

/** Where the sequence around an offset begins. */
function wordStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && isJoined(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function nextWord(text: string, at: number, to: number): number {
  let next = at + 1;
  if (!isJoined(text.charCodeAt(at))) return next;
  while (next < to && isJoined(text.charCodeAt(next))) next += 1;
  return next;
}
