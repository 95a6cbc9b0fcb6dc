import { type GraphEdge, type GraphNode, ownName, workName } from '../model/index.js';

/**
 * One line of text that cannot affect the text around it: line breaks and other controls become spaces, lone surrogates
 * become U+FFFD, and overrides of the text direction are removed.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .trim();
}

/** Cuts a text to a number of code points. */
export function shorten(text: string, length: number): string {
  const points = [...text];
  return points.length <= length
    ? text
    : `${points
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** The usual name of a work, on one line; a work known only by its name or kind is distinguished by its date. */
export function nodeLabel(node: GraphNode): string {
  const { number, name, title, date, id } = node;
  // A document that has no number, name or title is called by its file.
  const isUnnamed = number === null && name === null && title === null;
  if (isUnnamed && node.files.length > 0)
    return plainText([node.kind, ownName(node)].filter((part) => part !== null).join(' '));
  const called = workName(node, '');
  if (number !== null || date === null || (name === null && title !== null)) return plainText(called || id);
  return plainText(name === null ? `${called} ${date}` : `${called} (${date})`);
}

/** "basis", or "basis ×3" for three mentions. */
export function relationLabel(relation: string, count: number): string {
  return count > 1 ? `${relation} ×${count}` : relation;
}

/** "amends ×3 2026-01-01 … 2026-07-01": a relation with the first and the last day since which its changes hold. */
export function datedRelationLabel({ relation, count, changes }: GraphEdge): string {
  const days = changes.flatMap(({ effectiveOn }) => effectiveOn ?? []).toSorted();
  const ends = [...new Set([days.at(0), days.at(-1)])].filter((day) => day !== undefined);
  return [relationLabel(relation, count), ...(ends.length === 0 ? [] : [ends.join(' … ')])].join(' ');
}
