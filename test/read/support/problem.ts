import { expect } from 'vitest';
import { isReadError } from '../../../src/read/index.js';

/** The message of the error that a reading ends in, which must be one line. */
export const problemOf = async (reading: Promise<unknown>): Promise<string> => {
  const thrown = await reading.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown, 'must be refused').toBeDefined();
  expect(isReadError(thrown), String(thrown)).toBe(true);
  const message = thrown instanceof Error ? thrown.message : '';
  expect(message).not.toContain('\n');
  return message;
};
