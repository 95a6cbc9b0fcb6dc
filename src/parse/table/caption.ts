import type { Draft } from '../draft.js';
import { joinLines } from '../mend/index.js';

/** "Bảng 1. Các bến bãi", "Biểu số 2: Vốn đầu tư", "Bảng số 3.1 - Tiến độ" */
const CAPTION = /^(?:Bảng|BẢNG|Biểu|BIỂU)(?: (?:số|SỐ))? ?\d{1,3}(?:[.-]\d{1,3})*[a-zđ]?\s?(?:[.:–-]|$)/u;
/** A longer paragraph is about a table. */
const LONGEST = 250;

/** Whether a text names a table. */
export const isCaption = (text: string): boolean => text.length <= LONGEST && CAPTION.test(text);

/** What names the table that stands right below a draft; `null` where that is no caption. */
export function captionIn(above: Draft | undefined): string | null {
  if (above?.type !== 'paragraph') return null;
  const text = joinLines(above.lines);
  return isCaption(text) ? text : null;
}
