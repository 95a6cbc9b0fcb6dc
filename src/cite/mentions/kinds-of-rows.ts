import { kindNamed, kindsOfAbbreviation } from '../../lexicon/index.js';
import type { Flow } from '../../model/index.js';
import type { Mention } from './mention.js';

const SYMBOL_HEAD = /[/-](?<head>\p{Lu}[\p{L}]*)/u;

/**
 * Gives the number that a cell begins with the kind that stands alone in the cell before it, as in lists of documents:
 * "Quyết định | 30/2022/QĐ-UBND".
 */
export function withKindsOfRows(
  { blocks, text }: Flow,
  mentions: readonly (readonly Mention[])[],
): readonly (readonly Mention[])[] {
  return mentions.map((found, index) => {
    const [first, ...others] = found;
    const [block, before] = [blocks[index], blocks[index - 1]];
    if (!first || first.kind !== null || first.number === null || !block || !before) return found;
    if (block.columnHead === null || before.row !== block.row || first.start !== block.start) return found;
    const kind = kindNamed(text.slice(before.start, before.end));
    const meant = kindsOfAbbreviation(SYMBOL_HEAD.exec(first.number)?.groups?.['head'] ?? '');
    const fits = kind !== null && (meant.length === 0 || meant.includes(kind));
    return fits ? [{ ...first, kind: kind.name }, ...others] : found;
  });
}
