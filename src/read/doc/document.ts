import { createNumbering, type Numbering } from '../numbering/index.js';
import { readFonts } from './fonts.js';
import {
  type Formatting,
  type FormattingAt,
  readCharacterFormatting,
  readParagraphFormatting,
} from './formatting.js';
import type { Header } from './header.js';
import { readLists } from './lists.js';
import { type Piece, readPieces } from './pieces.js';
import {
  type CharacterProperties,
  changeCharacter,
  changeParagraph,
  characterStyleIn,
  type ParagraphProperties,
  withData,
} from './properties.js';
import { readStyles, type Style } from './styles.js';

/** Characters with the same formatting. */
export interface Run {
  readonly text: string;
  readonly properties: CharacterProperties;
}

/** The properties of a paragraph. */
export interface ParagraphFormat {
  readonly styleId: number;
  readonly style: Style;
  readonly properties: ParagraphProperties;
  /** Its lists of properties, for those of a row in its end mark. */
  readonly lists: readonly Uint8Array[];
}

/** A document's text and the properties of its stretches. */
export interface WordDocument {
  /** The text of all stories in order. */
  readonly text: string;
  /** The runs of a stretch of the text. */
  readonly runsOf: (start: number, end: number, style: Style) => readonly Run[];
  /** The properties of the paragraph whose mark is at a position. */
  readonly formatAt: (place: number) => ParagraphFormat;
  readonly fonts: readonly string[];
  readonly numbering: Numbering;
}

/** The streams of a document. */
export interface Streams {
  readonly main: Uint8Array;
  readonly table: Uint8Array;
  /** The data stream, for everything that does not fit elsewhere; `null` if there is none. */
  readonly data: Uint8Array | null;
}

const pieceFinder = (pieces: readonly Piece[]): ((place: number) => Piece | null) => {
  let last = 0;
  return (place) => {
    const known = pieces[last];
    if (known && known.start <= place && place < known.end) return known;
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.end ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    last = low;
    return pieces[low] ?? null;
  };
};

const offsetIn = (piece: Piece, place: number): number => piece.offset + (place - piece.start) * piece.size;

const listOf = (main: Uint8Array, formatting: Formatting | null): Uint8Array =>
  formatting && formatting.at >= 0
    ? main.subarray(formatting.at, formatting.at + formatting.length)
    : main.subarray(0, 0);

/** Opens a document. Throws an `Error` if its piece table is missing or damaged. */
export const openDocument = ({ main, table, data }: Streams, header: Header): WordDocument => {
  const stretch = header.table('pieces');
  if (!stretch) throw new Error('no piece table');
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const { text, pieces } = readPieces(main, table, stretch);
  const pieceAt = pieceFinder(pieces);
  const characters: FormattingAt = readCharacterFormatting(main, view, header.table('characterPages'));
  const paragraphs: FormattingAt = readParagraphFormatting(main, view, header.table('paragraphPages'));
  const styles = readStyles(table, header.table('styles'));

  const propertiesOf = (list: Uint8Array, style: Style, changes: Uint8Array | null): CharacterProperties => {
    if (list.length === 0 && changes === null) return style.character;
    const characterStyle = characterStyleIn(list);
    const base = characterStyle === null ? style.character : mixed(style, styles(characterStyle));
    const own = changeCharacter(base, list);
    return changes === null ? own : changeCharacter(own, changes);
  };

  const runsOf = (start: number, end: number, style: Style): readonly Run[] => {
    const runs: Run[] = [];
    let place = start;
    while (place < end) {
      const piece = pieceAt(place);
      if (!piece) break;
      const offset = offsetIn(piece, place);
      const formatting = characters(offset);
      const room = formatting ? Math.max(Math.floor((formatting.end - offset) / piece.size), 1) : end - place;
      const runEnd = Math.min(end, piece.end, place + room);
      const properties = propertiesOf(listOf(main, formatting), style, piece.changes);
      runs.push({ text: text.slice(place, runEnd), properties });
      place = runEnd;
    }
    return runs;
  };

  const formatAt = (place: number): ParagraphFormat => {
    const piece = pieceAt(place);
    const list = listOf(main, piece ? paragraphs(offsetIn(piece, place)) : null);
    const styleId = (list[0] ?? 0) + (list[1] ?? 0) * 0x100;
    const style = styles(styleId);
    const lists = withData(list.subarray(2), data);
    if (piece?.changes) lists.push(piece.changes);
    return { styleId, style, properties: lists.reduce(changeParagraph, style.paragraph), lists };
  };

  return {
    text,
    runsOf,
    formatAt,
    fonts: readFonts(table, header.table('fonts')),
    numbering: createNumbering(readLists(table, header)),
  };
};

/** A character style only overrides the properties it sets; others come from the paragraph style. */
const mixed = (paragraph: Style, { character }: Style): CharacterProperties => ({
  ...paragraph.character,
  hidden: character.hidden || paragraph.character.hidden,
  capitals: character.capitals || paragraph.character.capitals,
  font: character.font ?? paragraph.character.font,
});
