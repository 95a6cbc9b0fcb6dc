import { beginsWith, charactersOf } from '../../chars/index.js';

/** "STT", "TT", "Số TT", "Số thứ tự": the first column of a table with numbered rows. */
const TABLE_HEAD = /^(?:STT|TT|S[oố]? ?[Tt][Tt]|Số thứ tự)(?: |$)/u;
const FIRST_LETTERS = charactersOf('ST');

/** Whether a text is the head of a flattened table. */
export const beginsWithRowNumber = (text: string): boolean =>
  beginsWith(text, FIRST_LETTERS) && TABLE_HEAD.test(text);
