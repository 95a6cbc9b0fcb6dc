import { unitNames } from '../model/index.js';
import type { MutableNode } from './mutable.js';

const ENDS = /[.;]["”»’)]*$/u;
const BEGINS = /^[“"«(]?\p{Lu}/u;
const OF_POINT = new RegExp(`(?<!\\p{L})${unitNames.point} này(?!\\p{L})`, 'iu');

const isPoint = ({ type, numbering }: MutableNode): boolean =>
  type === 'point' || (type === 'division' && numbering === 'letter');

const isText = ({ type, name }: MutableNode): boolean => type === 'paragraph' && name === undefined;

const textsOf = ({ children = [] }: MutableNode): readonly MutableNode[] => children.filter(isText);

/**
 * The lines that close a list of points, which are read as the end of its last point: "c) Ngày lễ." above "Trường hợp
 * khác do giám đốc quyết định.". None where another point has several lines too, or where they speak of "điểm này".
 */
function closingLines({ children = [] }: MutableNode): readonly MutableNode[] {
  const points = children.filter(isPoint);
  const last = points[points.length - 1];
  if (last === undefined || points.length === 1) return [];
  const [first, ...lines] = textsOf(last);
  const isList = points.every((point) => point === last || textsOf(point).length <= 1);
  const isOnly = (last.children ?? []).every((child) => isText(child) || child.type === 'footnote');
  const areApart = lines.every(({ value = '' }) => BEGINS.test(value) && !OF_POINT.test(value));
  return isList && isOnly && areApart && ENDS.test(first?.value ?? '') ? lines : [];
}

/** Moves the lines that close a list of points out of its last point, so that a change of this point leaves them. */
export function partClosingLines(parent: MutableNode): void {
  const lines = closingLines(parent);
  const children = parent.children ?? [];
  const last = children.findLastIndex(isPoint);
  const point = children[last];
  if (lines.length === 0 || point === undefined) return;
  point.children = (point.children ?? []).filter((child) => !lines.includes(child));
  children.splice(last + 1, 0, ...lines);
}
