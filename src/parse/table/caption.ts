import type { Draft } from '../draft.js';
import { joinLines } from '../mend/index.js';

/** "Bảng 1. Các bến bãi", "Biểu số 2: Vốn đầu tư", "Bảng số 3.1 - Tiến độ". */
const CAPTION = /^(?:Bảng|BẢNG|Biểu|BIỂU)(?: (?:số|SỐ))? ?\d{1,3}(?:[.-]\d{1,3})*[a-zđ]?\s?(?:[.:–-]|$)/u;
/** In characters; a longer paragraph is about a table. */
const MAX_LENGTH = 250;

/** Whether a text names a table. */
export const isCaption = (text: string): boolean => text.length <= MAX_LENGTH && CAPTION.test(text);

/** The caption of a table right below a draft; `null` if the draft is not a caption. */
export function captionIn(above: Draft | undefined): string | null {
  if (above?.type !== 'paragraph') return null;
  const text = joinLines(above.lines);
  return isCaption(text) ? text : null;
}
