import { inSmallLetters, once } from '../../chars/index.js';
import { changingPattern, guidingPattern, kindPattern, unnamedActions } from '../../lexicon/index.js';
import type { Before } from './clause.js';
import { outermost } from './description-chain.js';
import { isPassive } from './relation-groups.js';

// For text in lower case: an expression that ignores case takes long to compile.
const UNNAMED = once(() => {
  const plural = '(?<=(?<![\\p{L}])(?:các|những|mọi) )';
  const documents = `${kindPattern({}, 'small')}(?: quy phạm pháp luật)?(?: khác| trước đây| có nội dung)?`;
  return new RegExp(`${plural}${documents}(?:${changingPattern}|${guidingPattern}) ?$`, 'u');
});
/** In characters; such words are shorter. */
const MAX_REACH = 150;

/**
 * Skips documents without number or name that change the mentioned one: what is done to them is taken as done to it
 * ("Bãi bỏ các quyết định sửa đổi [Quyết định …]").
 *
 * @returns what precedes the unnamed documents; `before` itself if there are none
 */
export function skipUnnamedDocuments(before: Before): Before {
  const { gap, clause, inClause } = before;
  const end = inSmallLetters(gap.slice(-MAX_REACH));
  const mayBe = [PLURALS, unnamedActions].every((words) => words.some((word) => end.includes(word)));
  const length = mayBe ? (UNNAMED().exec(end)?.[0].length ?? 0) : 0;
  if (length === 0 || length > clause.length) return before;
  const beside = inClause !== null && isPassive(inClause.relation) ? outermost(inClause) : inClause;
  return { ...before, inClause: beside, gap: gap.slice(0, -length), clause: clause.slice(0, -length) };
}

/** Without one of these words and an action, the expression need not be compiled. */
const PLURALS = ['các ', 'những ', 'mọi '];
