import { endOfMatch, once, oneOf, withTonesLast } from '../chars/index.js';
import { bareSorts, groundOpenings, productWords, type TaskColumn, timeOpening } from '../lexicon/index.js';
import type { Table, TreeNode } from '../model/index.js';
import { namesAlone } from './cast.js';
import { textOfCell } from './cells.js';
import { headEnd, nameEnd } from './doers.js';
import type { TaskDraft } from './draft.js';
import { type Calendar, readTime } from './due.js';
import { type FlatHead, flatHeadOf, withoutHeads } from './flat-head.js';
import { AFTER_WORD, stickyPattern } from './patterns.js';

const patterns = once(() => ({
  product: stickyPattern(`${oneOf(productWords.map(withTonesLast))}${AFTER_WORD}`),
  bare: stickyPattern(`${oneOf(bareSorts.map(withTonesLast))}${AFTER_WORD}`),
  common: stickyPattern(
    `(?:Cơ sở|Cơ quan|Đơn vị|Địa phương)${AFTER_WORD}|${oneOf(bareSorts.map(withTonesLast))},`,
  ),
  afterTime: new RegExp(
    `\\s(?:(?:[IVX]+|[A-ZĐ])[.\\s]\\s*\\p{Lu}|${oneOf(groundOpenings.map(withTonesLast))}${AFTER_WORD})`,
    'u',
  ),
  time: stickyPattern(timeOpening, 'u'),
  /** What precedes a name that belongs to the text around it and does not begin a cell. */
  binding:
    /(?:[,;:(/“"-]|(?<!\p{L})(?:và|của|thuộc|tại|ở|cho|giữa|với|trình|do|bởi|là|các|những|về|đến|trong|cùng|theo|trưởng|tịch))\s*$/iu,
}));

/** The text of a flat table, and the row that an offset is in. */
interface FlatText {
  readonly text: string;
  readonly nodeAt: (offset: number) => TreeNode;
}

function flatText(table: Table): FlatText {
  let text = '';
  const starts: { readonly at: number; readonly node: TreeNode }[] = [];
  for (const row of table.children) {
    starts.push({ at: text.length, node: row });
    for (const cell of row.children) text += `${textOfCell(cell)} `;
  }
  return { text, nodeAt: (offset) => starts.findLast(({ at }) => at <= offset)?.node ?? table };
}

/** The head of a flat table, which is in one cell of the first row; `null` where the table is not flat. */
export function flatHeadOfTable(table: Table): FlatHead | null {
  for (const cell of table.children[0]?.children ?? []) {
    const head = flatHeadOf(textOfCell(cell));
    if (head !== null) return head;
  }
  return null;
}

/** The tasks of a flat table: their numbers show where rows begin, capitals where cells do. */
export function tasksOfFlatTable(
  table: Table,
  head: FlatHead,
  unit: readonly string[],
  calendar: Calendar,
): readonly TaskDraft[] {
  const { text, nodeAt } = flatText(table);
  const shown = withoutHeads(text);
  const key = withTonesLast(shown);
  return segmentsOf(key).flatMap(({ start, end }) => {
    const task = taskOfSegment(shown.slice(start, end), key.slice(start, end), head, calendar);
    return task === null ? [] : [{ ...task, unit, node: nodeAt(start), text: shown.slice(start, end) }];
  });
}

/** The stretches between the numbers 1, 2, 3 … */
function segmentsOf(key: string): readonly { readonly start: number; readonly end: number }[] {
  const marks: { readonly at: number; readonly start: number }[] = [];
  for (let number = 1, from = 0; ; number += 1) {
    const found = new RegExp(`(?<![\\p{L}\\p{N}/.,-])${number}(?:\\.\\s+|\\)\\s+|\\s+)(?=\\p{Lu})`, 'gu');
    found.lastIndex = from;
    const match = found.exec(key);
    if (match === null) break;
    from = match.index + match[0].length;
    marks.push({ at: match.index, start: from });
  }
  return marks.map(({ start }, index) => ({ start, end: marks[index + 1]?.at ?? key.length }));
}

/**
 * The task of a row with a number whose other columns could not be told apart; `null` where the text does not show by its
 * names and times where its cells begin, as in the heading of a group.
 */
export function taskOfUncertainRow(
  text: string,
  head: FlatHead,
  calendar: Calendar,
): Pick<TaskDraft, 'what' | 'lead' | 'with' | 'due' | 'product'> | null {
  const task = taskOfSegment(text, withTonesLast(text), head, calendar);
  return task === null || (task.due === null && task.product === null) ? null : task;
}

type CellSort = 'names' | 'product' | 'time';

interface FlatCell {
  readonly sort: CellSort;
  readonly at: number;
}

/** In characters; the other cells of a row are looked for after as much text. */
const MIN_WORK = 20;

/** Where cells begin: at a capitalised body, product or time that does not belong to the words before it. */
function cellsOf(key: string): readonly FlatCell[] {
  const cells: FlatCell[] = [];
  let end = MIN_WORK;
  for (const { index } of key.matchAll(/(?<![\p{L}\p{N}])[\p{Lu}\d]/gu)) {
    if (index < end) continue;
    const before = key.slice(Math.max(0, index - 16), index);
    const isBound = patterns().binding.test(before);
    if (isBound) end = Math.max(end, nameEnd(key, index));
    if (isBound || (/\d/u.test(key.charAt(index)) && /(?:giai đoạn|năm) $/iu.test(before))) continue;
    const sort = sortAt(key, index, cells.length > 0);
    if (sort === null) continue;
    cells.push({ sort, at: index });
    end = Math.max(index + 1, headEnd(key, index));
  }
  return cells;
}

function sortAt(key: string, at: number, isAfterNames: boolean): CellSort | null {
  if (isAfterNames && endOfMatch(patterns().time, key, at) >= 0) return 'time';
  if (isAfterNames && endOfMatch(patterns().product, key, at) >= 0) return 'product';
  // "Văn phòng Sở Công an tỉnh": "Sở" alone belongs to the office before it.
  const bare = endOfMatch(patterns().bare, key, at);
  if (bare >= 0 && headEnd(key, at) === bare && headEnd(key, bare + 1) >= 0) return null;
  if (headEnd(key, at) >= 0 || endOfMatch(patterns().common, key, at) >= 0) return 'names';
  return null;
}

function taskOfSegment(
  text: string,
  key: string,
  head: FlatHead,
  calendar: Calendar,
): Pick<TaskDraft, 'what' | 'lead' | 'with' | 'due' | 'product'> | null {
  const cells = cellsOf(key);
  const textIn = (index: number): string => text.slice(cells[index]?.at ?? 0, cells[index + 1]?.at).trim();
  const first = cells.findIndex(({ sort }) => sort === 'names');
  if (first < 0) return null;
  const others = cells.flatMap(({ sort }, index) => (sort === 'names' && index > first ? [index] : []));
  const after = head.columns.slice(head.columns.indexOf('lead') + 1);
  const hasOther = after.includes('other') && after.indexOf('other') < indexOrEnd(after, 'due');
  const helping = after.includes('with') ? (hasOther ? others.slice(0, 1) : others) : [];
  const time = cells.findIndex(({ sort }, index) => sort === 'time' && index > first);
  const product = cells.findIndex(({ sort }, index) => sort === 'product' && index > first);
  return {
    what: text.slice(0, cells[first]?.at).replace(/[\s.;,]+$/u, ''),
    lead: namesAlone(textIn(first)),
    with: helping.flatMap((index) => namesAlone(textIn(index))),
    due: time < 0 ? null : readTime(timeOf(text.slice(cells[time]?.at)), 'thời gian', calendar),
    product: product < 0 || !head.columns.includes('product') ? null : textIn(product),
  };
}

const indexOrEnd = (columns: readonly TaskColumn[], column: TaskColumn): number => {
  const index = columns.indexOf(column);
  return index < 0 ? columns.length : index;
};

/** A time ends before the heading of the next group, or before the words that the next page begins with. */
const timeOf = (text: string): string => {
  const group = patterns().afterTime.exec(withTonesLast(text));
  return text.slice(0, Math.min(group?.index ?? text.length, MAX_TIME));
};

/** In characters. */
const MAX_TIME = 60;
