import { foldSpace, lastNotAbove } from '../chars/index.js';
import { byRole, type Citation, nodesOf, type ParsedDocument, type TreeNode } from '../model/index.js';

/** A longer sentence is cut at both ends, around the mention. */
const REACH = 240;

interface Leaf {
  readonly start: number;
  readonly value: string;
}

/** What a node says itself, without what is below it; `null` where it says nothing. */
function ownText(node: TreeNode): string | null {
  const nothing = (): null => null;
  return byRole<string | null, TreeNode>(node, {
    root: nothing,
    frame: nothing,
    field: ({ value }) => value,
    unit: ({ label, heading }) => (heading === null ? null : `${label}. ${heading}`),
    paragraph: ({ value }) => value,
    bullet: nothing,
    table: ({ rows }) => rows.map((row) => row.join(' ')).join('\n'),
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

function nearestPlace(value: string, mention: string, expected: number): number {
  let best = value.indexOf(mention);
  for (let at = best; at !== -1; at = value.indexOf(mention, at + 1)) {
    if (Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best;
}

/** Where the sentence begins: after the last full stop, semicolon or line feed before the mention. */
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
  // A word or a surrogate pair that the cut went through is left out.
  if (isCutBefore) text = `…${text.replace(/^\S*\s/, '')}`;
  if (isCutAfter) text = `${text.replace(/\s\S*$/, '')}…`;
  return text.trim();
}

/**
 * Prepares a document for looking up the sentences in which citations stand.
 *
 * @returns a function that gives the sentence around a citation, or `null` where the tree does not hold the mention.
 */
export function createSentenceFinder(document: ParsedDocument): (citation: Citation) => string | null {
  const leaves = leavesOf(document.body);
  const starts = leaves.map(({ start }) => start);
  return (citation) => {
    const leaf = leaves[lastNotAbove(starts, citation.position.start.offset)];
    if (leaf === undefined) return null;
    const value = leaf.value.replace(/[^\S\n]+/g, ' ');
    const mention = foldSpace(citation.text);
    const at = nearestPlace(value, mention, citation.position.start.offset - leaf.start);
    if (at === -1) return null;
    return cut(value, sentenceStart(value, at), sentenceEnd(value, at + mention.length));
  };
}
