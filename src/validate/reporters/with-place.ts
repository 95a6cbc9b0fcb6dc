import { type Diagnostic, type Lang, sayPlace } from '../../model/index.js';

/** A message that says where in a PDF or a Word file to look: a line of such a file means nothing to a reader. */
export function withPlace(diagnostic: Diagnostic, lang: Lang): string {
  const place = sayPlace(diagnostic, lang);
  return place === '' ? diagnostic.message : `${diagnostic.message} (${place})`;
}
