import { type Command, CommanderError, Option } from 'commander';
import { ocrModes } from './formats.js';
import type { Messages } from './messages/index.js';
import { wholeNumber } from './option-values.js';
import type { BatchOptions } from './options.js';

/** Adds the options for reading inputs and for the output. */
export const addReadOptions = (command: Command, formats: readonly string[], { help }: Messages): Command =>
  command
    .addOption(new Option('-f, --format <format>', help.format).choices(formats).default(formats[0]))
    .option('-o, --output <file>', help.output)
    .option('--encoding <name>', help.encoding)
    .option('--input-format <name>', help.inputFormat)
    .addOption(new Option('--ocr <pages>', help.ocr).choices(ocrModes))
    .option('--ocr-cache <folder>', help.ocrCache)
    .option('--timeout <seconds>', help.timeout, wholeNumber);

/** Adds the inputs of a command, and the options for reading them and for the output. */
export const addFileOptions = (
  command: Command,
  formats: readonly string[],
  messages: Messages,
  [files, description]: readonly [string, string] = ['[files...]', messages.help.filesAndFolders],
): Command => addReadOptions(command.argument(files, description), formats, messages);

/** Adds the options for the number of concurrent inputs, and for a list of inputs. */
export const addBatchOptions = (command: Command, { help }: Messages): Command =>
  command
    .option('-j, --jobs <threads>', help.jobs, wholeNumber)
    .option('--files-from <file>', help.filesFrom);

/** Rejects a call without inputs. */
export const needFiles = (files: readonly string[], { filesFrom }: BatchOptions): void => {
  if (files.length === 0 && filesFrom === undefined)
    throw new CommanderError(2, 'commander.missingArgument', '');
};
