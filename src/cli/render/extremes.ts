/** The greatest of numbers, of which there may be more than a call takes arguments; 0 where none is greater. */
export const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), 0);
