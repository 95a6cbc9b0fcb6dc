import { remember } from './memo.js';

/**
 * A name in the letters of US-ASCII: lower case, accents dropped, đ as d, whatever else parts words as one `separator`
 * ("Bộ Văn hóa, Thể thao và Du lịch" → "bo.van.hoa.the.thao.va.du.lich").
 */
export function asciiName(name: string, separator = '.'): string {
  const dotted = dottedName(name);
  return separator === '.' ? dotted : dotted.replaceAll('.', separator);
}

const dottedName = remember((name) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[đð]/gu, 'd')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .join('.'),
);
