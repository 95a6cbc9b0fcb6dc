import { foldSpace, lastNotAbove } from '../chars/index.js';
import {
  byRole,
  type Citation,
  labelOf,
  nodesOf,
  type ParsedDocument,
  type TreeNode,
} from '../model/index.js';

/** A longer sentence is truncated at both ends, around the mention. */
const REACH = 240;

interface Leaf {
  readonly start: number;
  readonly value: string;
}

/** A node's own text, without its descendants; `null` where it has none. */
function ownText(node: TreeNode): string | null {
  const nothing = (): null => null;
  return byRole<string | null, TreeNode>(node, {
    root: nothing,
    frame: nothing,
    field: ({ value }) => value,
    unit: (unit) => (unit.heading === null ? null : `${labelOf(unit)}. ${unit.heading}`),
    paragraph: ({ value }) => value,
    bullet: nothing,
    table: nothing,
    tableRow: nothing,
    tableCell: nothing,
    surrounding: nothing,
    contents: nothing,
    footnote: nothing,
    quotation: nothing,
  });
}

function leavesOf(body: TreeNode): readonly Leaf[] {
  const leaves = nodesOf(body).flatMap((node): readonly Leaf[] => {
    const value = ownText(node);
    return value === null ? [] : [{ start: node.position.start.offset, value }];
  });
  return leaves.sort((a, b) => a.start - b.start);
}

/** The occurrence of a mention closest to its expected offset; -1 if there is none. */
function nearestPlace(value: string, mention: string, expected: number): number {
  if (mention === '') return -1;
  const before = value.lastIndexOf(mention, expected);
  const after = value.indexOf(mention, expected);
  if (before === -1 || after === -1) return Math.max(before, after);
  return expected - before <= after - expected ? before : after;
}

/** The start of the sentence: after the last full stop, semicolon or line feed before the mention. */
function sentenceStart(value: string, at: number): number {
  const before = value.slice(Math.max(0, at - REACH), at);
  const stops = [...before.matchAll(/[.;!?]\s+(?=\p{Lu})|\n/gu)];
  const last = stops.at(-1);
  return at - before.length + (last === undefined ? 0 : last.index + last[0].length);
}

function sentenceEnd(value: string, from: number): number {
  const after = value.slice(from, from + REACH);
  const stop = /[.;!?](?=\s+\p{Lu}|\s*$)|\n/u.exec(after);
  return from + (stop === null ? after.length : stop.index + (stop[0] === '\n' ? 0 : 1));
}

function cut(value: string, start: number, end: number): string {
  const isCutBefore = start > 0 && !/[\s.;!?]/.test(value.charAt(start - 1));
  const isCutAfter =
    end < value.length && !/[\s.;!?]/.test(value.charAt(end - 1)) && value.charAt(end) !== '\n';
  let text = value.slice(start, end);
  // A word or surrogate pair that was cut in two is dropped.
  if (isCutBefore) text = `…${text.replace(/^\S*\s/, '')}`;
  if (isCutAfter) text = `${text.replace(/\s\S*$/, '')}…`;
  return text.trim();
}

/**
 * Prepares a document for looking up the sentences around citations.
 *
 * @returns a function that gives the sentence around a citation, or `null` if the tree does not contain the mention.
 */
export function createSentenceFinder(document: ParsedDocument): (citation: Citation) => string | null {
  const leaves = leavesOf(document.body);
  const starts = leaves.map(({ start }) => start);
  const values = new Map<Leaf, string>();
  const spacedOnce = (leaf: Leaf): string => {
    const value = values.get(leaf) ?? leaf.value.replace(/[^\S\n]+/g, ' ');
    values.set(leaf, value);
    return value;
  };
  return (citation) => {
    const leaf = leaves[lastNotAbove(starts, citation.position.start.offset)];
    if (leaf === undefined) return null;
    const value = spacedOnce(leaf);
    const mention = foldSpace(citation.text);
    const at = nearestPlace(value, mention, citation.position.start.offset - leaf.start);
    if (at === -1) return null;
    return cut(value, sentenceStart(value, at), sentenceEnd(value, at + mention.length));
  };
}
