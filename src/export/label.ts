import type { GraphNode } from '../model/index.js';

/**
 * One line of text that cannot disturb what stands around it: line breaks and other controls become a space, lone
 * surrogates U+FFFD, and the overrides that turn the direction of the text after them are left out.
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

/** What people call the work: kind and number, else its name, else its title. */
export function nodeLabel(node: GraphNode): string {
  const { kind, number, name, title, date } = node;
  if (number !== null) return plainText(kind === null ? number : `${kind} ${number}`);
  if (name !== null) return plainText(date === null ? name : `${name} (${date})`);
  const described = [kind, title ?? date].filter((part) => part !== null).join(' ');
  return plainText(described) || plainText(node.id);
}
