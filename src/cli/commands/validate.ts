import type { Severity, StatusEntry } from '../../model/index.js';
import type { FileResult } from '../../validate/index.js';
import { type BatchOutcome, collectBatch, reportFailures } from '../batch/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { isConfigError, ruleSettingsFinder, withoutIgnored } from '../config/index.js';
import type { Validator } from '../dependencies.js';
import { holdsSheets, isForPrograms } from '../formats.js';
import { eachInput, gatherNames } from '../inputs/index.js';
import { type Destination, isTerminal, openDestination, writePieces } from '../io/index.js';
import { type Checked, printSettings, type RuleChoice } from '../isolated/index.js';
import type { ValidateOptions } from '../options.js';
import { loadPalette } from '../render/index.js';
import { version } from '../version.js';
import { annotateFile } from './annotate.js';
import { isBaselineError, readBaselineFile, writeBaselineFile } from './baseline-file.js';
import { printFix } from './fix.js';
import { readRuleOptions } from './rule-options.js';
import { readStatusFile } from './status-file.js';

/** Mends the files, or says how: one after the other, for what is written must not depend on what is read at the time. */
async function fixFiles(
  names: AsyncIterable<string>,
  choice: RuleChoice,
  options: ValidateOptions,
  validator: Validator,
  context: CommandContext,
): Promise<ExitCode> {
  const { parseDocument } = await context.dependencies.loadParser();
  const destination = openDestination(context.io, options.output);
  const settingsOf = await ruleSettingsFinder(choice, context.lang);
  const fixing = { destination, context, parseDocument, validator, settingsOf };
  let left = 0;
  const allRead = await eachInput(
    names,
    options,
    context,
    async (input) => {
      left += await printFix(input, options.write === true, fixing);
      return true;
    },
    {
      request: (name) => ({
        type: 'fix',
        name,
        options,
        ...printSettings(destination.screen, false, context.lang),
      }),
      write: (chunk) => destination.write(chunk),
    },
  );
  await destination.close();
  if (!allRead) return 2;
  return left > 0 ? 1 : 0;
}

interface CheckedFiles {
  readonly results: readonly FileResult[];
  /** What the call says, else the first configuration that says something. */
  readonly maxWarnings: number | null;
  readonly outcome: BatchOutcome;
}

async function checkFiles(
  names: AsyncIterable<string>,
  choice: RuleChoice,
  options: ValidateOptions,
  list: readonly StatusEntry[],
  { settleFiles }: Validator,
  context: CommandContext,
): Promise<CheckedFiles> {
  const { outputs: checked, outcome } = await collectBatch<Checked>(
    names,
    { ...options, look: true },
    { type: 'check', choice },
    false,
    context,
  );
  const allowed = checked.find(({ maxWarnings }) => maxWarnings !== null)?.maxWarnings ?? null;
  return {
    results: settleFiles(checked, context.lang, list),
    maxWarnings: options.maxWarnings ?? allowed,
    outcome,
  };
}

/** A terminal's width; files and programs get each finding on one line. */
const shownOn = ({ screen }: Destination): { readonly width?: number } =>
  screen.terminal ? { width: screen.width } : {};

const countAll = (results: readonly FileResult[]): number =>
  results.reduce((count, { diagnostics }) => count + diagnostics.length, 0);

/**
 * @param all - what was found, with what a baseline lets through
 * @param unread - how many files could not be read
 */
async function print(
  all: readonly FileResult[],
  results: readonly FileResult[],
  unread: number,
  options: ValidateOptions,
  destination: Destination,
  { loadReporter, severities }: Validator,
  context: CommandContext,
): Promise<void> {
  const { severity, label, faint } = await loadPalette(destination.screen.color);
  const painter = {
    severity: (text: string, level: keyof typeof severity) => severity[level](text),
    path: label,
    faint,
  };
  const least = options.quiet === true ? 'error' : (options.minSeverity ?? 'info');
  const isShown = (level: Severity): boolean => severities.indexOf(level) <= severities.indexOf(least);
  const shown = results.map((result) => ({
    ...result,
    diagnostics: result.diagnostics.filter((diagnostic) => isShown(diagnostic.severity)),
  }));
  if (holdsSheets(options.format)) {
    await destination.write(await context.dependencies.exportFindings(shown, options.format, context.lang));
    return;
  }
  const report = await loadReporter(options.format);
  await writePieces(
    destination,
    report(shown, {
      lang: context.lang,
      version,
      hidden: countAll(all) - countAll(shown),
      unread,
      painter,
      ...shownOn(destination),
    }),
  );
}

/** Prints what holds for a file: the severity of each rule, and how many warnings are allowed. */
async function printConfig(
  name: string,
  choice: RuleChoice,
  { output }: ValidateOptions,
  { severitiesUnder }: Validator,
  context: CommandContext,
): Promise<ExitCode> {
  const { options, maxWarnings } = await (await ruleSettingsFinder(choice, context.lang))(name, null);
  const destination = openDestination(context.io, output);
  const held = { maxWarnings, preset: options.preset ?? [], rules: severitiesUnder(options) };
  await writePieces(destination, [JSON.stringify(held, null, 2)]);
  await destination.close();
  return 0;
}

async function validateFiles(
  files: readonly string[],
  options: ValidateOptions,
  context: CommandContext,
): Promise<ExitCode> {
  if (options.format === 'xlsx' && isTerminal(context.io, options.output)) {
    context.printError(context.messages.errors.needsFile(options.format));
    return 2;
  }
  const validator = await context.dependencies.loadValidator();
  const rules = readRuleOptions(options.rule ?? [], validator, context);
  if (rules === null) return 2;
  const { preset, config } = options;
  const choice: RuleChoice = {
    rules,
    ...(preset === undefined ? {} : { preset }),
    ...(config === undefined ? {} : { config }),
    ...(options.stdinFilename === undefined ? {} : { stdinName: options.stdinFilename }),
  };
  if (options.printConfig !== undefined)
    return printConfig(options.printConfig, choice, options, validator, context);
  const list = options.status === undefined ? [] : await readStatusFile(options.status, context);
  if (list === null) return 2;
  const gathered = await gatherNames(files, options, false, context);
  if (gathered === null) return 2;
  const names = withoutIgnored(gathered, choice, context.lang);
  if (options.annotate === true) return annotateFile(names, choice, options, validator, context);
  if (options.fix === true) return fixFiles(names, choice, options, validator, context);
  const { results, maxWarnings, outcome } = await checkFiles(
    names,
    choice,
    options,
    list,
    validator,
    context,
  );
  if (outcome.interrupted || outcome.faults.length > 0) return reportFailures(outcome, context);
  if (options.updateBaseline === true && options.baseline !== undefined) {
    await writeBaselineFile(options.baseline, validator.makeBaseline(results));
    return reportFailures(outcome, context);
  }
  const fresh =
    options.baseline === undefined
      ? results
      : validator.subtractBaseline(results, await readBaselineFile(options.baseline, validator));
  const unread = outcome.failures.length;
  // Nothing was read: whatever would be said of it would pass for a result.
  if (unread === outcome.inputs && unread > 0 && !isForPrograms(options.format))
    return reportFailures(outcome, context);
  const destination = openDestination(context.io, options.output);
  await print(results, fresh, unread, options, destination, validator, context);
  await destination.close();
  const counts = validator.countFindings(fresh);
  const tooMany = maxWarnings !== null && counts.warning > maxWarnings;
  if (tooMany) context.printError(context.messages.validate.tooManyWarnings(counts.warning, maxWarnings));
  const done = reportFailures(outcome, context);
  if (done !== 0) return done;
  return counts.error > 0 || tooMany ? 1 : 0;
}

/** `plan-parse validate`: prints what is wrong with the form of documents. */
export const runValidate = async (
  files: readonly string[],
  options: ValidateOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  try {
    return await validateFiles(files, options, context);
  } catch (thrown) {
    if (isConfigError(thrown)) {
      for (const line of thrown.lines) context.printError(line);
      return 2;
    }
    if (isBaselineError(thrown)) {
      context.printError(context.messages.validate.badBaseline(thrown.path));
      return 2;
    }
    throw thrown;
  }
};
