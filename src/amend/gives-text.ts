import { LATIN, oneOf } from '../chars/index.js';
import { passageNames } from '../lexicon/index.js';
import { HIDDEN } from './quotes.js';

/** "được thay [bằng câu:]", "thay khoản 1 [bằng nội dung sau:]". */
const BY_PASSAGE = `(?<![${LATIN}])(?:bằng|thành) (?:(?:một|các) )?${oneOf(passageNames)}(?: (?:mới|sau|sau đây|dưới đây))*\\s*:?\\s*`;
const GIVES_TEXT = new RegExp(`như sau|${BY_PASSAGE}$`, 'iu');
const AS_FOLLOWS = new RegExp(
  `(?<!\\p{L})(?:như sau|sau đây)(?!\\p{L})|:\\s*$|${BY_PASSAGE}(?=${HIDDEN})`,
  'iu',
);

/** Whether what is quoted next is the new text of a provision. */
export const givesText = (before: string): boolean => GIVES_TEXT.test(before);

/** Where the words begin that introduce the new text; -1 where there are none. */
export const newTextAt = (text: string): number => text.search(AS_FOLLOWS);
