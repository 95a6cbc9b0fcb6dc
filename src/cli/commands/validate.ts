import type { AppliedConfig, FailedInput } from '../../model/index.js';
import type { FileResult } from '../../validate/index.js';
import { storeAmong, storedNames } from '../archive/index.js';
import { collectBatch, reportFailures } from '../batch/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { isConfigError, ruleSettingsFinder, withoutIgnored } from '../config/index.js';
import type { Validator } from '../dependencies.js';
import { holdsSheets, isForCi, isForPrograms } from '../formats.js';
import { gatherNames, readStatusFile } from '../inputs/index.js';
import { type Destination, isTerminal, openDestination, writePieces } from '../io/index.js';
import type { Checked, RuleChoice } from '../isolated/index.js';
import type { ValidateOptions } from '../options.js';
import { loadPalette } from '../render/index.js';
import { version } from '../version.js';
import { annotateFile } from './annotate.js';
import { isBaselineError, writeBaselineFile } from './baseline-file.js';
import { fixFiles } from './fix-files.js';
import { allowedWarnings, freshFindings, judge, shownFindings } from './found.js';
import { failuresForCi, resultsForCi } from './paths-for-ci.js';
import { readRuleChoice } from './rule-options.js';

/** A terminal's width; files and programs get each finding on one line. */
const shownOn = ({ screen }: Destination): { readonly width?: number } =>
  screen.terminal ? { width: screen.width } : {};

const countAll = (results: readonly FileResult[]): number =>
  results.reduce((count, { diagnostics }) => count + diagnostics.length, 0);

/**
 * @param all - all findings, including those that a baseline accepts
 * @param unread - the files that could not be read
 */
async function print(
  all: readonly FileResult[],
  results: readonly FileResult[],
  unread: readonly FailedInput[],
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
  const shown = shownFindings(results, options, severities);
  if (holdsSheets(options.format)) {
    await destination.write(await context.dependencies.exportFindings(shown, options.format, context.lang));
    return;
  }
  const report = await loadReporter(options.format);
  const forCi = isForCi(options.format);
  await writePieces(
    destination,
    report(forCi ? resultsForCi(shown) : shown, {
      lang: context.lang,
      version,
      hidden: countAll(all) - countAll(shown),
      unread: forCi ? failuresForCi(unread) : unread,
      painter,
      ...shownOn(destination),
    }),
  );
}

/** Prints the settings for a file: the severity of each rule, and the number of warnings allowed. */
async function printConfig(
  name: string,
  choice: RuleChoice,
  { output, maxWarnings: allowed }: ValidateOptions,
  { severitiesUnder }: Validator,
  context: CommandContext,
): Promise<ExitCode> {
  const { options, maxWarnings } = await (await ruleSettingsFinder(choice, context.lang))(name, null);
  const destination = openDestination(context.io, output);
  const { preset = 'recommended' } = options;
  const rules = severitiesUnder(options);
  const given = severitiesUnder({ preset });
  const asked = Object.keys(options.rules ?? {});
  const isAsked = (id: string): boolean =>
    asked.some((name) => name === id || name === `${id.slice(0, id.indexOf('/'))}/*`);
  const confirmed = Object.entries(rules).filter(([id, setting]) => given[id] === setting && isAsked(id));
  const held: AppliedConfig = {
    maxWarnings: allowed ?? maxWarnings,
    preset: typeof preset === 'string' ? [preset] : preset,
    rules,
    ...(confirmed.length === 0 ? {} : { overrides: [{ rules: Object.fromEntries(confirmed) }] }),
  };
  await writePieces(destination, [JSON.stringify(held, null, 2)]);
  await destination.close();
  return 0;
}

/** A conflict between options, in one line. */
const lackingOption = (
  files: readonly string[],
  options: ValidateOptions,
  { messages: { errors, validate } }: CommandContext,
): string | null => {
  if (options.annotate === true && options.fix === true) return validate.annotateOrFix;
  if (options.write === true && options.fix !== true) return errors.needsOption('--write', '--fix');
  if (options.updateBaseline === true && options.baseline === undefined)
    return errors.needsOption('--update-baseline', '--baseline');
  if (options.stdinFilename !== undefined && files.length > 0 && !files.includes('-'))
    return errors.needsOption('--stdin-filename', '-');
  return null;
};

async function validateFiles(
  files: readonly string[],
  options: ValidateOptions,
  context: CommandContext,
): Promise<ExitCode> {
  if (options.format === 'xlsx' && isTerminal(context.io, options.output)) {
    context.printError(context.messages.errors.needsFile(options.format));
    return 2;
  }
  const problem = lackingOption(files, options, context);
  if (problem !== null) {
    context.printError(problem);
    return 2;
  }
  const { loadValidator } = context.dependencies;
  const choice = await readRuleChoice(options, context);
  if (choice === null) return 2;
  if (options.printConfig !== undefined)
    return printConfig(options.printConfig, choice, options, await loadValidator(), context);
  const list = options.status === undefined ? [] : await readStatusFile(options.status, context);
  if (list === null) return 2;
  const { store, right } = await storeAmong(files, options, context);
  const named = store === null ? files : await storedNames(store, context);
  if (!right || named === null) return 2;
  const gathered = await gatherNames(named, options, false, context);
  if (gathered === null) return 2;
  const names = withoutIgnored(gathered, choice, context.lang);
  if (options.annotate === true)
    return annotateFile(names, choice, list, options, await loadValidator(), context);
  if (options.fix === true) return fixFiles(names, choice, options, await loadValidator(), context);
  const {
    outputs: checked,
    failed,
    outcome,
  } = await collectBatch<Checked>(
    names,
    // Findings do not name the bytes that they were found in.
    { ...options, look: true, hash: false },
    { output: { type: 'check', choice }, parsed: false, meanwhile: loadValidator },
    context,
  );
  const validator = await loadValidator();
  const results = validator.settleFiles(checked, context.lang, list);
  if (outcome.interrupted || outcome.faults.length > 0) return reportFailures(outcome, context);
  if (options.updateBaseline === true && options.baseline !== undefined) {
    await writeBaselineFile(options.baseline, validator.makeBaseline(results));
    return reportFailures(outcome, context);
  }
  const fresh = await freshFindings(results, options, validator);
  // Nothing was read, so any output could be mistaken for a result.
  if (failed.length === outcome.inputs && failed.length > 0 && !isForPrograms(options.format))
    return reportFailures(outcome, context);
  const destination = openDestination(context.io, options.output);
  await print(results, fresh, failed, options, destination, validator, context);
  await destination.close();
  const verdict = judge(fresh, allowedWarnings(checked, options), validator, context);
  const done = reportFailures(outcome, context);
  return done === 0 ? verdict : done;
}

/** `plan-parse validate`: prints faults in the form of documents. */
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
