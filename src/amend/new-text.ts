import { once, oneOf } from '../chars/index.js';
import type {
  BodyNode,
  Division,
  NamedUnit,
  Paragraph,
  Pin,
  Position,
  Table,
  TableCell,
  TableRow,
  Unit,
} from '../model/index.js';
import { isUnit, unitNames, unitsBelow } from '../model/index.js';
import { beginsQuoted, withoutFirstMark, withoutLastMark } from './quotes.js';

const UNIT_NAME = once(
  () => new RegExp(`^${oneOf([...Object.values(unitNames), 'phụ lục'])}(?: số)?\\s+`, 'iu'),
);

/** The number of a unit, without its name and marks: "5" of "Điều 5", "đ" of "đ". */
export const numberOf = (label: string): string =>
  label
    .replace(UNIT_NAME(), '')
    .replace(/[.:)\]\s]+$/u, '')
    .toLowerCase();

/** Whether two labels have the same number; "01" and "1" do. */
export const isSameNumber = (first: string, second: string): boolean =>
  numberOf(first).replace(/^0+(?=\d)/u, '') === numberOf(second).replace(/^0+(?=\d)/u, '');

type Level = keyof Pin;

/**
 * Whether a unit may be what a level of a pin names. Outside articles, what is called a clause or a point is a
 * division.
 */
export function isOfLevel(unit: Unit, level: Level): boolean {
  if (unit.type === level) return true;
  if (unit.type !== 'division') return false;
  if (level === 'clause') return unit.numbering === 'arabic';
  if (level === 'point') return unit.numbering === 'letter' || /^\d+(?:\.\d+)+$/u.test(unit.label);
  if (level === 'section' || level === 'part' || level === 'chapter') return unit.numbering !== 'letter';
  return false;
}

/** The units of new text with a number: the outermost ones, or, where none of them has it, units within them. */
export function unitsNumbered(nodes: readonly BodyNode[], level: Level, number: string): readonly Unit[] {
  const own = nodes.filter((node): node is Unit => isUnit(node));
  const found = own.filter((unit) => isOfLevel(unit, level) && isSameNumber(unit.label, number));
  if (found.length > 0) return found;
  return own.flatMap((unit) =>
    unitsBelow(unit).filter((below) => isOfLevel(below, level) && isSameNumber(below.label, number)),
  );
}

/** Whether a text closes more quotations than it opens. */
const closesMore = (text: string): boolean =>
  (text.match(/[”»]/gu)?.length ?? 0) > (text.match(/[“„‟«]/gu)?.length ?? 0) ||
  (text.match(/"/gu)?.length ?? 0) % 2 === 1;

const OPENING = /[“„‟«]/gu;
const CLOSING = /[”»]/gu;

const countOf = (mark: RegExp, text: string): number => text.match(mark)?.length ?? 0;

/**
 * Whether quotations within a text are all that its marks belong to: "“Kho” là nơi giữ thuốc, gồm “kho lạnh”" begins and
 * ends with a mark, but not with those of the same quotation.
 */
function marksBelongWithin(text: string): boolean {
  if (text.includes('"') || countOf(OPENING, text) !== countOf(CLOSING, text)) return false;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[“„‟«”»]/gu)) {
    depth += /[”»]/u.test(mark) ? -1 : 1;
    if (depth === 0) return withoutLastMark(text.slice(index)) !== '' || !beginsQuoted(text);
  }
  return false;
}

/** The nodes of a quotation without its opening and closing marks, if those are part of its text. */
export function withoutMarks(nodes: readonly BodyNode[]): readonly BodyNode[] {
  const all = nodes.flatMap(linesAsText).join('\n');
  if (marksBelongWithin(all)) return nodes;
  const opens = countOf(OPENING, all);
  // The opening mark was taken away already: those at the start belong to a quotation within.
  if (!all.includes('"') && opens > 0 && countOf(CLOSING, all) > opens) return withoutMarkAtEnd(nodes);
  return closesMore(all) || beginsQuoted(all) ? withoutMarkAtEnd(withoutMarkAtStart(nodes)) : nodes;
}

function linesAsText(node: BodyNode): readonly string[] {
  if (node.type === 'paragraph') return [node.value];
  const own = 'heading' in node && node.heading !== null ? [node.heading] : [];
  return 'children' in node ? [...own, ...(node.children as readonly BodyNode[]).flatMap(linesAsText)] : own;
}

const isSurrounding = ({ type }: BodyNode): boolean =>
  type === 'furniture' || type === 'chrome' || type === 'footnote';

function withoutMarkAtEnd(nodes: readonly BodyNode[]): readonly BodyNode[] {
  const at = nodes.findLastIndex((node) => !isSurrounding(node));
  const last = nodes[at];
  if (last === undefined) return nodes;
  return [...nodes.slice(0, at), ...withoutEmpty(stripEnd(last)), ...nodes.slice(at + 1)];
}

function withoutMarkAtStart(nodes: readonly BodyNode[]): readonly BodyNode[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'paragraph') return nodes;
  return [{ ...first, value: withoutFirstMark(first.value) }, ...rest];
}

/** Drops a paragraph that held nothing but the mark. */
const withoutEmpty = (node: BodyNode): readonly BodyNode[] =>
  node.type === 'paragraph' && node.value === '' ? [] : [node];

const withLast = <Child, Parent extends { readonly children: readonly Child[] }>(
  node: Parent,
  change: (child: Child) => Child | null,
): Parent => {
  const last = node.children[node.children.length - 1];
  const changed = last === undefined ? null : change(last);
  return { ...node, children: [...node.children.slice(0, -1), ...(changed === null ? [] : [changed])] };
};

/** The last cell of quoted rows; `null` where it held nothing but the mark: "| 900.000 |”". */
function stripCell(cell: TableCell): TableCell | null {
  const children = withoutMarkAtEnd(cell.children);
  return children.length === 0 && cell.children.length > 0 ? null : { ...cell, children };
}

function stripEnd(node: BodyNode): BodyNode {
  if (node.type === 'paragraph') return { ...node, value: withoutLastMark(node.value) };
  if (node.type === 'bullet' || isUnit(node)) {
    if (node.children.length === 0)
      return isUnit(node) && node.heading !== null
        ? { ...node, heading: withoutLastMark(node.heading) }
        : node;
    return { ...node, children: withoutMarkAtEnd(node.children) };
  }
  if (node.type === 'table')
    return withLast<TableRow, Table>(node, (row) => withLast<TableCell, TableRow>(row, stripCell));
  return node;
}

const ARTICLE = /^(?<label>Điều \d{1,3}[a-zđ]{0,2}\d?)\s?[.:]\s*(?<rest>.*)$/su;
const CLAUSE = /^(?<label>\d{1,3}[a-zđ]{0,2}\d?)\.\s*(?<rest>.*)$/su;
const POINT = /^(?<label>[a-zđ]\d?)\)\s*(?<rest>.*)$/su;
const GROUP =
  /^(?<label>(?<name>Chương|Mục|Phần|CHƯƠNG|MỤC|PHẦN) (?:[IVXLC]+|\d{1,2})[a-zđ]?)(?:[.:]?\s+(?<rest>.*))?$/su;

const GROUP_TYPES = { chương: 'chapter', mục: 'section', phần: 'part' } as const;

/** Reads text quoted within a sentence as the unit that its label makes it; without a label, as a paragraph. */
export function unitOfText(text: string, position: Position): BodyNode {
  const value = text.trim();
  const paragraph = (words: string): Paragraph => ({ type: 'paragraph', value: words, position });
  const base = { page: null, paragraph: null, position };
  const article = ARTICLE.exec(value)?.groups;
  if (article !== undefined)
    return {
      type: 'article',
      label: article['label'] ?? '',
      heading: article['rest'] ?? '',
      children: [],
      ...base,
    };
  const group = GROUP.exec(value)?.groups;
  if (group !== undefined)
    return {
      type: GROUP_TYPES[group['name']?.toLowerCase() as keyof typeof GROUP_TYPES],
      label: group['label'] ?? '',
      heading: group['rest'] ?? null,
      children: [],
      ...base,
    };
  const clause = CLAUSE.exec(value)?.groups;
  const found = clause ?? POINT.exec(value)?.groups;
  if (found === undefined) return paragraph(value);
  const unit: NamedUnit = {
    type: clause === undefined ? 'point' : 'clause',
    label: found['label'] ?? '',
    heading: null,
    children: [paragraph(found['rest'] ?? '')],
    ...base,
  };
  return unit;
}

/** Moves the nodes after a unit into it: points into their clause, clauses into their article. */
export function nested(opened: BodyNode, following: readonly BodyNode[]): readonly BodyNode[] {
  if (!isUnit(opened)) return [opened, ...following];
  const stops = (node: BodyNode): boolean =>
    isUnit(node) && (opened.type === 'article' ? node.type === 'article' : !isBelow(node, opened));
  const at = following.findIndex(stops);
  const inside = at < 0 ? following : following.slice(0, at);
  const children = [...opened.children, ...inside];
  return [{ ...opened, children } as BodyNode, ...following.slice(inside.length)];
}

const isBelow = (node: Unit, opened: Unit): boolean =>
  opened.type === 'clause'
    ? node.type === 'point' || (node as Division).numbering === 'letter'
    : opened.type !== 'point' && node.type !== opened.type;
