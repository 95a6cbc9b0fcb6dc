import { load } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { type Block, paragraphBlock } from '../blocks.js';
import { readError } from '../error.js';
import { decodeLegacyBlocks } from '../legacy/index.js';
import type { Reader } from '../source.js';
import { writeBlocks } from '../write-blocks.js';
import { decodeHtml } from './charset.js';
import { isTooDeep } from './depth.js';
import { findDocument } from './find.js';
import { blocksOf } from './lines.js';
import { joinRows, linesOf, MIN_ROWS, metadataRows } from './metadata.js';

const NOTHING: ReadonlySet<AnyNode> = new Set();

/** The blocks of a piece of HTML within another format. It is one paragraph, without tags, where it is nested too deeply. */
export const blocksOfPiece = (html: string): readonly Block[] => {
  const body = isTooDeep(html) ? undefined : load(html)('body').get(0);
  return body === undefined
    ? [paragraphBlock(html.replace(/<[^<>]*>/g, ' '))]
    : blocksOf(body, NOTHING, null);
};

/**
 * HTML: the document without the page around it, one line a block or line break; the page's list of metadata, if it
 * has one, comes first as rows of label and value.
 */
export const read: Reader = async ({ bytes, path, encoding, isBare = false }) => {
  const decoded = decodeHtml(bytes, encoding, path);
  if (isTooDeep(decoded.text)) throw readError(path, { code: 'tooDeep' });
  const body = load(decoded.text)('body').get(0);
  if (!body) return { text: '', encoding: decoded.encoding };
  const { root, chrome } = isBare ? { root: body, chrome: NOTHING } : findDocument(body);
  const document = joinRows(blocksOf(root, chrome, encoding));
  const around = root === body ? [] : linesOf(blocksOf(body, new Set([root]), encoding));
  const rows = metadataRows(around);
  const { blocks, encoding: legacy } = decodeLegacyBlocks(
    rows.length < MIN_ROWS ? document : [...rows.map(paragraphBlock), paragraphBlock(''), ...document],
    null,
  );
  return { ...writeBlocks(blocks), encoding: legacy ?? decoded.encoding };
};
