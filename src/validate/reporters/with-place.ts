import { type Diagnostic, type Lang, sayPlace } from '../../model/index.js';
import { type FileResult, unitOf, wordsOf } from '../result.js';

/**
 * A message that locates the finding in a PDF or Word file by unit, page, paragraph and words, since readers cannot use
 * line numbers there.
 */
export function withPlace(result: FileResult, diagnostic: Diagnostic, lang: Lang): string {
  const place = sayPlace(diagnostic, lang);
  if (!result.isOpaque) return place === '' ? diagnostic.message : `${diagnostic.message} (${place})`;
  const words = wordsOf(result, diagnostic);
  const parts = [unitOf(result, diagnostic), place, words === '' ? null : `“${words}”`];
  const said = parts.filter((part) => part !== null && part !== '').join(', ');
  return said === '' ? diagnostic.message : `${diagnostic.message} (${said})`;
}
