import { type BodyRow, bodyRows } from '../../src/lexicon/bodies/index.js';

/** What stands after a body so that it names somebody: its own name, the body that it is of, its place. */
function qualifierOf(row: BodyRow): string {
  const place = row.isBeforePlaceName ? ' Vĩnh Phúc' : row.isLocal || row.isOfBody ? ' tỉnh Vĩnh Phúc' : '';
  if (row.isSort) return `${row.isBeforePlaceName ? '' : row.isNumbered ? ' 7' : ' Thủy lợi'}${place}`;
  return place;
}

/** A body under a name that it may have in a text, and the name that it is to be read as. */
export interface NamedBody {
  readonly row: BodyRow;
  /** "UBND tỉnh Vĩnh Phúc". */
  readonly written: string;
  /** "Ủy ban nhân dân tỉnh Vĩnh Phúc". */
  readonly name: string;
}

/** A row under all its names. */
const namedBodies = (row: BodyRow): readonly NamedBody[] => {
  const rest = qualifierOf(row);
  return [
    { row, written: row.name + rest, name: row.name + rest },
    ...(row.shortNames ?? []).map((short) => ({ row, written: short + rest, name: row.name + rest })),
    ...(row.otherNames ?? []).map((other) => ({ row, written: other + rest, name: other + rest })),
  ];
};

export const everyBody = (): readonly NamedBody[] => bodyRows.flatMap(namedBodies);
