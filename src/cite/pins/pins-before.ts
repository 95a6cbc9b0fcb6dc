import { letterAt, letterOrder } from '../../chars/index.js';
import type { Pin } from '../../model/index.js';
import { type Level, type PinToken, tokensBefore } from './pin-tokens.js';

/** The provisions before a mention, and where the words that name them begin. */
export interface FoundPins {
  readonly pins: readonly Pin[];
  readonly start: number;
}

/** So far before a mention its pins may begin. */
const REACH = 600;
const MOST = 300;

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

/**
 * The article that clauses and points without one belong to, which is taken from the pins: the last one, where a lawyer
 * began with it ("Điều 5, khoản 2, điểm a").
 */
function articleBefore(pins: Pin[], clauses: ClausePins[], points: string[]): string | null {
  const [last] = pins.slice(-1);
  if (!last?.article || last.clause !== null || last.point !== null) return null;
  if (clauses.length === 0 && points.length === 0) return null;
  pins.pop();
  const clause = clauses[clauses.length - 1];
  if (clause?.points.length === 0) clause.points.push(...points.splice(0));
  return last.article;
}

/** Reads the tokens as Vietnamese has it: points before their clause, clauses before their article. */
function readPins(tokens: readonly PinToken[]): readonly Pin[] {
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
  flush(articleBefore(pins, clauses, points));
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
