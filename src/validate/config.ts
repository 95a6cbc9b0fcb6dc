import { readGlob } from '../chars/index.js';
import type { Lang, Severity } from '../model/index.js';
import { isPreset, type PresetName, presetNames } from './presets.js';
import { rules } from './rules/index.js';
import { severitiesUnder } from './severities.js';
import { suggest } from './suggest.js';
import type { Wording } from './wording.js';

/** Severity of a rule as it may be configured. */
export type RuleSetting = Severity | 'off';

/** Settings for some of the files or kinds of document. */
export interface ConfigOverride {
  /** Globs, relative to the configuration file, of which a path must match one; all paths if not given. */
  readonly files: readonly string[];
  /** Kinds of document in normal case; all kinds if not given. */
  readonly kinds: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** A configuration that has been read and is valid. */
export interface Config {
  /** Presets and paths of other configurations; later ones take precedence. */
  readonly extends: readonly string[];
  readonly lang: Lang | null;
  readonly maxWarnings: number | null;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly overrides: readonly ConfigOverride[];
  /** Globs of files that are not validated, relative to the configuration file. */
  readonly ignores: readonly string[];
}

/** An error in a configuration. */
export interface ConfigProblem {
  /** Where it is: "rules", "overrides[0].files". */
  readonly at: string;
  readonly message: Wording;
}

/** A configuration, or its errors. */
export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

export const emptyConfig: Config = {
  extends: [],
  lang: null,
  maxWarnings: null,
  rules: {},
  overrides: [],
  ignores: [],
};

/** The severities that a rule may be set to. */
export const settingNames = ['off', 'info', 'warning', 'error'] as const satisfies readonly RuleSetting[];
/** The keys of a configuration. */
export const configOptions = [
  'extends',
  'preset',
  'lang',
  'maxWarnings',
  'rules',
  'overrides',
  'ignores',
] as const;
/** The keys of an override. */
export const overrideOptions = ['files', 'kinds', 'rules'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a severity or "off". */
export const isRuleSetting = (value: unknown): value is RuleSetting =>
  settingNames.some((name) => name === value);

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const orMeant = (word: string, candidates: readonly string[]): Wording => {
  const meant = suggest(word, candidates);
  return meant === null
    ? { vi: '', en: '' }
    : { vi: `; có phải là “${meant}”?`, en: `; did you mean "${meant}"?` };
};

/** Says that a name is unknown, and suggests what may have been meant. */
function unknown(what: Wording, name: string, candidates: readonly string[]): Wording {
  const meant = orMeant(name, candidates);
  return { vi: `không có ${what.vi} “${name}”${meant.vi}`, en: `unknown ${what.en} "${name}"${meant.en}` };
}

const OPTION = { vi: 'tùy chọn', en: 'option' };
const RULE_WORD = { vi: 'quy tắc', en: 'rule' };
const PRESET = { vi: 'bộ quy tắc', en: 'preset' };

const mustBe = (vi: string, en: string): Wording => ({ vi: `phải là ${vi}`, en: `must be ${en}` });

type Complain = (at: string, message: Wording) => void;

function checkNames(value: object, known: readonly string[], at: string, complain: Complain): void {
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) complain(at, unknown(OPTION, name, known));
  }
}

/** Groups of rules, by the name that sets all of their rules: "citation/*". */
export const ruleGroups = [...new Set(rules.map(({ id }) => `${id.slice(0, id.indexOf('/'))}/*`))];

/** The error in a rule's id or severity; `null` if both are valid. */
export function ruleSettingProblem(id: string, setting: unknown): Wording | null {
  const ids = [...rules.map((rule) => rule.id), ...ruleGroups];
  if (!ids.includes(id)) return unknown(RULE_WORD, id, ids);
  if (isRuleSetting(setting)) return null;
  const meant = typeof setting === 'string' ? orMeant(setting, settingNames) : { vi: '', en: '' };
  const names = settingNames.join(', ');
  return {
    vi: `mức của “${id}” phải là một trong ${names}${meant.vi}`,
    en: `severity of "${id}" must be one of ${names}${meant.en}`,
  };
}

function readRules(value: unknown, at: string, complain: Complain): Record<string, RuleSetting> {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    complain(at, mustBe('bảng từ quy tắc đến mức', 'a map from rules to severities'));
    return {};
  }
  const settings: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(value)) {
    const problem = ruleSettingProblem(id, setting);
    if (problem !== null) complain(at, problem);
    else if (isRuleSetting(setting)) settings[id] = setting;
  }
  return settings;
}

function readStrings(value: unknown, at: string, complain: Complain): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  if (isStrings(value)) return value;
  complain(at, mustBe('chuỗi hoặc danh sách chuỗi', 'a string or a list of strings'));
  return [];
}

function readGlobs(value: unknown, at: string, complain: Complain): readonly string[] {
  const globs = readStrings(value, at, complain);
  for (const glob of globs) {
    if (readGlob(glob) !== null) continue;
    const begun = glob.slice(0, 40);
    complain(at, {
      vi: `không hiểu mẫu “${begun}”: quá dài, lồng quá nhiều cấp hoặc có !(…)`,
      en: `the pattern "${begun}" cannot be used: it is too long, too deeply nested, or contains !(…)`,
    });
  }
  return globs;
}

function readExtends(value: unknown, complain: Complain): readonly string[] {
  const names = readStrings(value, 'extends', complain);
  for (const name of names) {
    if (isPreset(name) || name.startsWith('.') || name.startsWith('/')) continue;
    complain('extends', unknown(PRESET, name, presetNames));
  }
  return names;
}

/** The presets by the name that `--preset` and `--print-config` have for them. */
function readPresets(value: unknown, complain: Complain): readonly PresetName[] {
  const names = readStrings(value, 'preset', complain);
  for (const name of names) if (!isPreset(name)) complain('preset', unknown(PRESET, name, presetNames));
  return names.filter(isPreset);
}

/**
 * The settings that differ from what presets give: `--print-config` prints those of all rules, of which the others
 * leave a finding its own severity, as of a blank in a draft.
 */
function besidePresets(
  settings: Readonly<Record<string, RuleSetting>>,
  preset: readonly PresetName[],
): Record<string, RuleSetting> {
  const given = severitiesUnder({ preset });
  return Object.fromEntries(Object.entries(settings).filter(([id, setting]) => given[id] !== setting));
}

function readOverrides(value: unknown, complain: Complain): readonly ConfigOverride[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    complain('overrides', mustBe('danh sách', 'a list'));
    return [];
  }
  return value.map((item: unknown, index) => {
    const at = `overrides[${index}]`;
    if (!isRecord(item))
      complain(at, mustBe('đối tượng có files, kinds, rules', 'an object with files, kinds and rules'));
    const override = isRecord(item) ? item : {};
    const { files, kinds, rules: ruleTable } = override;
    checkNames(override, overrideOptions, at, complain);
    return {
      files: readGlobs(files, `${at}.files`, complain),
      kinds: readStrings(kinds, `${at}.kinds`, complain),
      rules: readRules(ruleTable, `${at}.rules`, complain),
    };
  });
}

/** Reads the contents of a configuration file; all errors are reported, not only the first. */
export function readConfig(value: unknown): ConfigReading {
  const problems: ConfigProblem[] = [];
  const complain: Complain = (at, message) => problems.push({ at, message });
  if (!isRecord(value)) {
    return { ok: false, problems: [{ at: '', message: mustBe('đối tượng', 'an object') }] };
  }
  // Tells editors where the schema is.
  checkNames(value, [...configOptions, '$schema'], '', complain);
  const { lang, maxWarnings, extends: over, preset, rules: ruleTable, overrides, ignores } = value;
  const knownLang = lang === 'vi' || lang === 'en' ? lang : null;
  if (lang !== undefined && knownLang === null) complain('lang', mustBe('“vi” hoặc “en”', '"vi" or "en"'));
  const whole = typeof maxWarnings === 'number' && Number.isInteger(maxWarnings) && maxWarnings >= 0;
  // `--print-config` prints `null` where any number is allowed.
  if (maxWarnings !== undefined && maxWarnings !== null && !whole)
    complain('maxWarnings', mustBe('số nguyên từ 0', 'a whole number from 0'));
  const bases = readExtends(over, complain);
  const presets = readPresets(preset, complain);
  const settings = readRules(ruleTable, 'rules', complain);
  const config: Config = {
    extends: [...bases, ...presets],
    lang: knownLang,
    maxWarnings: whole ? maxWarnings : null,
    rules: preset === undefined ? settings : besidePresets(settings, presets),
    overrides: readOverrides(overrides, complain),
    ignores: readGlobs(ignores, 'ignores', complain),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}
