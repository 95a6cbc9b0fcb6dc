import type { Stretch } from './header.js';

/** A PLC ([MS-DOC] 2.2.2): positions in the text, one more than there are entries, then the data of the entries. */
export interface Plc {
  /** The number of entries. */
  readonly count: number;
  /** The start of an entry; that of `count` is the end of the last one. */
  readonly positionAt: (index: number) => number;
  /** Offset in the stream of an entry's data. */
  readonly dataAt: (index: number) => number;
}

const EMPTY: Plc = { count: 0, positionAt: () => 0, dataAt: () => 0 };

/**
 * Reads a PLC.
 *
 * @param dataSize - bytes of data of each entry
 */
export const readPlc = (view: DataView, stretch: Stretch | null, dataSize: number): Plc => {
  if (!stretch || stretch.length < 4) return EMPTY;
  const room = Math.min(stretch.length, view.byteLength - stretch.offset);
  const count = Math.max(Math.floor((room - 4) / (4 + dataSize)), 0);
  const data = stretch.offset + (count + 1) * 4;
  return {
    count,
    positionAt: (index) => view.getUint32(stretch.offset + index * 4, true),
    dataAt: (index) => data + index * dataSize,
  };
};
