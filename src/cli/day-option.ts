import { InvalidArgumentError } from 'commander';
import { isIsoDay } from '../chars/index.js';
import type { Wanted } from './usage-error.js';

/** Reads a day; what is none is said by its key, since what is said depends on the user's language. */
export const dayOption = (value: string): string => {
  if (!isIsoDay(value)) throw new InvalidArgumentError('day' satisfies Wanted);
  return value;
};
