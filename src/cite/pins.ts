import { isLetter, letterAt, letterOrder, unitKind, unitKinds, wordIndex } from '../lexicon/index.js';
import type { Pin } from '../model/index.js';

/** The provisions before a mention, and where the words that name them begin. */
export interface FoundPins {
  readonly pins: readonly Pin[];
  readonly start: number;
}

type Level = 'article' | 'clause' | 'point' | 'other';

type Token =
  | { readonly type: 'level'; readonly level: Level; readonly at: number }
  | { readonly type: 'value'; readonly value: string; readonly at: number }
  | { readonly type: 'to'; readonly at: number }
  | { readonly type: 'and'; readonly at: number };

const LEVELS: Readonly<Record<string, Level>> = {
  điều: 'article',
  khoản: 'clause',
  điểm: 'point',
  tiết: 'other',
  mục: 'other',
  chương: 'other',
  phần: 'other',
  'phụ lục': 'other',
  'tiểu mục': 'other',
};
const TOKEN =
  /(?<level>phụ lục|tiểu mục|điều|khoản|điểm|(?<!chi )tiết|mục|chương|phần)(?![\p{L}])|(?<to>đến hết|đến)(?![\p{L}])|(?<link>của các|của|thuộc|tại các|tại|và|hoặc|các|từ|trong)(?![\p{L}])|(?<value>\d{1,4}[a-zđ]?\d?(?![\p{L}\d/])|[IVXLC]+(?![\p{L}\d])|[a-zđ]\d?(?![\p{L}\d]))|(?<mark>[,;])|(?<space>\s)/iuy;
/** So far before a mention its pins may begin. */
const REACH = 600;
const MOST = 300;

/** The longest run of tokens of provisions that ends at `to`; none where no level is named. */
function tokensBefore(text: string, from: number, to: number): readonly Token[] {
  let at = runStart(text, from, to);
  if (at < 0) return [];
  let tokens: Token[] = [];
  while (at < to) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const startsWord = at === from || !isJoined(text.charCodeAt(at - 1));
    if (
      !match ||
      at + match[0].length > to ||
      (!startsWord && !match.groups?.['space'] && !match.groups?.['mark'])
    ) {
      tokens = [];
      at = nextWord(text, at, to);
      continue;
    }
    const token = tokenOf(match, at);
    if (token) tokens.push(token);
    at += match[0].length;
  }
  return tokens;
}

/** Words of which tokens are made, and whether they name a level; single letters and numerals are others. */
const tokenWords = wordIndex(
  new Map([
    ...['phụ', 'tiểu', 'đến', 'hết', 'của', 'các', 'thuộc', 'tại', 'và', 'hoặc', 'từ', 'trong'].map(
      (word) => [word, 'other'] as const,
    ),
    ...['lục', 'mục', 'điều', 'khoản', 'điểm', 'tiết', 'chương', 'phần'].map(
      (word) => [word, 'level'] as const,
    ),
  ]),
);
const NUMERAL = /^(?:[ivxlc]+|[a-zđ])$/iu;

/**
 * Where the last word before `to` begins that is surely no token, since what stands before it does not count; -1 where
 * no level is named behind it.
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
    if (word === 'level') named = true;
    else if (word === null && !NUMERAL.test(text.slice(start, at)))
      return named ? wordStart(text, from, start) : -1;
    at = start;
  }
  return named ? from : -1;
}

/** Whether a unit is of a run of letters, numbers and what joins them. */
function isJoined(code: number): boolean {
  if (code === 0x2d || code === 0x2e || code === 0x2f) return true;
  const kind = unitKind(code);
  return kind === unitKinds.letter || kind === unitKinds.digit || kind === unitKinds.number;
}

/** Where the run begins in which a place stands. */
function wordStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && isJoined(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function nextWord(text: string, at: number, to: number): number {
  let next = at + 1;
  while (next < to && isJoined(text.charCodeAt(next))) next += 1;
  return next;
}

function tokenOf(match: RegExpExecArray, at: number): Token | null {
  const groups = match.groups ?? {};
  const level = LEVELS[(groups['level'] ?? '').toLowerCase().replace(/\s+/gu, ' ')];
  if (level) return { type: 'level', level, at };
  if (groups['to'] !== undefined) return { type: 'to', at };
  const value = groups['value'];
  if (value !== undefined) return { type: 'value', value, at };
  return groups['space'] === undefined ? { type: 'and', at } : null;
}

function range(from: string, to: string): readonly string[] {
  if (/^\d+$/u.test(from) && /^\d+$/u.test(to)) {
    const [low, high] = [Number(from), Number(to)];
    if (high <= low || high - low > MOST) return [to];
    return Array.from({ length: high - low }, (_, step) => String(low + step + 1));
  }
  const [low, high] = [letterOrder(from), letterOrder(to)];
  if (low === null || high === null || high <= low) return [to];
  return Array.from({ length: high - low }, (_, step) => letterAt(low + step + 1) ?? to);
}

interface ClausePins {
  readonly clause: string | null;
  readonly points: string[];
}

/** Reads the tokens as Vietnamese has it: points before their clause, clauses before their article. */
function readPins(tokens: readonly Token[]): readonly Pin[] {
  const pins: Pin[] = [];
  let points: string[] = [];
  let clauses: ClausePins[] = [];
  let level: Level | null = null;
  let isRange = false;
  let last: string | null = null;
  const flush = (article: string | null): void => {
    if (points.length > 0) clauses.push({ clause: null, points });
    points = [];
    for (const { clause, points: own } of clauses) {
      if (own.length === 0) pins.push({ article, clause, point: null });
      for (const point of own) pins.push({ article, clause, point });
    }
    clauses = [];
  };
  const take = (value: string): void => {
    if (level === 'point') points.push(value);
    else if (level === 'clause') {
      clauses.push({ clause: value, points });
      points = [];
    } else if (level === 'article') {
      if (clauses.length > 0 || points.length > 0) flush(value);
      else pins.push({ article: value, clause: null, point: null });
    }
    last = value;
  };
  for (const token of tokens) {
    if (token.type === 'level') {
      // "điểm a, điểm b khoản 2": a new clause list after an article belongs to the next article.
      level = token.level;
      if (!isRange) last = null;
    } else if (token.type === 'to') isRange = last !== null;
    else if (token.type === 'value' && level !== null) {
      const values: readonly string[] = isRange && last !== null ? range(last, token.value) : [token.value];
      isRange = false;
      for (const value of values) take(value);
    }
  }
  flush(null);
  return pins.slice(0, MOST);
}

/**
 * The pins in front of a mention: "điểm a khoản 2 Điều 5 [Nghị định …]", "các điều 3, 4 và 7 của", "từ Điều 5 đến Điều 9".
 *
 * @param low - offset before which nothing belongs to this mention
 * @param mentionStart - offset where its kind or number begins
 */
export function pinsBefore(text: string, low: number, mentionStart: number): FoundPins {
  const from = Math.max(low, mentionStart - REACH);
  const all = tokensBefore(text, from, mentionStart);
  const first = all.findIndex((token) => token.type === 'level');
  if (first < 0) return { pins: [], start: mentionStart };
  const tokens = all.slice(first);
  const hasValue = tokens.some((token) => token.type === 'value');
  if (!hasValue) return { pins: [], start: mentionStart };
  return { pins: readPins(tokens), start: tokens[0]?.at ?? mentionStart };
}
