const FIRST_ROOM = 64;
const LARGEST_ROOM = 0x10000;

/** A growing list of offsets. */
export interface Offsets {
  readonly push: (offset: number) => void;
  /** What was pushed so far, as a list of its own. */
  readonly all: () => Int32Array<ArrayBuffer>;
}

/**
 * An empty list, which takes four bytes an offset, half of what a list of numbers takes: it grows by adding room, and is
 * put together once.
 */
export function createOffsets(): Offsets {
  const full: Int32Array[] = [];
  let room = new Int32Array(FIRST_ROOM);
  let length = 0;
  let before = 0;
  return {
    push: (offset) => {
      if (length === room.length) {
        full.push(room);
        before += length;
        room = new Int32Array(Math.min(length * 2, LARGEST_ROOM));
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
