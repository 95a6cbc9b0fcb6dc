import { foldSpace, oneOf } from '../chars/index.js';
import { namesDownToArticles, type Span } from '../model/index.js';
import type { SourceText } from './source-text.js';

/** Whether a line in a stretch, by default the whole text, begins with a label. */
export type LabelledLines = (label: string, within?: Span) => boolean;

const NAME = oneOf([...namesDownToArticles, 'phụ lục']);
const LABEL = new RegExp(
  String.raw`^[^\S\n]*[“"]?(?<label>${NAME}\s+[\p{L}\p{N}]{1,9})(?![\p{L}\p{N}])`,
  'gimu',
);

const keyOf = (label: string): string => foldSpace(label).toLocaleLowerCase('vi');

/**
 * Finds the lines that begin with the label of a unit, in any case and perhaps after a quotation mark. A unit that the
 * tree lacks may still be in the text, and then is not missing for a reader.
 */
export function labelledLines({ text }: SourceText): LabelledLines {
  const starts = new Map<string, number[]>();
  for (const { index, groups } of text.matchAll(LABEL)) {
    const key = keyOf(groups?.['label'] ?? '');
    const known = starts.get(key);
    if (known) known.push(index);
    else starts.set(key, [index]);
  }
  return (label, { start, end } = { start: 0, end: text.length }) =>
    starts.get(keyOf(label))?.some((at) => start <= at && at < end) ?? false;
}
