import type { DataChunk, LogicalType, Result, Vector } from '@duckdb/node-bindings';
import type { Bindings } from './load.js';
import { readTexts, TEXT_BYTES } from './texts.js';

/** A value in a row of a result. */
export type Value = string | number | boolean | bigint | null | readonly Value[];

/** How to read the values of a vector of some type, from its bytes. */
interface FixedSize {
  readonly bytes: number;
  readonly read: (view: DataView, at: number) => Value;
}

const BITS_OF_HALF = 64n;

/** By the numbers of the types: those of fixed size that the tables of a store and the counts of a question have. */
const fixedSizes = ({ Type }: Bindings): ReadonlyMap<number, FixedSize> =>
  new Map<number, FixedSize>([
    [Type.BOOLEAN, { bytes: 1, read: (view, at) => view.getUint8(at) !== 0 }],
    [Type.INTEGER, { bytes: 4, read: (view, at) => view.getInt32(at, true) }],
    [Type.UINTEGER, { bytes: 4, read: (view, at) => view.getUint32(at, true) }],
    [Type.BIGINT, { bytes: 8, read: (view, at) => view.getBigInt64(at, true) }],
    [Type.UBIGINT, { bytes: 8, read: (view, at) => view.getBigUint64(at, true) }],
    [Type.DOUBLE, { bytes: 8, read: (view, at) => view.getFloat64(at, true) }],
    [
      Type.HUGEINT,
      {
        bytes: 16,
        read: (view, at) => (view.getBigInt64(at + 8, true) << BITS_OF_HALF) + view.getBigUint64(at, true),
      },
    ],
  ]);

/** Bytes of the place and the length of a list in its vector. */
const LIST_BYTES = 16;
const BITS = 8;

/** Reads the columns of a result. */
export const columnReader = (bindings: Bindings) => {
  const sizes = fixedSizes(bindings);
  const { Type } = bindings;

  const viewOf = (vector: Vector, length: number): DataView => {
    const { buffer, byteOffset, byteLength } = bindings.vector_get_data(vector, length);
    return new DataView(buffer, byteOffset, byteLength);
  };

  const validityOf = (vector: Vector, size: number): ((index: number) => boolean) => {
    // Whole words of eight bytes, of which there are none if all values are given.
    const bits: Uint8Array | null = bindings.vector_get_validity(vector, Math.ceil(size / (BITS * 8)) * 8);
    if (bits === null) return () => true;
    return (index) => (((bits[index >> 3] ?? 0) >> (index & 7)) & 1) === 1;
  };

  const readLists = (vector: Vector, type: LogicalType, size: number): readonly Value[] => {
    const isValid = validityOf(vector, size);
    const view = viewOf(vector, size * LIST_BYTES);
    const items = read(
      bindings.list_vector_get_child(vector),
      bindings.list_type_child_type(type),
      bindings.list_vector_get_size(vector),
    );
    return Array.from({ length: size }, (_, index) => {
      if (!isValid(index)) return null;
      const start = Number(view.getBigUint64(index * LIST_BYTES, true));
      return items.slice(start, start + Number(view.getBigUint64(index * LIST_BYTES + 8, true)));
    });
  };

  const read = (vector: Vector, type: LogicalType, size: number): readonly Value[] => {
    if (size === 0) return [];
    const id = bindings.get_type_id(type);
    if (id === Type.LIST) return readLists(vector, type, size);
    const isValid = validityOf(vector, size);
    if (id === Type.VARCHAR) return readTexts(bindings, viewOf(vector, size * TEXT_BYTES), size, isValid);
    if (id === Type.SQLNULL) return new Array(size).fill(null);
    const fixed = sizes.get(id);
    if (fixed === undefined) throw new Error(`no reader for values of the type ${Type[id]}`);
    const view = viewOf(vector, size * fixed.bytes);
    return Array.from({ length: size }, (_, index) =>
      isValid(index) ? fixed.read(view, index * fixed.bytes) : null,
    );
  };

  /** The names and types of the columns of a result, and what reads them from a part of it. */
  return (result: Result) => {
    const count = bindings.column_count(result);
    const types = Array.from({ length: count }, (_, index) => bindings.column_logical_type(result, index));
    return {
      names: types.map((_, index) => bindings.column_name(result, index)),
      columnsOf: (chunk: DataChunk): readonly (readonly Value[])[] => {
        const size = bindings.data_chunk_get_size(chunk);
        return types.map((type, index) => read(bindings.data_chunk_get_vector(chunk, index), type, size));
      },
    };
  };
};
