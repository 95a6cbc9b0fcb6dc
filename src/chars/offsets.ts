const FIRST_BLOCK = 64;
const MAX_BLOCK = 0x10000;

/** A growing list of offsets. */
export interface Offsets {
  readonly push: (offset: number) => void;
  /** The offsets pushed so far, as a new array. */
  readonly all: () => Int32Array<ArrayBuffer>;
}

/**
 * Creates an empty list. It takes four bytes an offset, half as many as an array of numbers, grows by adding blocks,
 * and is put together once.
 */
export function createOffsets(): Offsets {
  const full: Int32Array[] = [];
  let room = new Int32Array(FIRST_BLOCK);
  let length = 0;
  let before = 0;
  return {
    push: (offset) => {
      if (length === room.length) {
        full.push(room);
        before += length;
        room = new Int32Array(Math.min(length * 2, MAX_BLOCK));
        length = 0;
      }
      room[length] = offset;
      length += 1;
    },
    all: () => {
      const list = new Int32Array(before + length);
      let at = 0;
      for (const each of full) {
        list.set(each, at);
        at += each.length;
      }
      list.set(room.subarray(0, length), at);
      return list;
    },
  };
}
