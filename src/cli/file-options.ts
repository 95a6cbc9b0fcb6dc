import { type Command, CommanderError, Option } from 'commander';
import { ocrModes } from './formats.js';
import type { Messages } from './messages/index.js';
import { wholeNumber } from './option-values.js';
import type { BatchOptions } from './options.js';

/** Adds how inputs are read and where the output goes. */
export const addReadOptions = (command: Command, formats: readonly string[], { help }: Messages): Command =>
  command
    .addOption(new Option('-f, --format <format>', help.format).choices(formats).default(formats[0]))
    .option('-o, --output <file>', help.output)
    .option('--encoding <name>', help.encoding)
    .option('--input-format <name>', help.inputFormat)
    .addOption(new Option('--ocr <pages>', help.ocr).choices(ocrModes))
    .option('--ocr-cache <folder>', help.ocrCache)
    .option('--timeout <seconds>', help.timeout, wholeNumber);

/** Adds the inputs of a command, how they are read and where the output goes. */
export const addFileOptions = (
  command: Command,
  formats: readonly string[],
  messages: Messages,
  [files, description]: readonly [string, string] = ['[files...]', messages.help.filesAndFolders],
): Command => addReadOptions(command.argument(files, description), formats, messages);

/** Adds how many inputs are done at once, and a list of them. */
export const addBatchOptions = (command: Command, { help }: Messages): Command =>
  command
    .option('-j, --jobs <threads>', help.jobs, wholeNumber)
    .option('--files-from <file>', help.filesFrom);

/** Refuses a call without inputs. */
export const needFiles = (files: readonly string[], { filesFrom }: BatchOptions): void => {
  if (files.length === 0 && filesFrom === undefined)
    throw new CommanderError(2, 'commander.missingArgument', '');
};
