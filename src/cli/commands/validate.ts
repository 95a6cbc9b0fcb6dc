import { sep } from 'node:path';
import type { Config, FileResult, PresetName, ReporterName, RuleSetting } from '../../validate/index.js';
import { type ConfigLoader, isConfigError, makeConfigLoader, pathFrom } from '../config.js';
import { type Destination, openDestination } from '../destination.js';
import { expandFolders } from '../folders.js';
import { eachInput, type Input, type InputOptions } from '../inputs.js';
import { loadPalette } from '../render/palette.js';
import type { Validator } from '../services.js';
import type { ExitCode, Session } from '../session.js';
import { version } from '../version.js';
import { isBaselineError, readBaselineFile, writeBaselineFile } from './baseline.js';
import { printFixes } from './fix.js';

export interface ValidateOptions extends InputOptions {
  readonly format: ReporterName;
  readonly output?: string;
  readonly quiet?: boolean;
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

interface Settings {
  readonly presets: readonly PresetName[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly config: Config;
}

type SettingsOf = (input: Input) => Promise<Settings>;

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

function settingsFinder(
  options: ValidateOptions,
  asked: Readonly<Record<string, RuleSetting>>,
  loader: ConfigLoader,
  { emptyConfig, presetsOf, rulesFor }: Validator,
): SettingsOf {
  return async ({ name, document }) => {
    const found =
      options.config === false
        ? { config: emptyConfig, folder: '.' }
        : typeof options.config === 'string'
          ? await loader.inFile(options.config)
          : await loader.near(name);
    const path = pathFrom(found.folder, name);
    return {
      presets: options.preset === undefined ? presetsOf(found.config) : [options.preset],
      rules: { ...rulesFor(found.config, path, document.metadata.kind), ...asked },
      config: found.config,
    };
  };
}

interface Checked {
  readonly results: readonly FileResult[];
  readonly maxWarnings: number | null;
}

async function checkAll(
  inputs: readonly Input[],
  options: ValidateOptions,
  settingsOf: SettingsOf,
  { validate }: Validator,
  session: Session,
): Promise<Checked> {
  const results: FileResult[] = [];
  let maxWarnings: number | null = options.maxWarnings ?? null;
  for (const { name, text, document } of inputs) {
    const settings = await settingsOf({ name, text, document });
    const others = inputs.filter((other) => other.document !== document).map((other) => other.document);
    const { presets, rules } = settings;
    const preset = presets.length === 0 ? {} : { preset: presets };
    const diagnostics = validate(document, text, { lang: session.lang, rules, others, ...preset });
    results.push({ path: name.split(sep).join('/'), text, diagnostics });
    maxWarnings ??= settings.config.maxWarnings;
  }
  return { results, maxWarnings };
}

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
  const text = report(shown, { lang: session.lang, version, painter });
  if (text !== '') await destination.write(text);
}

async function validateFiles(
  files: readonly string[],
  options: ValidateOptions,
  session: Session,
): Promise<ExitCode> {
  const validator = await session.services.loadValidator();
  const asked = readRuleOptions(options.rule ?? [], validator, session);
  if (asked === null) return 2;
  const inputs: Input[] = [];
  const allRead = await eachInput(await expandFolders(files), options, session, async (input) => {
    inputs.push(input);
    return true;
  });
  const settingsOf = settingsFinder(options, asked, makeConfigLoader(session.lang), validator);
  const destination = openDestination(session.io, options.output);
  if (options.fix === true) {
    const { parseDocument } = await session.services.loadParser();
    await printFixes(inputs, options.write === true, {
      destination,
      session,
      parseDocument,
      validator,
      optionsFor: async (input) => {
        const { presets, rules } = await settingsOf(input);
        return presets.length === 0 ? { rules } : { rules, preset: presets };
      },
    });
    await destination.close();
    return allRead ? 0 : 2;
  }
  const { results, maxWarnings } = await checkAll(inputs, options, settingsOf, validator, session);
  if (options.updateBaseline === true && options.baseline !== undefined) {
    await writeBaselineFile(options.baseline, validator.makeBaseline(results));
    return allRead ? 0 : 2;
  }
  const fresh =
    options.baseline === undefined
      ? results
      : validator.subtractBaseline(results, await readBaselineFile(options.baseline, validator));
  await print(fresh, options, destination, validator, session);
  await destination.close();
  const counts = validator.countFindings(fresh);
  if (maxWarnings !== null && counts.warning > maxWarnings) {
    session.complain(session.messages.validate.tooManyWarnings(counts.warning, maxWarnings));
  }
  if (!allRead) return 2;
  return counts.error > 0 || (maxWarnings !== null && counts.warning > maxWarnings) ? 1 : 0;
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
