const FIRST_ROOM = 64;

/** A growing list of offsets. */
export interface Offsets {
  readonly push: (offset: number) => void;
  /** What was pushed so far, as a list of its own. */
  readonly all: () => Int32Array<ArrayBuffer>;
}

/** An empty list, which takes four bytes an offset and no more than as much again while it grows. */
export function createOffsets(): Offsets {
  let room = new Int32Array(FIRST_ROOM);
  let length = 0;
  return {
    push: (offset) => {
      if (length === room.length) {
        const wider = new Int32Array(length * 2);
        wider.set(room);
        room = wider;
      }
      room[length] = offset;
      length += 1;
    },
    all: () => room.slice(0, length),
  };
}
