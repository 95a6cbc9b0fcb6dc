import { InvalidArgumentError } from 'commander';
import { isIsoDay } from '../chars/index.js';
import { readShard } from './inputs/index.js';
import type { Shard } from './options.js';
import type { Wanted } from './usage-error.js';

// Parsers of option values.

// Given by key, since the message depends on the user's language.
const refuse = (wanted: Wanted): never => {
  throw new InvalidArgumentError(wanted);
};

/** From 1. */
export const wholeNumber = (value: string): number =>
  /^[1-9]\d{0,7}$/.test(value) ? Number(value) : refuse('wholeNumber');

/** A chunk of fewer tokens would not hold a sentence. */
const LEAST_CHUNK = 50;

/** The number of tokens of a chunk. */
export const chunkSize = (value: string): number => {
  const tokens = wholeNumber(value);
  return tokens >= LEAST_CHUNK ? tokens : refuse('chunkSize');
};

/** From 0. */
export const countFromZero = (value: string): number =>
  /^\d{1,8}$/.test(value) ? Number(value) : refuse('countFromZero');

/** An ISO date, perhaps without day or month. */
export const date = (value: string): string =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value) ? value : refuse('date');

/** An existing ISO day. */
export const day = (value: string): string => (isIsoDay(value) ? value : refuse('day'));

/** "3/8". */
export const share = (value: string): Shard => readShard(value) ?? refuse('share');

/** Comma-separated values. */
export const listOf = (value: string): readonly string[] =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Reads "basis,amends"; invalid choices are reported like commander reports single values. */
export const listAmong =
  <Choice extends string>(choices: readonly Choice[]) =>
  (value: string): readonly Choice[] =>
    listOf(value).map((item) => {
      const choice = choices.find((name) => name === item);
      if (choice === undefined) throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
      return choice;
    });
