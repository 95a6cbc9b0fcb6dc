import { diffArrays } from 'diff';
import { ENTITIES } from '../find-words.js';
import type { TextPiece, WordParagraph } from '../word-paragraphs.js';

/** A letter or space of a paragraph, as it is written in the part. */
export interface WrittenUnit {
  readonly piece: TextPiece;
  /** Offsets in the part. */
  readonly start: number;
  readonly end: number;
  /** The character that it stands for. */
  readonly said: string;
  readonly isSpace: boolean;
}

const UNIT = /&[^;\s]{1,10};|[\s\S]/gu;

/** Spaces of any width, and characters that the text as read does not have. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are among these
const SPACE = /^[\s\u0000-\u001F\u007F\u00A0\u00AD\u2000-\u200F\u2028-\u202F\u205F\u2060\u3000\uFEFF]$/u;

const characterOf = (written: string): string => {
  const known = ENTITIES.get(written);
  if (known !== undefined) return known;
  const code = /^&#(?:x([\da-f]+)|(\d+));$/iu.exec(written);
  if (!code) return written;
  const point = Number.parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : written;
};

/** The letters and spaces of a paragraph. */
export const unitsOf = ({ texts }: WordParagraph, xml: string): readonly WrittenUnit[] =>
  texts.flatMap((piece) =>
    [...xml.slice(piece.start, piece.end).matchAll(UNIT)].map(({ 0: written, index }): WrittenUnit => {
      const said = characterOf(written);
      const start = piece.start + index;
      return { piece, start, end: start + written.length, said, isSpace: SPACE.test(said) };
    }),
  );

/** A letter of a text as read. */
export interface ReadLetter {
  /** Its offset in the text. */
  readonly at: number;
  readonly said: string;
  /**
   * Index of the paragraph's unit that it was read from; `null` if the file does not write it there, like the number of
   * a list.
   */
  readonly unit: number | null;
}

/** Paragraphs that differ from the text as read in more places than this are left alone. */
const MAX_DIFFERENCES = 300;

/** Capitals may come from the style, and a non-breaking hyphen is read as a plain one. */
const folded = (letter: string): string => letter.toLowerCase().replace('\u2011', '-');

const spaceless = (text: string, from: number): { readonly at: number; readonly said: string }[] =>
  [...text.matchAll(/\S/gu)].map(({ 0: said, index }) => ({ at: from + index, said }));

/**
 * Finds the unit that each letter of a paragraph was read from.
 *
 * @param text - the paragraph's text as read
 * @param from - its offset
 */
export function lettersOf(text: string, from: number, units: readonly WrittenUnit[]): readonly ReadLetter[] {
  const read = spaceless(text, from);
  const written = units.flatMap((unit, index) => (unit.isSpace ? [] : [{ index, said: unit.said }]));
  const one = read.map(({ said }) => folded(said));
  const other = written.map(({ said }) => folded(said));
  const differences = diffArrays(one, other, { maxEditLength: MAX_DIFFERENCES });
  const letters: ReadLetter[] = [];
  let at = 0;
  for (const { count = 0, added, removed } of differences ?? [
    { count: read.length, removed: true, added: false },
  ]) {
    if (added) {
      at += count;
      continue;
    }
    for (const letter of read.slice(letters.length, letters.length + count)) {
      letters.push({ ...letter, unit: removed ? null : (written[at]?.index ?? null) });
      if (!removed) at += 1;
    }
  }
  return letters;
}
