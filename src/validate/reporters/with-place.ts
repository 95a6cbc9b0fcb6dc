import { type Diagnostic, type Lang, sayPlace } from '../../model/index.js';

/** A message that says where to look in a PDF or a Word file, for which line numbers mean nothing. */
export function withPlace(diagnostic: Diagnostic, lang: Lang): string {
  const place = sayPlace(diagnostic, lang);
  return place === '' ? diagnostic.message : `${diagnostic.message} (${place})`;
}
