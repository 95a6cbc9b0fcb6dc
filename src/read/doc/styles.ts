import type { Stretch } from './header.js';
import {
  type CharacterProperties,
  changeCharacter,
  changeParagraph,
  type ParagraphProperties,
  plainCharacter,
  plainParagraph,
} from './properties.js';

/** A style including inherited properties. */
export interface Style {
  readonly paragraph: ParagraphProperties;
  readonly character: CharacterProperties;
  /** Whether it is one of Word's built-in styles for entries of a table of contents or of figures. */
  readonly contents: boolean;
}

/** The styles of a document, by their number. */
export type Styles = (number: number) => Style;

interface Definition {
  readonly base: number;
  readonly contents: boolean;
  readonly paragraph: Uint8Array;
  readonly character: Uint8Array;
}

const NO_STYLE = 0x0fff;
const PARAGRAPH_STYLE = 1;
const CHARACTER_STYLE = 2;
/** The built-in names are numbers: "toc 1" to "toc 9", "table of figures" ([MS-DOC] 2.9.272). */
const FIRST_CONTENTS = 19;
const LAST_CONTENTS = 27;
const FIGURES = 35;
/** The maximum depth of inheritance; a damaged style may be based on itself. */
const LONGEST_CHAIN = 50;

const NOTHING = new Uint8Array(0);
const PLAIN: Style = { paragraph: plainParagraph, character: plainCharacter, contents: false };

const even = (length: number): number => length + (length % 2);

/** The lists of properties in a style, each a length and its bytes, aligned to even offsets. */
const listsIn = (bytes: Uint8Array, from: number, count: number): readonly Uint8Array[] => {
  const lists: Uint8Array[] = [];
  let at = from;
  for (let index = 0; index < count && at + 2 <= bytes.length; index += 1) {
    const length = (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 0x100;
    lists.push(bytes.subarray(at + 2, at + 2 + length));
    at += 2 + even(length);
  }
  return lists;
};

const readDefinition = (bytes: Uint8Array, baseSize: number): Definition | null => {
  if (bytes.length < baseSize + 2 || baseSize < 6) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const builtIn = view.getUint16(0, true) & 0x0fff;
  const kindAndBase = view.getUint16(2, true);
  const count = view.getUint16(4, true) & 0x0f;
  const nameLength = view.getUint16(baseSize, true);
  const lists = listsIn(bytes, even(baseSize + 2 + nameLength * 2 + 2), count);
  const kind = kindAndBase & 0x0f;
  return {
    base: kindAndBase >> 4,
    contents: (builtIn >= FIRST_CONTENTS && builtIn <= LAST_CONTENTS) || builtIn === FIGURES,
    // The properties of a paragraph style are preceded by its own number.
    paragraph: kind === PARAGRAPH_STYLE ? (lists[0]?.subarray(2) ?? NOTHING) : NOTHING,
    character: (kind === PARAGRAPH_STYLE ? lists[1] : kind === CHARACTER_STYLE ? lists[0] : null) ?? NOTHING,
  };
};

const readDefinitions = (table: Uint8Array, { offset, length }: Stretch): readonly (Definition | null)[] => {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const end = Math.min(offset + length, table.length);
  const headSize = view.getUint16(offset, true);
  const count = view.getUint16(offset + 2, true);
  const baseSize = view.getUint16(offset + 4, true);
  const definitions: (Definition | null)[] = [];
  let at = offset + 2 + headSize;
  while (definitions.length < count && at + 2 <= end) {
    const size = view.getUint16(at, true);
    definitions.push(readDefinition(table.subarray(at + 2, Math.min(at + 2 + size, end)), baseSize));
    at += 2 + even(size);
  }
  return definitions;
};

/** Reads the style sheet ([MS-DOC] 2.9.271). */
export const readStyles = (table: Uint8Array, stretch: Stretch | null): Styles => {
  const definitions = stretch ? readDefinitions(table, stretch) : [];
  const resolved = new Map<number, Style>();
  const resolve = (number: number, depth: number): Style => {
    const known = resolved.get(number);
    if (known) return known;
    const own = definitions[number];
    if (!own || depth > LONGEST_CHAIN) return PLAIN;
    const base = own.base === NO_STYLE ? PLAIN : resolve(own.base, depth + 1);
    const style: Style = {
      paragraph: changeParagraph(base.paragraph, own.paragraph),
      character: changeCharacter(base.character, own.character),
      contents: own.contents || base.contents,
    };
    resolved.set(number, style);
    return style;
  };
  return (number) => resolve(number, 0);
};
