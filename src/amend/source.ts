import type { OperationSource } from '../model/index.js';
import { numberOf } from './new-text.js';

const ARTICLE = /^điều /iu;

/** The article, clause and point of the amending act, from the labels of the unit that orders a change. */
export function sourceOf(unit: readonly string[]): OperationSource {
  const at = unit.findIndex((label) => ARTICLE.test(label));
  if (at < 0) return { article: null, clause: null, point: null };
  const below = unit.slice(at + 1).map(numberOf);
  const clause = below.find((label) => /^\d/u.test(label)) ?? null;
  const point = below.find((label) => /^\p{L}/u.test(label)) ?? null;
  return { article: numberOf(unit[at] ?? ''), clause, point };
}
