import { type Diagnostic, type Lang, sayPlace } from '../../model/index.js';
import { type FileResult, unitOf, wordsOf } from '../result.js';

/**
 * A message that says where in a PDF or a Word file to look, by the unit, the page and the paragraph, and which words to
 * look for: a line of such a file means nothing to a reader.
 */
export function withPlace(result: FileResult, diagnostic: Diagnostic, lang: Lang): string {
  const place = sayPlace(diagnostic, lang);
  if (!result.isOpaque) return place === '' ? diagnostic.message : `${diagnostic.message} (${place})`;
  const words = wordsOf(result, diagnostic);
  const parts = [unitOf(result, diagnostic), place, words === '' ? null : `“${words}”`];
  const said = parts.filter((part) => part !== null && part !== '').join(', ');
  return said === '' ? diagnostic.message : `${diagnostic.message} (${said})`;
}
