import { readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { escapeControls } from '../../chars/index.js';
import { sayPosition } from '../../model/index.js';
import type { FixableDiagnostic } from '../../validate/index.js';
import type { CommandContext } from '../command-context.js';
import type { RuleSettingsOf } from '../config/index.js';
import type { Parser, Validator } from '../dependencies.js';
import type { Input } from '../inputs/index.js';
import { type Destination, writeWhole } from '../io/index.js';
import { bytesOf, type Examined, mendWordFile, startExamining } from './fix-word.js';

/** The context for fixing a file. */
interface FixDependencies extends Parser {
  readonly destination: Destination;
  readonly context: CommandContext;
  readonly validator: Validator;
  readonly settingsOf: RuleSettingsOf;
  /** Whether to write the fixed files. */
  readonly write: boolean;
  /** Whether to write a fixed Word file instead of a diff. */
  readonly asWord: boolean;
}

const BYTE_ORDER_MARK = '\u{feff}';

/** Files whose text can be written back: UTF-8, with or without a byte order mark. */
async function markOf({ name, text, document }: Input): Promise<string | null> {
  if (name === '-' || document.source.format !== 'text') return null;
  const bytes = await readFile(name);
  for (const mark of ['', BYTE_ORDER_MARK]) if (bytes.equals(Buffer.from(mark + text))) return mark;
  return null;
}

/** Prints the changes of a text as a unified diff. */
async function printDiff(
  name: string,
  before: string,
  after: string,
  { destination, validator }: FixDependencies,
): Promise<void> {
  const diff = validator.unifiedDiff(name.split(sep).join('/'), before, after);
  const { terminal } = destination.screen;
  // A unified diff is not coloured.
  if (diff !== '') await destination.write(terminal ? escapeControls(diff, '\n\t') : diff);
}

/**
 * Reports the remaining errors and, with `all`, fixable findings that could not be fixed because of their place in the
 * file.
 */
function tellLeft(
  name: string,
  { found }: Examined,
  { printError, lang }: CommandContext,
  all: boolean,
): number {
  const isError = ({ severity }: FixableDiagnostic): boolean => severity === 'error';
  const isMendable = ({ fix, change }: FixableDiagnostic): boolean => fix.length > 0 || change.length > 0;
  for (const finding of found)
    if (isError(finding) || (all && isMendable(finding)))
      printError(`${name}:${sayPosition(finding, lang)} ${finding.message} [${finding.rule}]`);
  return found.filter(isError).length;
}

/** Fixes a Word file by tracked changes, or shows what they would be. */
async function fixWord(
  { name, document, text, layout }: Input,
  examine: ReturnType<typeof startExamining>,
  fixing: FixDependencies,
): Promise<number> {
  const { context, destination, asWord, write } = fixing;
  const messages = context.messages.validate;
  const read = examine(text, layout);
  const bytes = name === '-' ? null : await bytesOf(name, document.source);
  if (bytes === null) {
    context.printError(name === '-' ? messages.cannotFix(name) : messages.changedMeanwhile(name));
    return tellLeft(name, read, context, false);
  }
  const mended = await mendWordFile(bytes, read, examine, fixing);
  if (asWord) await destination.write(mended.bytes);
  else await printDiff(name, mended.before.text, mended.after.text, fixing);
  if (write && mended.isChanged) {
    if (await bytesOf(name, document.source)) await writeWhole(name, mended.bytes);
    else context.printError(messages.changedMeanwhile(name));
  }
  const count = ({ found }: Examined): number => found.reduce((sum, { change }) => sum + change.length, 0);
  const looks = count(mended.before) - count(mended.after);
  if (looks > 0 && !write && !asWord) context.printError(messages.looksToo(name, looks));
  return tellLeft(name, mended.after, context, true);
}

/**
 * Prints what can be fixed automatically in a file and, with `write`, fixes it: as a unified diff for text, as tracked
 * changes for a Word file. Remaining errors are reported on standard error.
 * @returns the number of remaining errors
 */
export async function printFix(input: Input, fixing: FixDependencies): Promise<number> {
  const { context, parseDocument, validator, settingsOf, write } = fixing;
  const { name, text, layout, document } = input;
  const { options: rules } = await settingsOf(name, document.metadata.kind);
  const examine = startExamining(input, { context, parseDocument, validator, rules });
  if (document.source.format === 'docx') return fixWord(input, examine, fixing);
  const examined = (of: string): Examined => examine(of, of === text ? layout : null);
  const mark = await markOf(input);
  if (mark === null) {
    context.printError(context.messages.validate.cannotFix(name));
    return tellLeft(name, examined(text), context, false);
  }
  const fixed = validator.fixText(text, (of) => examined(of).found.flatMap(({ fix }) => fix));
  await printDiff(name, text, fixed, fixing);
  if (write && fixed !== text) {
    // The file may have been saved since it was read.
    if ((await markOf(input)) === mark) await writeWhole(name, mark + fixed);
    else context.printError(context.messages.validate.changedMeanwhile(name));
  }
  return tellLeft(name, examined(fixed), context, false);
}
