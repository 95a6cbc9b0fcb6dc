import { remember } from './memo.js';

const SMALL = /\p{Ll}/u;
const BEGINS_SMALL = /^\p{Ll}/u;
const capitalsInRow = remember((count) => new RegExp(`\\p{Lu}{${count}}`, 'u'));

/** Whether a text has a small letter. */
export const hasSmall = (text: string): boolean => SMALL.test(text);

/** Whether a text begins with a small letter. */
export const beginsLower = (text: string): boolean => BEGINS_SMALL.test(text);

/**
 * Whether a text is in capitals, as titles and names of bodies are: it has no small letter.
 *
 * @param inRow - how many capitals in a row it needs somewhere
 */
export const isCapital = (text: string, inRow = 2): boolean =>
  !hasSmall(text) && capitalsInRow(`${inRow}`).test(text);
