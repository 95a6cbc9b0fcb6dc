import { greatest as greatestOf } from '../../chars/index.js';

/** The greatest of widths or counts; 0 where there is none. */
export const greatest = (numbers: readonly number[]): number => greatestOf(numbers, 0);
