/**
 * The greatest of some numbers; `floor` if none is greater. There may be more numbers than a call can have arguments.
 */
export const greatest = (numbers: readonly number[], floor = Number.NEGATIVE_INFINITY): number =>
  numbers.reduce((most, number) => Math.max(most, number), floor);

/** The least of some numbers; infinity if there are none. */
export const least = (numbers: readonly number[]): number =>
  numbers.reduce((fewest, number) => Math.min(fewest, number), Number.POSITIVE_INFINITY);
