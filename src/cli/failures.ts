import type { ReadError } from '../read/index.js';
import type { SourceText } from './isolated/index.js';
import { heapLimitMebibytes } from './memory-limit.js';
import type { Messages } from './messages/index.js';

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

const oneLine = (message: string): string => message.replace(/\s*[\r\n]+\s*/g, ' ');

/** Recognised by its name, so that the readers need not be loaded. */
export const isReadError = (thrown: unknown): thrown is ReadError =>
  thrown instanceof Error && thrown.name === 'ReadError';

const codeOf = (thrown: unknown): string | null =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : null;

/** A string, or the bytes of one, longer than a string can be. */
const isTooLongText = (thrown: unknown): boolean =>
  codeOf(thrown) === 'ERR_STRING_TOO_LONG' ||
  (thrown instanceof RangeError && thrown.message === 'Invalid string length');

/** What calls itself for each part within a part: no document is nested so deeply. */
const isTooDeep = (thrown: unknown): boolean => /Maximum call stack size exceeded/.test(messageOf(thrown));

/** What ends a thread for want of memory, and what is thrown where more is allocated at once than there can be. */
const isOutOfMemory = (thrown: unknown): boolean =>
  codeOf(thrown) === 'ERR_WORKER_OUT_OF_MEMORY' ||
  (thrown instanceof Error && /reaching memory limit/.test(thrown.message)) ||
  (thrown instanceof RangeError &&
    /^Invalid (?:typed )?array length|maximum size exceeded$|allocation failed$/.test(thrown.message));

/** What is thrown where the system lets this program open no more files. */
const isOutOfFiles = (thrown: unknown): boolean =>
  /\bE[MN]FILE\b/.test(`${codeOf(thrown)} ${messageOf(thrown)}`);

const sayOutOfMemory = ({ errors }: Messages): string => {
  const mebibytes = heapLimitMebibytes();
  return errors.outOfMemory(mebibytes, mebibytes * 2);
};

/** Says in one line that memory did not suffice for an input. */
export const describeOutOfMemory = (name: string, messages: Messages): string =>
  `${name}: ${sayOutOfMemory(messages)}`;

/** Says in one line what failed in this program, at no input. */
export const describeFault = (thrown: unknown, messages: Messages): string => {
  const { errors, reading } = messages;
  if (isReadError(thrown)) return oneLine(reading.error(thrown));
  if (isTooLongText(thrown)) return errors.tooLongAnswer;
  if (isTooDeep(thrown)) return errors.nestedTooDeeply;
  if (isOutOfFiles(thrown)) return errors.outOfFiles;
  if (isOutOfMemory(thrown)) return sayOutOfMemory(messages);
  return errors.internal(oneLine(messageOf(thrown)));
};

/** Says in one line why an input could not be read, or what in this program failed at it. */
export const describeFailure = (name: string, thrown: unknown, messages: Messages): string => {
  const fault = describeFault(thrown, messages);
  // What cannot be read is named by its own message.
  return isReadError(thrown) ? fault : `${name}: ${fault}`;
};

/** Says what of an input could not be read, a line each. */
export const describeWarnings = (
  name: string,
  { warnings = [] }: SourceText,
  { reading }: Messages,
): readonly string[] => warnings.map((warning) => `${name}: ${oneLine(reading.warning(warning))}`);
