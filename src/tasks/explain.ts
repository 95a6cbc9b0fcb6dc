import { lastNotAbove } from '../chars/index.js';
import {
  type ExplainedTask,
  isUnit,
  nodesOf,
  type ParsedDocument,
  type Position,
  type Task,
  type TaskSource,
  type TreeNode,
} from '../model/index.js';

/** A heading or a paragraph of the document. */
interface Leaf {
  readonly key: string;
  readonly isParticular: boolean;
  readonly isInRow: boolean;
  readonly position: Position;
}

/** "Đơn vị chủ trì: …", "Thời gian: …" */
const PARTICULAR = /^[\s\-–+*•(]*[^:.;]{3,40}:/u;
/** The lines of particulars below an item that are searched. */
const MAX_BELOW = 8;
/** The texts above an item that are searched for the heading that governs it. */
const MAX_ABOVE = 400;

const keyOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\-–—]+/gu, '');

function leavesOf(root: TreeNode): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (node: TreeNode, isInRow: boolean): void => {
    const text = node.type === 'paragraph' ? node.value : isUnit(node) ? node.heading : null;
    if (text !== null)
      leaves.push({
        key: keyOf(text),
        isParticular: PARTICULAR.test(text),
        isInRow,
        position: node.position,
      });
    const inRow = isInRow || node.type === 'tableRow';
    if ('children' in node) for (const child of node.children) visit(child, inRow);
  };
  visit(root, false);
  return leaves;
}

/**
 * Explains tasks: which rule found each of them, and where the text says who leads, who helps and by when, whether in
 * the item itself, in a cell of its row, in lines of particulars below it, or in a heading above it.
 */
export function explainTasks(document: ParsedDocument, tasks: readonly Task[]): readonly ExplainedTask[] {
  if (tasks.length === 0) return [];
  const leaves = leavesOf(document.body);
  const starts = leaves.map(({ position }) => position.start.offset);
  const rows = new Set(
    nodesOf(document.body).flatMap((node) => (node.type === 'tableRow' ? node.position.start.offset : [])),
  );
  return tasks.map((task): ExplainedTask => {
    const { start, end } = task.position;
    const isRow = rows.has(start.offset);
    const first = lastNotAbove(starts, start.offset - 1) + 1;
    const next = lastNotAbove(starts, end.offset - 1) + 1;
    const sourceOf = (words: string | undefined): TaskSource | null => {
      if (words === undefined || words === '') return null;
      return findSource(keyOf(words), leaves, first, next, isRow);
    };
    const lead = sourceOf(task.lead[0]?.name);
    const partners = sourceOf(task.with[0]?.name);
    const due = sourceOf(task.due?.text.split('; ')[0]);
    return { task, rule: ruleOf(isRow, lead, due), lead, with: partners, due };
  });
}

function findSource(
  key: string,
  leaves: readonly Leaf[],
  first: number,
  next: number,
  isRow: boolean,
): TaskSource | null {
  const says = (leaf: Leaf | undefined): leaf is Leaf => leaf?.key.includes(key) ?? false;
  for (let at = first; at < next; at += 1) {
    const leaf = leaves[at];
    if (!says(leaf)) continue;
    const where = isRow ? 'cell' : leaf.isParticular && at > first ? 'particulars' : 'item';
    return { where, position: leaf.position };
  }
  for (let at = next; at < next + MAX_BELOW && leaves[at]?.isParticular; at += 1) {
    const leaf = leaves[at];
    if (says(leaf)) return { where: 'particulars', position: leaf.position };
  }
  for (let at = first - 1; at >= Math.max(0, first - MAX_ABOVE); at -= 1) {
    const leaf = leaves[at];
    // A merged cell applies to the rows below it too, and so does one repeated as "nt" ("như trên").
    if (says(leaf)) return { where: leaf.isInRow ? 'cell' : 'heading', position: leaf.position };
  }
  return null;
}

function ruleOf(isRow: boolean, lead: TaskSource | null, due: TaskSource | null): ExplainedTask['rule'] {
  if (isRow) return 'table-row';
  if (lead?.where === 'particulars' || (lead === null && due?.where === 'particulars')) return 'particulars';
  if (lead?.where === 'heading') return 'below-heading';
  return lead === null ? 'stated-time' : 'order';
}
