export { makeBaseline, readBaseline, subtractBaseline } from './baseline.js';
export type { Config, ConfigOverride, ConfigProblem, ConfigReading, RuleSetting } from './config.js';
export {
  emptyConfig,
  isRuleSetting,
  readConfig,
  ruleSettingProblem,
} from './config.js';
export { configSchema } from './config-schema.js';
export { explainRule } from './explain-rule.js';
export { applyEdits, editsInOrder, fixText, unifiedDiff } from './fix.js';
export { fixesOf } from './fix-laid.js';
export { ownUnitsAt } from './own-references.js';
export type { PresetName, Settings } from './presets.js';
export { isPreset, presetNames, presets } from './presets.js';
export type { Painter, Reporter, ReporterName, ReporterOptions } from './reporters/index.js';
export { loadReporter, reporterNames } from './reporters/index.js';
export type { Counts, FileResult } from './result.js';
export { countFindings, severities } from './result.js';
export type { Example, ExpectedFinding, Finding, Rule, TextEdit } from './rule.js';
export { rules } from './rules/index.js';
export { severitiesUnder } from './severities.js';
export { severityNames } from './severity-names.js';
export { suggest } from './suggest.js';
export { isIgnored, mergeConfigs, presetsOf, rulesFor } from './use-config.js';
export {
  type FixableDiagnostic,
  findAll,
  type ValidateOptions,
  validate,
} from './validate.js';
export { type Examination, examineFile, settleFiles } from './validate-files.js';
