import { type Command, Option } from 'commander';
import { ocrModes } from './formats.js';
import type { Messages } from './messages/index.js';
import { wholeNumber } from './option-values.js';

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
