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

/** What fixing a file takes beside the file. */
interface FixDependencies extends Parser {
  readonly destination: Destination;
  readonly context: CommandContext;
  readonly validator: Validator;
  readonly settingsOf: RuleSettingsOf;
  /** Whether the files are to be mended. */
  readonly write: boolean;
  /** Whether a mended Word file is to be written in the place of a diff. */
  readonly asWord: boolean;
}

const BYTE_ORDER_MARK = '\u{feff}';

/** What a file must hold for its text to be written back as it was read: text in UTF-8, with or without a mark. */
async function markOf({ name, text, document }: Input): Promise<string | null> {
  if (name === '-' || document.source.format !== 'text') return null;
  const bytes = await readFile(name);
  for (const mark of ['', BYTE_ORDER_MARK]) if (bytes.equals(Buffer.from(mark + text))) return mark;
  return null;
}

/** Prints what is changed in a text as a unified diff. */
async function printDiff(
  name: string,
  before: string,
  after: string,
  { destination, validator }: FixDependencies,
): Promise<void> {
  const diff = validator.unifiedDiff(name.split(sep).join('/'), before, after);
  const { terminal } = destination.screen;
  // A diff has no colours of its own.
  if (diff !== '') await destination.write(terminal ? escapeControls(diff, '\n\t') : diff);
}

/** Tells the errors that are left, and with `all` whatever else could be mended but for its place in the file. */
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

/** Mends a Word file by tracked changes, or says what they would be. */
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
 * Prints what can be mended in a file without a person, and with `write` mends the file: in a text as a unified diff,
 * in a Word file as tracked changes. The errors that are left are told on standard error.
 * @returns how many these are
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
    // Somebody may have saved the file since it was read.
    if ((await markOf(input)) === mark) await writeWhole(name, mark + fixed);
    else context.printError(context.messages.validate.changedMeanwhile(name));
  }
  return tellLeft(name, examined(fixed), context, false);
}
