import { greatest as greatestOf } from '../../chars/index.js';

/** The maximum of widths or counts; 0 if there are none. */
export const greatest = (numbers: readonly number[]): number => greatestOf(numbers, 0);
