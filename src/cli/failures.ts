import type { ReadError } from '../read/index.js';
import type { SourceText } from './isolated/index.js';
import { heapLimitMebibytes } from './memory-limit.js';
import type { Messages } from './messages/index.js';

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

const oneLine = (message: string): string => message.replace(/\s*[\r\n]+\s*/g, ' ');

/** Recognised by name, so that the readers need not be loaded. */
export const isReadError = (thrown: unknown): thrown is ReadError =>
  thrown instanceof Error && thrown.name === 'ReadError';

const codeOf = (thrown: unknown): string | null =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : null;

/** A string that exceeds the maximum length. */
const isTooLongText = (thrown: unknown): boolean =>
  codeOf(thrown) === 'ERR_STRING_TOO_LONG' ||
  (thrown instanceof RangeError && thrown.message === 'Invalid string length');

/** A stack overflow by recursion: no real document is nested so deeply. */
const isTooDeep = (thrown: unknown): boolean => /Maximum call stack size exceeded/.test(messageOf(thrown));

/** The error of a thread that ran out of memory, and that of an allocation that is too large. */
const isOutOfMemory = (thrown: unknown): boolean =>
  codeOf(thrown) === 'ERR_WORKER_OUT_OF_MEMORY' ||
  (thrown instanceof Error && /reaching memory limit/.test(thrown.message)) ||
  (thrown instanceof RangeError &&
    /^Invalid (?:typed )?array length|maximum size exceeded$|allocation failed$/.test(thrown.message));

/** The errors for too many open files. */
const isOutOfFiles = (thrown: unknown): boolean =>
  /\bE[MN]FILE\b/.test(`${codeOf(thrown)} ${messageOf(thrown)}`);

const sayOutOfMemory = ({ errors }: Messages): string => {
  const mebibytes = heapLimitMebibytes();
  return errors.outOfMemory(mebibytes, mebibytes * 2);
};

/** Describes in one line that an input needed too much memory. */
export const describeOutOfMemory = (name: string, messages: Messages): string =>
  `${name}: ${sayOutOfMemory(messages)}`;

/** Describes in one line an internal error that is not related to an input. */
export const describeFault = (thrown: unknown, messages: Messages): string => {
  const { errors, reading } = messages;
  if (isReadError(thrown)) return oneLine(reading.error(thrown));
  if (isTooLongText(thrown)) return errors.tooLongAnswer;
  if (isTooDeep(thrown)) return errors.nestedTooDeeply;
  if (isOutOfFiles(thrown)) return errors.outOfFiles;
  if (isOutOfMemory(thrown)) return sayOutOfMemory(messages);
  return errors.internal(oneLine(messageOf(thrown)));
};

/** Describes in one line why an input could not be read, or an internal error that it caused. */
export const describeFailure = (name: string, thrown: unknown, messages: Messages): string => {
  const fault = describeFault(thrown, messages);
  // Reading problems have their own messages.
  return isReadError(thrown) ? fault : `${name}: ${fault}`;
};

/** Describes the parts of an input that could not be read, one line each. */
export const describeWarnings = (
  name: string,
  { warnings = [] }: SourceText,
  { reading }: Messages,
): readonly string[] => warnings.map((warning) => `${name}: ${oneLine(reading.warning(warning))}`);
