import type { MentionContext } from '../mention-context.js';
import { type Decision, decision } from '../related-mention.js';

const PART = '(?:(?:Phụ lục|Danh sách|Danh mục|Biểu|Bảng|Mẫu)(?: số)?(?: [\\dIVX]+)? )?';
const ISSUED = `${PART}(?:(?:Được )?(?:Ban hành|Phê duyệt) )?(?:kèm )?theo`;
const LINE = new RegExp(`^(?:[(“"]?\\s?${ISSUED}|\\(\\s?(?:Đính|Gửi) kèm(?: theo)?)\\s`, 'iu');
const SAYS_ISSUED = /kèm|Ban hành|Phê duyệt/iu;
/** In an item of a letter, what it encloses: "(Đính kèm [Báo cáo số 12/BC-SNV])". */
const ENCLOSES = /^\(?\s?(?:Đính|Gửi) kèm/iu;
/** In characters: "(Được ban hành kèm theo các Quyết định" with some spaces; a longer line says more. */
const MAX_LINE = 60;
/** The same, on one line with the title above it. */
const AFTER_TITLE = /\((?:Ban hành (?:kèm )?theo|Kèm theo)\s$/u;
/** In characters; {@link AFTER_TITLE} looks back this far. */
const MAX_AFTER_TITLE = 24;

/**
 * The line below the title of an attached text names the act that issues it.
 *
 * @example
 * (Ban hành kèm theo [Quyết định số 15/2019/QĐ-UBND] ngày 01/4/2019 của Ủy ban nhân dân tỉnh)
 * → issues
 */
export function issuedWith({ text, block, mention, previous }: MentionContext): Decision | null {
  if (previous !== null) return null;
  const before = text.slice(block.start, mention.start);
  const isLine = before.length <= MAX_LINE && LINE.test(before) && SAYS_ISSUED.test(before);
  if (!isLine && !AFTER_TITLE.test(before.slice(-MAX_AFTER_TITLE))) return null;
  if (block.zone === 'body' && block.unit.length > 0 && ENCLOSES.test(before)) return null;
  return decision('issues', null, { rule: 'issued-with', words: before.trim() });
}
