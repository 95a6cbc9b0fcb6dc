import type { Lang } from './diagnostic.js';
import type { Place, Position } from './position.js';

const WORDS: Readonly<Record<Lang, Readonly<Record<keyof Place, string>>>> = {
  vi: { page: 'trang', paragraph: 'đoạn' },
  en: { page: 'p.', paragraph: 'para.' },
};

/** A place in the file, for people: "trang 3, đoạn 14", "p. 3"; empty where nothing is known. */
export function sayPlace({ page, paragraph }: Place, lang: Lang): string {
  const words = WORDS[lang];
  return [
    page === null ? null : `${words.page} ${page}`,
    paragraph === null ? null : `${words.paragraph} ${paragraph}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** Line and column in the text as read and, if it is known, the place in the file: "12:3 (p. 3)". */
export function sayPosition(found: Place & { readonly position: Position }, lang: Lang): string {
  const { line, column } = found.position.start;
  const place = sayPlace(found, lang);
  return place === '' ? `${line}:${column}` : `${line}:${column} (${place})`;
}
