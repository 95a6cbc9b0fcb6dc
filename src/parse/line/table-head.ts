import { beginsWith, charactersOf, oneOf } from '../../chars/index.js';
import { rowNumberHeads } from '../../lexicon/index.js';

const TABLE_HEAD = new RegExp(`^${oneOf(rowNumberHeads)}(?: |$)`, 'u');
const FIRST_LETTERS = charactersOf('ST');

/** Whether a text is the head of a flattened table. */
export const beginsWithRowNumber = (text: string): boolean =>
  beginsWith(text, FIRST_LETTERS) && TABLE_HEAD.test(text);
