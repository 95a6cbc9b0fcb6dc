import { lastNotAbove } from '../../chars/index.js';
import type { Span } from '../../model/index.js';
import type { ReadLetter, WrittenUnit } from './letters.js';

/** A replacement in a text as read. */
export interface WordEdit extends Span {
  readonly replacement: string;
}

/** A replacement of a paragraph's units, from `from` up to but not including `to`. */
export interface PlacedEdit {
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
}

/** A paragraph, both as it was read and as it is written in the file. */
export interface ReadParagraph {
  /** The whole text as read. */
  readonly text: string;
  /** The stretch of the paragraph in that text. */
  readonly span: Span;
  readonly units: readonly WrittenUnit[];
  readonly letters: readonly ReadLetter[];
  /** The offsets of its letters in that text. */
  readonly starts: readonly number[];
}

/** Index of a paragraph's first letter at or after an offset. */
export const firstFrom = ({ starts }: Pick<ReadParagraph, 'starts'>, offset: number): number =>
  lastNotAbove(starts, offset - 1) + 1;

/**
 * An edit without the common beginning and end of old and new text. Letters that look the same but are composed
 * otherwise are replaced with their word, so that a reviewer sees what is meant.
 */
function trimmed(edit: WordEdit, text: string): WordEdit {
  const { start, end, replacement } = edit;
  const old = text.slice(start, end);
  if (old !== replacement && old.normalize('NFC') === replacement) return edit;
  let before = 0;
  const most = Math.min(old.length, replacement.length);
  while (before < most && old[before] === replacement[before]) before += 1;
  let after = 0;
  while (after < most - before && old.at(-1 - after) === replacement.at(-1 - after)) after += 1;
  // A surrogate pair must not be cut in two.
  if (/[\uDC00-\uDFFF]/.test(old[before] ?? '')) before = Math.max(0, before - 1);
  if (/[\uD800-\uDBFF]/.test(old.at(-after) ?? '') && after > 0) after -= 1;
  return {
    start: start + before,
    end: end - after,
    replacement: replacement.slice(before, replacement.length - after),
  };
}

const isSpaceAt = (text: string, offset: number): boolean => /^\s?$/u.test(text.charAt(offset));

/** The unit index at which text is added: next to a letter that it touches. */
function placeAddition(offset: number, { text, span, letters }: ReadParagraph, next: number): number | null {
  const before = letters[next - 1]?.unit ?? null;
  if (offset > span.start && !isSpaceAt(text, offset - 1) && before !== null) return before + 1;
  return offset < span.end && !isSpaceAt(text, offset) ? (letters[next]?.unit ?? null) : null;
}

/** The units that a stretch was read from, as the index of the first one and the index after the last. */
function placeStretch(
  { start, end }: Span,
  { text, letters }: ReadParagraph,
  [first, next]: readonly [number, number],
): readonly [number, number] | null {
  const unitAt = (letter: number): number | null => letters[letter]?.unit ?? null;
  const afterUnit = (letter: number): number | null => {
    const unit = unitAt(letter);
    return unit === null ? null : unit + 1;
  };
  const opensWithSpace = isSpaceAt(text, start);
  const closesWithSpace = isSpaceAt(text, end - 1);
  // Spaces are replaced all together or not at all.
  if (opensWithSpace && isSpaceAt(text, start - 1)) return null;
  if (closesWithSpace && isSpaceAt(text, end)) return null;
  const from = opensWithSpace ? afterUnit(first - 1) : unitAt(first);
  const to = closesWithSpace ? unitAt(next) : afterUnit(next - 1);
  return from === null || to === null || from > to ? null : [from, to];
}

const collapsed = (text: string): string => text.replace(/\s+/gu, ' ');

/**
 * Finds the units of a paragraph that an edit replaces; `null` where they are not certain: where the words come from
 * elsewhere, like the numbers of lists, or where something else is between them.
 */
export function placeEdit(edit: WordEdit, paragraph: ReadParagraph): PlacedEdit | null {
  const { text, span, units } = paragraph;
  const { start, end, replacement } = trimmed(edit, text);
  const old = text.slice(start, end);
  if (start < span.start || end > span.end || /\n/.test(old + replacement)) return null;
  const first = firstFrom(paragraph, start);
  if (old === '') {
    const at = placeAddition(start, paragraph, first);
    return at === null ? null : { from: at, to: at, replacement };
  }
  const place = placeStretch({ start, end }, paragraph, [first, firstFrom(paragraph, end)]);
  if (place === null) return null;
  const [from, to] = place;
  const said = units
    .slice(from, to)
    .map((unit) => (unit.isSpace ? ' ' : unit.said))
    .join('');
  return collapsed(said) === collapsed(old) ? { from, to, replacement } : null;
}
