import { remember } from './memo.js';

const MARKS = /\p{M}/gu;

/**
 * A text without diacritics, and with d for đ; case, white space and punctuation stay. The eth, which looks like đ and
 * is often typed for it, becomes d as well.
 */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replace(/[đð]/g, 'd').replace(/[ĐÐ]/g, 'D');

/**
 * A name in US-ASCII: lower case, without accents, đ as d, and one `separator` for anything between words ("Bộ Văn
 * hóa, Thể thao và Du lịch" → "bo.van.hoa.the.thao.va.du.lich").
 */
export function asciiName(name: string, separator = '.'): string {
  const dotted = dottedName(name);
  return separator === '.' ? dotted : dotted.replaceAll('.', separator);
}

const dottedName = remember((name) =>
  withoutMarks(name)
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .join('.'),
);
