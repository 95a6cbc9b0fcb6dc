/** The greatest of numbers, of which there may be more than a call takes arguments; `floor` where none is greater. */
export const greatest = (numbers: readonly number[], floor = Number.NEGATIVE_INFINITY): number =>
  numbers.reduce((most, number) => Math.max(most, number), floor);

/** The least of numbers; infinity where there is none. */
export const least = (numbers: readonly number[]): number =>
  numbers.reduce((fewest, number) => Math.min(fewest, number), Number.POSITIVE_INFINITY);
