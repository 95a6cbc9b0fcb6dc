import { inSmallLetters } from '../../chars/index.js';
import { changingPattern, guidingPattern, kinds } from '../../lexicon/index.js';
import { topOf } from './description-chain.js';
import { isPassive } from './passive-voice.js';
import type { MentionContext } from './reading-state.js';

const NOUN = [
  'văn bản(?: quy phạm pháp luật)?',
  ...kinds.filter(isNormative).map(({ name }) => name.toLowerCase()),
];
// Of small letters, as what it reads is: an expression that minds no case takes long to compile.
const CHANGING = new RegExp(
  `(?<=(?<![\\p{L}])(?:các|những|mọi) )(?:${NOUN.join('|')})(?: khác| trước đây| có nội dung)?(?:${changingPattern}|${guidingPattern}) ?$`,
  'u',
);
const REACH = 150;

function isNormative({ family }: (typeof kinds)[number]): boolean {
  return family === 'normative' || family === 'law';
}

/**
 * "Bãi bỏ các quyết định sửa đổi [Quyết định …]": what is done to documents without number or name is told of the one
 * that they change, as if it stood in their place.
 */
export function inPlaceOfUnnamed(place: MentionContext): MentionContext {
  const { gap, clause, inSentence } = place;
  const tail = inSmallLetters(gap.slice(-REACH));
  const mayBe = [PLURALS, CHANGES].every((words) => words.some((word) => tail.includes(word)));
  const length = mayBe ? (CHANGING.exec(tail)?.[0].length ?? 0) : 0;
  if (length === 0 || length > clause.length) return place;
  const beside = inSentence !== null && isPassive(inSentence.relation) ? topOf(inSentence) : inSentence;
  return { ...place, inSentence: beside, gap: gap.slice(0, -length), clause: clause.slice(0, -length) };
}

/** Without one of each, no expression need be compiled. */
const PLURALS = ['các ', 'những ', 'mọi '];
const CHANGES = ['sửa đổi', 'bổ sung', 'thay thế', 'đính chính', 'điều chỉnh', 'hướng dẫn', 'chi tiết'];
