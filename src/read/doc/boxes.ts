import type { Header } from './header.js';
import { stretchesOf, type TextStretch } from './notes.js';
import { readPlc } from './plc.js';

/** The text boxes of a body. */
export interface Boxes {
  /** The text of the boxes whose shapes are anchored at a position of the body. */
  readonly at: (place: number) => readonly TextStretch[];
  /** The text of boxes without a shape of their own anchor: shapes in a group are anchored with the group. */
  readonly unplaced: readonly TextStretch[];
}

const SHAPE_SIZE = 26;
const BOX_SIZE = 22;
const SHAPE_OF_BOX_AT = 14;

/** Reads the anchors and texts of text boxes ([MS-DOC] 2.8.37, 2.8.32). */
export const readBoxes = (view: DataView, header: Header, story: TextStretch): Boxes => {
  const shapes = readPlc(view, header.table('shapes'), SHAPE_SIZE);
  const placeOfShape = new Map<number, number>();
  for (let index = 0; index < shapes.count; index += 1)
    placeOfShape.set(view.getInt32(shapes.dataAt(index), true), shapes.positionAt(index));
  const texts = readPlc(view, header.table('boxTexts'), BOX_SIZE);
  const placed = new Map<number, TextStretch[]>();
  const unplaced: TextStretch[] = [];
  // The last box is followed by the mark at the end of the story.
  for (const [index, text] of stretchesOf(texts, story, Math.max(texts.count - 1, 0)).entries()) {
    const shape = view.getInt32(texts.dataAt(index) + SHAPE_OF_BOX_AT, true);
    const place = placeOfShape.get(shape);
    if (place === undefined) unplaced.push(text);
    else placed.set(place, [...(placed.get(place) ?? []), text]);
  }
  return { at: (place) => placed.get(place) ?? [], unplaced };
};
