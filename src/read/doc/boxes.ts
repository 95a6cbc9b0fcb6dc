import type { Header } from './header.js';
import { stretchesOf, type TextStretch } from './notes.js';
import { readPlc } from './plc.js';

/** The text boxes of a body. */
export interface Boxes {
  /** The text of the boxes whose shape is anchored at a place of the body. */
  readonly at: (place: number) => readonly TextStretch[];
  /** The text of those whose shape is not found: a shape in a group is anchored with the group. */
  readonly unplaced: readonly TextStretch[];
}

const SHAPE_SIZE = 26;
const BOX_SIZE = 22;
const SHAPE_OF_BOX_AT = 14;

/** Reads where text boxes are anchored and where their text stands ([MS-DOC] 2.8.37, 2.8.32). */
export const readBoxes = (view: DataView, header: Header, story: TextStretch): Boxes => {
  const shapes = readPlc(view, header.table('shapes'), SHAPE_SIZE);
  const placeOfShape = new Map<number, number>();
  for (let index = 0; index < shapes.count; index += 1)
    placeOfShape.set(view.getInt32(shapes.dataAt(index), true), shapes.positionAt(index));
  const texts = readPlc(view, header.table('boxTexts'), BOX_SIZE);
  const placed = new Map<number, TextStretch[]>();
  const unplaced: TextStretch[] = [];
  // What follows the last box is the mark at the story's end.
  for (const [index, text] of stretchesOf(texts, story, Math.max(texts.count - 1, 0)).entries()) {
    const shape = view.getInt32(texts.dataAt(index) + SHAPE_OF_BOX_AT, true);
    const place = placeOfShape.get(shape);
    if (place === undefined) unplaced.push(text);
    else placed.set(place, [...(placed.get(place) ?? []), text]);
  }
  return { at: (place) => placed.get(place) ?? [], unplaced };
};
