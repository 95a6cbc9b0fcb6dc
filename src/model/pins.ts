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

/** A pin that names nothing. */
export const NO_PIN: Pin = {
  appendix: null,
  part: null,
  chapter: null,
  section: null,
  subsection: null,
  article: null,
  clause: null,
  point: null,
};

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

/**
 * A provision as it is written in running text, the smallest unit first: "điểm a khoản 2 Điều 5", "Mục 2 Chương III".
 */
export const pinText = (pin: Pin): string =>
  pinLevels
    .toReversed()
    .flatMap((level) => (pin[level] === null ? [] : [`${NAMES[level]} ${pin[level]}`]))
    .join(' ');

/** Whether a level is named in a path; clauses and points are given by their label only. */
const isNamedInPath = (level: keyof Pin): boolean => level !== 'clause' && level !== 'point';

/** A provision as a path of labels, the largest unit first: "Điều 5.2.a", "Chương III.Mục 2". */
export const pinPath = (pin: Pin): string =>
  pinLevels
    .flatMap((level) => {
      const label = pin[level];
      if (label === null) return [];
      return [isNamedInPath(level) ? `${NAMES[level]} ${label}` : label];
    })
    .join('.');
