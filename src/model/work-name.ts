import type { Work } from './citation.js';

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
