import { markupText } from '../../chars/index.js';
import type { Lang } from '../../model/index.js';

const LANGS = ['vi', 'en'] as const satisfies readonly Lang[];

/** A text in both languages, of which the style shows that of the page; written once if both are equal. */
export function bothLanguages(say: (lang: Lang) => string): string {
  const [vi, en] = LANGS.map((lang) => markupText(say(lang)));
  return vi === en ? (vi ?? '') : `<span lang="vi">${vi}</span><span lang="en">${en}</span>`;
}
