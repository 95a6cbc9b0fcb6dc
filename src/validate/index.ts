export { explainRule } from './explain.js';
export type { PresetName, Settings } from './presets.js';
export { presets } from './presets.js';
export type { Example, ExpectedFinding, Finding, Rule, TextEdit, Wording } from './rule.js';
export { rules } from './rules/index.js';
export { type FixableDiagnostic, findAll, type ValidateOptions, validate } from './run.js';
