import type { NamedUnitType } from './tree.js';

/** Units that hold articles, the outermost first. */
export const articleGroups = [
  'part',
  'chapter',
  'section',
  'subsection',
] as const satisfies readonly NamedUnitType[];

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

/** What articles and the units that hold them are called, in small letters. */
export const namesDownToArticles: readonly string[] = [...articleGroups, 'article' as const].map(
  (type) => unitNames[type],
);
