import type { Work } from './citation.js';

/**
 * What people call a work: its kind, and its number or else its name or title ("Nghị định 30/2020/NĐ-CP", "Bộ luật Dân
 * sự").
 *
 * @param otherwise - what to call a work of which nothing of the kind is known
 */
export function workName(
  { kind, number, name, title }: Pick<Work, 'kind' | 'number' | 'name' | 'title'>,
  otherwise: string,
): string {
  const called = [kind, number ?? name ?? title].filter((part) => part !== null).join(' ');
  return called === '' ? otherwise : called;
}
