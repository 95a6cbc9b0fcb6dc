import { remember } from '../../../chars/index.js';
import type { LetterLook } from '../../../model/index.js';
import { fontReader } from './fonts.js';
import { along, type Turn, turnOf, upward } from './frame.js';
import type { Pdfium, Pointer } from './pdfium.js';

/** A character that a page draws. */
export interface Glyph {
  readonly text: string;
  /** In points, in the frame of its `turn`; `end` is where the next character would stand. */
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
  /** The size of its font, in points. */
  readonly size: number;
  readonly turn: Turn;
  /** What draws it: all characters that one operator of the page shows have the same. */
  readonly object: Pointer;
  /** `null` where it was not asked for, or cannot be told. */
  readonly look: LetterLook | null;
}

/** What the characters of one text object share. */
interface Setting {
  readonly turn: Turn | null;
  readonly size: number;
  readonly look: LetterLook | null;
}

/** Letters that are 14 points high are written as 13.98 or 14.04. */
const SIZE_SPREAD = 0.15;

/** A size as word processors have it, in half points; `null` where it is none: the page was printed larger or smaller. */
const sizeAsSet = (size: number): number | null => {
  const nearest = Math.round(size * 2) / 2;
  return Math.abs(nearest - size) <= SIZE_SPREAD ? nearest : null;
};

/** Looks that are alike are one, over all pages. */
const lookOfJson = remember((json): LetterLook => JSON.parse(json));

/** Upright letters that are drawn aslant stand for italics that the font has not. */
const MIN_SLANT = 0.1;

/** Room for what a call writes. */
const SCRATCH_BYTES = 32;
/** PDFium's sign for a hyphen at a line's end. */
const HYPHEN_AT_END = 0x02;
/** What PDFium makes up is a space or a line's end: no character beyond the space has to be asked for. */
const SPACE = 0x20;

/**
 * The characters of a page in the order in which they are drawn, but for those that PDFium makes up between them
 * (spaces, line ends), those that slant, and those that no character is known for.
 *
 * @param text - a text page
 * @param withLook - whether to tell how they look
 */
export const readGlyphs = (pdfium: Pdfium, text: Pointer, withLook: boolean): readonly Glyph[] => {
  const lookOfFont = withLook ? fontReader(pdfium) : null;
  const scratch = pdfium.malloc(SCRATCH_BYTES);
  const count = pdfium.FPDFText_CountChars(text);
  // The memory may be another one after a call that makes PDFium load a font.
  let singles = new Float32Array(pdfium.memory.buffer);
  let doubles = new Float64Array(pdfium.memory.buffer);
  const refresh = (): void => {
    if (singles.buffer === pdfium.memory.buffer) return;
    singles = new Float32Array(pdfium.memory.buffer);
    doubles = new Float64Array(pdfium.memory.buffer);
  };
  const single = (at: number): number => singles[scratch / 4 + at] ?? 0;
  const double = (at: number): number => doubles[scratch / 8 + at] ?? 0;

  const lookOf = (object: Pointer, size: number, isSlanted: boolean): LetterLook | null => {
    const font = lookOfFont?.(object) ?? null;
    if (font === null) return null;
    const own: LetterLook = {
      ...font,
      italic: font.italic || isSlanted,
      size: sizeAsSet(size),
      underlined: false,
      capitals: false,
      color: null,
    };
    return lookOfJson(JSON.stringify(own));
  };

  const readSetting = (index: number, drawnBy: Pointer): Setting => {
    pdfium.FPDFText_GetMatrix(text, index, scratch);
    refresh();
    const turn = turnOf(single(0), single(1));
    const height = Math.hypot(single(2), single(3));
    const slant = turn === 0 ? Math.abs(single(2)) / (height || 1) : 0;
    const size = Math.abs(pdfium.FPDFText_GetFontSize(text, index)) * (height || 1);
    return { turn, size, look: lookOf(drawnBy, size, slant > MIN_SLANT) };
  };

  const readGlyph = (
    index: number,
    unit: number,
    object: Pointer,
    { turn, size, look }: Setting,
  ): Glyph | null => {
    if (turn === null) return null;
    pdfium.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
    refresh();
    const [x, y] = [double(0), double(1)];
    const start = along(x, y, turn);
    let end: number;
    if (turn === 0) {
      // Left, top, right, bottom: as wide as the font says, which PDFium tells for upright text alone.
      pdfium.FPDFText_GetLooseCharBox(text, index, scratch);
      end = single(2);
    } else {
      pdfium.FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24);
      end = Math.max(along(double(0), double(2), turn), along(double(1), double(3), turn));
    }
    const character = unit === HYPHEN_AT_END ? '-' : String.fromCodePoint(unit);
    return {
      text: character,
      start,
      end: Math.max(end, start),
      baseline: upward(x, y, turn),
      size,
      turn,
      object,
      look,
    };
  };

  const glyphs: Glyph[] = [];
  let object: Pointer = 0;
  let setting: Setting = { turn: null, size: 0, look: null };
  for (let index = 0; index < count; index += 1) {
    const unit = pdfium.FPDFText_GetUnicode(text, index);
    if (unit === 0 || unit > 0x10ffff) continue;
    if (unit <= SPACE && pdfium.FPDFText_IsGenerated(text, index) === 1) continue;
    const drawnBy = pdfium.FPDFText_GetTextObject(text, index);
    if (drawnBy !== object) {
      object = drawnBy;
      setting = readSetting(index, drawnBy);
    }
    const glyph = readGlyph(index, unit, object, setting);
    if (glyph) glyphs.push(glyph);
  }
  pdfium.free(scratch);
  return glyphs;
};
