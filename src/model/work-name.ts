import type { Work } from './citation.js';
import type { GraphNode } from './graph.js';

/**
 * The usual way to refer to a work: its kind, and its number or else its name or title ("Nghị định 30/2020/NĐ-CP", "Bộ
 * luật Dân sự"). If the name begins with the kind, that is not repeated.
 *
 * @param otherwise - what to call a work of which none of these is known
 */
export function workName(
  { kind, number, name, title }: Pick<Work, 'kind' | 'number' | 'name' | 'title'>,
  otherwise: string,
): string {
  const own = number ?? name ?? title;
  if (kind !== null && own?.startsWith(`${kind} `)) return own;
  const called = [kind, own].filter((part) => part !== null).join(' ');
  return called === '' ? otherwise : called;
}

/**
 * What to call a work of a graph without its kind: by its number, name or title, or else by the name of its file.
 *
 * @returns `null` if none of these is known
 */
export function ownName({
  number,
  name,
  title,
  files,
}: Pick<GraphNode, 'number' | 'name' | 'title' | 'files'>): string | null {
  return number ?? name ?? title ?? files[0]?.split(/[\\/]/u).at(-1) ?? null;
}
