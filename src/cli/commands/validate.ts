import type { FileResult, PresetName, ReporterName, RuleSetting } from '../../validate/index.js';
import { printingTo } from '../apart/printing.js';
import { type ArchiveOptions, gatherNames } from '../archive/options.js';
import type { Checked } from '../archive/products.js';
import { reportFailures } from '../archive/report.js';
import { type ArchiveOutcome, runArchive } from '../archive/run.js';
import { isConfigError } from '../config-error.js';
import { type Destination, openDestination, writePieces } from '../destination.js';
import { eachInput } from '../inputs.js';
import { loadPalette } from '../render/palette.js';
import type { Validator } from '../services.js';
import type { ExitCode, Session } from '../session.js';
import { type RuleChoice, settingsFinder } from '../settings.js';
import { version } from '../version.js';
import { isBaselineError, readBaselineFile, writeBaselineFile } from './baseline.js';
import { printFix } from './fix.js';

export interface ValidateOptions extends ArchiveOptions {
  readonly format: ReporterName;
  readonly output?: string;
  readonly preset?: PresetName;
  /** "id=severity", as often as given. */
  readonly rule?: readonly string[];
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** A path, or `false` for none. */
  readonly config?: string | boolean;
  readonly fix?: boolean;
  readonly write?: boolean;
}

/** The severities of `--rule`; what is wrong with one is complained of, and gives `null`. */
function readRuleOptions(
  given: readonly string[],
  { isRuleSetting, ruleSettingProblem }: Validator,
  session: Session,
): Readonly<Record<string, RuleSetting>> | null {
  const rules: Record<string, RuleSetting> = {};
  let right = true;
  for (const option of given) {
    const [id = '', setting = ''] = option.split('=');
    const problem = ruleSettingProblem(id, setting);
    if (problem === null && isRuleSetting(setting)) rules[id] = setting;
    if (problem !== null) {
      session.complain(`--rule: ${problem[session.lang]}`);
      right = false;
    }
  }
  return right ? rules : null;
}

/** Mends the files, or says how: one after the other, for what is written must not depend on what is read at the time. */
async function fixFiles(
  names: AsyncIterable<string>,
  choice: RuleChoice,
  options: ValidateOptions,
  validator: Validator,
  session: Session,
): Promise<ExitCode> {
  const { parseDocument } = await session.services.loadParser();
  const destination = openDestination(session.io, options.output);
  const settingsOf = settingsFinder(choice, session.lang);
  const surroundings = { destination, session, parseDocument, validator, settingsOf };
  const allRead = await eachInput(
    names,
    options,
    session,
    async (input) => {
      await printFix(input, options.write === true, surroundings);
      return true;
    },
    {
      order: (name) => ({ type: 'fix', name, options, ...printingTo(destination, false, session) }),
      write: (chunk) => destination.write(chunk),
    },
  );
  await destination.close();
  return allRead ? 0 : 2;
}

interface CheckedFiles {
  readonly results: readonly FileResult[];
  /** What the call says, else the first configuration that says something. */
  readonly maxWarnings: number | null;
  readonly outcome: ArchiveOutcome;
}

async function checkFiles(
  names: AsyncIterable<string>,
  choice: RuleChoice,
  options: ValidateOptions,
  { settleFiles }: Validator,
  session: Session,
): Promise<CheckedFiles> {
  const checked: Checked[] = [];
  const outcome = await runArchive(
    names,
    options,
    {
      product: { type: 'check', choice },
      parsed: false,
      printing: false,
      use: (json) => {
        checked.push(JSON.parse(json.toString()));
        return true;
      },
    },
    session,
  );
  const allowed = checked.find(({ maxWarnings }) => maxWarnings !== null)?.maxWarnings ?? null;
  return {
    results: settleFiles(checked, session.lang),
    maxWarnings: options.maxWarnings ?? allowed,
    outcome,
  };
}

/** A terminal's width; files and programs get each finding on one line. */
const shownOn = ({ screen }: Destination): { readonly width?: number } =>
  screen.terminal ? { width: screen.width } : {};

async function print(
  results: readonly FileResult[],
  options: ValidateOptions,
  destination: Destination,
  { loadReporter }: Validator,
  session: Session,
): Promise<void> {
  const report = await loadReporter(options.format);
  const { severity, label, faint } = await loadPalette(destination.screen.color);
  const painter = {
    severity: (text: string, level: keyof typeof severity) => severity[level](text),
    path: label,
    faint,
  };
  const shown =
    options.quiet === true
      ? results.map((result) => ({
          ...result,
          diagnostics: result.diagnostics.filter((diagnostic) => diagnostic.severity === 'error'),
        }))
      : results;
  await writePieces(
    destination,
    report(shown, { lang: session.lang, version, painter, ...shownOn(destination) }),
  );
}

async function validateFiles(
  files: readonly string[],
  options: ValidateOptions,
  session: Session,
): Promise<ExitCode> {
  const validator = await session.services.loadValidator();
  const rules = readRuleOptions(options.rule ?? [], validator, session);
  if (rules === null) return 2;
  const names = await gatherNames(files, options, false, session);
  if (names === null) return 2;
  const { preset, config } = options;
  const choice: RuleChoice = {
    rules,
    ...(preset === undefined ? {} : { preset }),
    ...(config === undefined ? {} : { config }),
  };
  if (options.fix === true) return fixFiles(names, choice, options, validator, session);
  const { results, maxWarnings, outcome } = await checkFiles(names, choice, options, validator, session);
  if (outcome.interrupted || outcome.faults.length > 0) return reportFailures(outcome, session);
  if (options.updateBaseline === true && options.baseline !== undefined) {
    await writeBaselineFile(options.baseline, validator.makeBaseline(results));
    return reportFailures(outcome, session);
  }
  const fresh =
    options.baseline === undefined
      ? results
      : validator.subtractBaseline(results, await readBaselineFile(options.baseline, validator));
  const destination = openDestination(session.io, options.output);
  await print(fresh, options, destination, validator, session);
  await destination.close();
  const counts = validator.countFindings(fresh);
  const tooMany = maxWarnings !== null && counts.warning > maxWarnings;
  if (tooMany) session.complain(session.messages.validate.tooManyWarnings(counts.warning, maxWarnings));
  const done = reportFailures(outcome, session);
  if (done !== 0) return done;
  return counts.error > 0 || tooMany ? 1 : 0;
}

/** `plan-parse validate`: prints what is wrong with the form of documents. */
export const runValidate = async (
  files: readonly string[],
  options: ValidateOptions,
  session: Session,
): Promise<ExitCode> => {
  try {
    return await validateFiles(files, options, session);
  } catch (thrown) {
    if (isConfigError(thrown)) {
      for (const line of thrown.lines) session.complain(line);
      return 2;
    }
    if (isBaselineError(thrown)) {
      session.complain(session.messages.validate.badBaseline(thrown.path));
      return 2;
    }
    throw thrown;
  }
};
