import type { TableLook } from '../../../model/index.js';
import { attributeOf, elementsOf, firstOf, type XmlElement } from '../../xml.js';
import { millimetres } from './setting.js';

const twipsOf = (element: XmlElement | null): number | null => {
  const value = Number.parseFloat(attributeOf(element, 'w') ?? '');
  return Number.isNaN(value) ? null : value;
};

/** The total width of the columns, as last laid out. */
const gridWidth = (table: XmlElement): number | null => {
  const columns = elementsOf(firstOf(table, 'tblGrid'), 'gridCol').map(twipsOf);
  const known = columns.filter((width) => width !== null);
  return known.length === 0 || known.length < columns.length
    ? null
    : known.reduce((sum, width) => sum + width, 0);
};

/** The position of a table. */
export const readTableLook = (table: XmlElement): Pick<TableLook, 'left' | 'width'> => {
  const properties = firstOf(table, 'tblPr');
  const own = firstOf(properties, 'tblW');
  const isShare = attributeOf(own, 'type') === 'pct';
  const width = isShare ? null : (gridWidth(table) ?? twipsOf(own));
  const alignment = attributeOf(firstOf(properties, 'jc'), 'val');
  const isPlaced = firstOf(properties, 'tblpPr') !== null;
  const isAtLeft = !isPlaced && (alignment === null || alignment === 'left' || alignment === 'start');
  return {
    left: isAtLeft ? millimetres(twipsOf(firstOf(properties, 'tblInd')) ?? 0) : null,
    width: width === null ? null : millimetres(width),
  };
};
