import type { Severity } from '../../model/index.js';
import type { FileResult } from '../../validate/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import type { Validator } from '../dependencies.js';
import type { Checked } from '../isolated/index.js';
import type { ValidateOptions } from '../options.js';
import { readBaselineFile } from './baseline-file.js';

/** The value given by the call, else by the first configuration that has one. */
export const allowedWarnings = (
  checked: readonly Checked[],
  { maxWarnings }: ValidateOptions,
): number | null => maxWarnings ?? checked.find((one) => one.maxWarnings !== null)?.maxWarnings ?? null;

/** The findings that the baseline does not accept. */
export const freshFindings = async (
  results: readonly FileResult[],
  { baseline }: ValidateOptions,
  validator: Validator,
): Promise<readonly FileResult[]> =>
  baseline === undefined
    ? results
    : validator.subtractBaseline(results, await readBaselineFile(baseline, validator));

/** The findings of at least the requested severity. */
export function shownFindings(
  results: readonly FileResult[],
  { quiet, minSeverity }: ValidateOptions,
  severities: readonly Severity[],
): readonly FileResult[] {
  const least = quiet === true ? 'error' : (minSeverity ?? 'info');
  const isShown = (level: Severity): boolean => severities.indexOf(level) <= severities.indexOf(least);
  return results.map((result) => ({
    ...result,
    diagnostics: result.diagnostics.filter(({ severity }) => isShown(severity)),
  }));
}

/** The exit code for findings: 1 if there is an error, or more warnings than allowed, which is reported. */
export function judge(
  fresh: readonly FileResult[],
  maxWarnings: number | null,
  { countFindings }: Validator,
  { messages, printError }: CommandContext,
): ExitCode {
  const { error, warning } = countFindings(fresh);
  const tooMany = maxWarnings !== null && warning > maxWarnings;
  if (tooMany) printError(messages.validate.tooManyWarnings(warning, maxWarnings));
  return error > 0 || tooMany ? 1 : 0;
}
