import type { NamedUnitType } from './tree.js';

/** What units are called, in small letters. */
export const unitNames: Readonly<Record<NamedUnitType, string>> = {
  part: 'phần',
  chapter: 'chương',
  section: 'mục',
  subsection: 'tiểu mục',
  article: 'điều',
  clause: 'khoản',
  point: 'điểm',
};
