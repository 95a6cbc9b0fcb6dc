import { atPath, attributeOf, elementsOf, firstOf, nameOfElement, type XmlElement } from '../../xml.js';
import { alternativeOf } from '../alternative.js';

const LINES: ReadonlySet<string> = new Set(['line', 'straightConnector1']);

/** The shape type of straight connectors in older drawings of Word. */
const OLD_CONNECTOR = /_t(?:20|32)$/;

/** A shape with at least this ratio of width to height is a line, even if it is a box or a picture. */
const SLENDER = 20;

const numberOf = (element: XmlElement | null, name: string): number =>
  Number.parseFloat(attributeOf(element, name) ?? '');

const isSlender = (width: number, height: number): boolean => width > 0 && height * SLENDER < width;

/** Whether a drawing's frame is much wider than high; a line's frame has no height. */
const isFlat = (extent: XmlElement | null): boolean =>
  isSlender(numberOf(extent, 'cx'), numberOf(extent, 'cy'));

const isFlatLine = (shape: XmlElement): boolean =>
  LINES.has(attributeOf(firstOf(shape, 'prstGeom'), 'prst') ?? '') && isFlat(atPath(shape, 'xfrm', 'ext'));

const LENGTH = /(?:^|;)\s*(width|height)\s*:\s*([\d.]+)/g;

const isFlatStyle = (style: string): boolean => {
  const lengths = new Map([...style.matchAll(LENGTH)].map(([, name, value]) => [name, Number(value)]));
  return isSlender(lengths.get('width') ?? 0, lengths.get('height') ?? 0);
};

/** "10pt,20pt" of a line's two ends: it is horizontal if they have nearly the same height. */
const isLevel = (element: XmlElement): boolean => {
  const [fromX = 0, fromY = 0] = (attributeOf(element, 'from') ?? '').split(',').map(Number.parseFloat);
  const [toX = 0, toY = 0] = (attributeOf(element, 'to') ?? '').split(',').map(Number.parseFloat);
  return isSlender(Math.abs(toX - fromX), Math.abs(toY - fromY)) || (toX === fromX && toY === fromY);
};

const isOldLine = (element: XmlElement, name: string): boolean => {
  if (name === 'line') return isLevel(element);
  if (name !== 'shape' && name !== 'rect') return false;
  const isConnector = OLD_CONNECTOR.test(attributeOf(element, 'type') ?? '');
  const style = attributeOf(element, 'style') ?? '';
  return isFlatStyle(style) || (isConnector && !/height\s*:\s*[1-9]/.test(style));
};

/** The number of horizontal lines in a drawing, not counting those inside its text boxes. */
export const drawnLinesIn = (drawing: XmlElement): number => {
  let count = 0;
  const open: XmlElement[] = [drawing];
  for (let element = open.pop(); element; element = open.pop()) {
    const name = nameOfElement(element);
    if (name === 'txbxContent') continue;
    if (name === 'AlternateContent') {
      const alternative = alternativeOf(element);
      if (alternative) open.push(alternative);
      continue;
    }
    // The frame of a line has no height, and neither has a line in a frame with other shapes.
    const isFrame = name === 'anchor' || name === 'inline';
    if (isFrame && isFlat(firstOf(element, 'extent'))) {
      count += 1;
      continue;
    }
    if (name === 'spPr' && isFlatLine(element)) count += 1;
    if (isOldLine(element, name)) count += 1;
    for (const child of elementsOf(element)) open.push(child);
  }
  return count;
};
