import { inSmallLetters, once } from '../../chars/index.js';
import { changingPattern, guidingPattern, kindPattern } from '../../lexicon/index.js';
import { topOf } from './description-chain.js';
import { isPassive } from './passive-voice.js';
import type { MentionContext } from './reading-state.js';

// Of small letters, as what it reads is: an expression that minds no case takes long to compile.
const CHANGING = once(() => {
  const documents = `${kindPattern({}, 'small')}(?: quy phạm pháp luật)?(?: khác| trước đây| có nội dung)?`;
  const plural = '(?<=(?<![\\p{L}])(?:các|những|mọi) )';
  return new RegExp(`${plural}${documents}(?:${changingPattern}|${guidingPattern}) ?$`, 'u');
});
const REACH = 150;

/**
 * "Bãi bỏ các quyết định sửa đổi [Quyết định …]": what is done to documents without number or name is told of the one
 * that they change, as if it stood in their place.
 */
export function inPlaceOfUnnamed(place: MentionContext): MentionContext {
  const { gap, clause, inSentence } = place;
  const tail = inSmallLetters(gap.slice(-REACH));
  const mayBe = [PLURALS, CHANGES].every((words) => words.some((word) => tail.includes(word)));
  const length = mayBe ? (CHANGING().exec(tail)?.[0].length ?? 0) : 0;
  if (length === 0 || length > clause.length) return place;
  const beside = inSentence !== null && isPassive(inSentence.relation) ? topOf(inSentence) : inSentence;
  return { ...place, inSentence: beside, gap: gap.slice(0, -length), clause: clause.slice(0, -length) };
}

/** Without one of each, no expression need be compiled. */
const PLURALS = ['các ', 'những ', 'mọi '];
const CHANGES = ['sửa đổi', 'bổ sung', 'thay thế', 'đính chính', 'điều chỉnh', 'hướng dẫn', 'chi tiết'];
