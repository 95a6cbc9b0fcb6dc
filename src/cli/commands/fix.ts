import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { escapeControls } from '../../chars/index.js';
import { sayPosition } from '../../model/index.js';
import type { CommandContext } from '../command-context.js';
import type { RuleSettingsOf } from '../config/index.js';
import type { Parser, Validator } from '../dependencies.js';
import type { Input } from '../inputs/index.js';
import { type Destination, writeWhole } from '../io/index.js';

/** What fixing a file takes beside the file. */
interface FixDependencies extends Parser {
  readonly destination: Destination;
  readonly context: CommandContext;
  readonly validator: Validator;
  readonly settingsOf: RuleSettingsOf;
}

const BYTE_ORDER_MARK = '\u{feff}';

/** What a file must hold for its text to be written back as it was read: text in UTF-8, with or without a mark. */
async function markOf({ name, text, document }: Input): Promise<string | null> {
  if (name === '-' || document.source.format !== 'text') return null;
  const bytes = await readFile(name);
  for (const mark of ['', BYTE_ORDER_MARK]) if (bytes.equals(Buffer.from(mark + text))) return mark;
  return null;
}

/**
 * Prints what can be mended in a file without a person as a unified diff, and with `write` mends the file. The errors
 * that are left are told on standard error.
 * @returns how many these are
 */
export async function printFix(
  input: Input,
  write: boolean,
  { destination, context, parseDocument, validator, settingsOf }: FixDependencies,
): Promise<number> {
  const mark = await markOf(input);
  const { source, metadata } = input.document;
  const { lang } = context;
  const { options } = await settingsOf(input.name, metadata.kind);
  const tellErrors = (text: string): number => {
    const document = parseDocument(text, { source, lang, keywords: false });
    const found = validator.findAll(document, text, { ...options, lang });
    const errors = found.filter(({ severity }) => severity === 'error');
    for (const error of errors)
      context.printError(`${input.name}:${sayPosition(error, lang)} ${error.message} [${error.rule}]`);
    return errors.length;
  };
  if (mark === null) {
    context.printError(context.messages.validate.cannotFix(input.name));
    return tellErrors(input.text);
  }
  const fixed = validator.fixText(input.text, (text) => {
    const document = parseDocument(text, { source, lang, keywords: false });
    return validator.findAll(document, text, options).flatMap(({ fix }) => fix);
  });
  const diff = validator.unifiedDiff(input.name.split(sep).join('/'), input.text, fixed);
  const { terminal } = destination.screen;
  // A diff has no colours of its own.
  if (diff !== '') await destination.write(terminal ? escapeControls(diff, '\n\t') : diff);
  if (write && fixed !== input.text) {
    // Somebody may have saved the file since it was read.
    if ((await markOf(input)) === mark) await writeWhole(input.name, mark + fixed);
    else context.printError(context.messages.validate.changedMeanwhile(input.name));
  }
  return tellErrors(fixed);
}
