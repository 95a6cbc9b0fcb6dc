import { load } from 'cheerio';
import { readError } from '../error.js';
import { decodeLegacyText } from '../legacy/text.js';
import type { Reader } from '../source.js';
import { joinParagraphs, tidyParagraph } from '../tidy.js';
import { decodeHtml } from './charset.js';
import { isTooDeep } from './depth.js';
import { findDocument } from './find.js';
import { paragraphsOf } from './lines.js';
import { joinRows, metadataRows, minRows } from './metadata.js';

const linesOf = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs.flatMap((paragraph) => tidyParagraph(paragraph).split('\n'));

/**
 * HTML: the document without the page around it, one line a block or line break; the page's list of metadata, if it
 * has one, comes first as rows of label and value.
 */
export const read: Reader = async ({ bytes, path, encoding }) => {
  const decoded = decodeHtml(bytes, encoding, path);
  if (isTooDeep(decoded.text)) throw readError(path, { code: 'tooDeep' });
  const body = load(decoded.text)('body').get(0);
  if (!body) return { text: '', encoding: decoded.encoding };
  const { root, chrome } = findDocument(body);
  const document = joinRows(linesOf(paragraphsOf(root, chrome, encoding)));
  const around = root === body ? [] : linesOf(paragraphsOf(body, new Set([root]), encoding));
  const rows = metadataRows(around);
  const text = joinParagraphs(rows.length < minRows ? document : [...rows, '', ...document]);
  const converted = decodeLegacyText(text, null);
  return { text: converted.text, encoding: converted.encoding ?? decoded.encoding };
};
