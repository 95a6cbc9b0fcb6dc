import type { Stretch } from './header.js';

/** A table of things at places in the text ([MS-DOC] 2.2.2): the places, one more than things, then the things. */
export interface Places {
  /** How many things there are. */
  readonly count: number;
  /** Where a thing stands; that of `count` is the end of the last one. */
  readonly placeAt: (index: number) => number;
  /** Where in the stream the data of a thing are. */
  readonly dataAt: (index: number) => number;
}

const NOWHERE: Places = { count: 0, placeAt: () => 0, dataAt: () => 0 };

/**
 * Reads such a table.
 *
 * @param dataSize - how many bytes the data of each thing have
 */
export const readPlaces = (view: DataView, stretch: Stretch | null, dataSize: number): Places => {
  if (!stretch || stretch.length < 4) return NOWHERE;
  const room = Math.min(stretch.length, view.byteLength - stretch.offset);
  const count = Math.max(Math.floor((room - 4) / (4 + dataSize)), 0);
  const data = stretch.offset + (count + 1) * 4;
  return {
    count,
    placeAt: (index) => view.getUint32(stretch.offset + index * 4, true),
    dataAt: (index) => data + index * dataSize,
  };
};
