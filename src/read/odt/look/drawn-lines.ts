import { attributeOf, nameOfElement, type XmlElement } from '../../xml.js';
import { millimetresIn } from './lengths.js';

/** A shape with at least this ratio of width to height is a line, even if it is a box or a picture. */
const SLENDER = 20;

const isSlender = (width: number, height: number): boolean => width > 0 && height * SLENDER < width;

const lengthOf = (element: XmlElement, name: string): number | null =>
  millimetresIn(attributeOf(element, name));

const SHAPES: ReadonlySet<string> = new Set(['custom-shape', 'rect', 'frame', 'path', 'polyline']);

/** Whether a drawing is a horizontal line. */
export const isDrawnLine = (element: XmlElement): boolean => {
  const name = nameOfElement(element);
  if (name === 'line' || name === 'connector') {
    const [fromX, toX, fromY, toY] = ['x1', 'x2', 'y1', 'y2'].map((end) => lengthOf(element, end) ?? 0);
    return isSlender(Math.abs((toX ?? 0) - (fromX ?? 0)), Math.abs((toY ?? 0) - (fromY ?? 0)));
  }
  if (!SHAPES.has(name)) return false;
  const height = lengthOf(element, 'height');
  return height !== null && isSlender(lengthOf(element, 'width') ?? 0, height);
};
