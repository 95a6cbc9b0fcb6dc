import type { NamedUnitType } from './tree.js';

/** Units that hold articles, the outermost first. */
export const articleGroups = [
  'part',
  'chapter',
  'section',
  'subsection',
] as const satisfies readonly NamedUnitType[];

/** The Vietnamese names of units, in lower case. */
export const unitNames: Readonly<Record<NamedUnitType, string>> = {
  part: 'phần',
  chapter: 'chương',
  section: 'mục',
  subsection: 'tiểu mục',
  article: 'điều',
  clause: 'khoản',
  point: 'điểm',
};

/** The Vietnamese names of articles and the units that hold them, in lower case. */
export const namesDownToArticles: readonly string[] = [...articleGroups, 'article' as const].map(
  (type) => unitNames[type],
);
