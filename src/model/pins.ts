import type { Pin } from './citation.js';

/** The levels of a {@link Pin}, from the largest unit to the smallest. */
export const pinLevels = [
  'appendix',
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'clause',
  'point',
] as const satisfies readonly (keyof Pin)[];

const NAMES: Readonly<Record<keyof Pin, string>> = {
  appendix: 'Phụ lục',
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  article: 'Điều',
  clause: 'khoản',
  point: 'điểm',
};

/** A provision as people write it, the smallest unit first: "điểm a khoản 2 Điều 5", "Mục 2 Chương III". */
export const pinText = (pin: Pin): string =>
  pinLevels
    .toReversed()
    .flatMap((level) => (pin[level] === null ? [] : [`${NAMES[level]} ${pin[level]}`]))
    .join(' ');
