import type { Severity } from '../model/index.js';
import { combinePresets, type PresetName, type Settings, settingFor } from './presets.js';
import type { Finding, OpenFinding, Rule } from './rule.js';
import { rules } from './rules/index.js';

/** The severity of a finding. */
export function severityOf(
  rule: Rule,
  finding: Finding | OpenFinding,
  settings: Settings,
  asked: Severity | 'off' | undefined,
): Severity | 'off' {
  if (asked !== undefined) return asked;
  const preset = settingFor(settings.rules, rule.id);
  if (preset === 'off') return 'off';
  const { blank, severity: own } = 'basis' in finding ? {} : finding;
  if (blank === true && settings.blanks !== null) return settings.blanks;
  const severity = preset ?? own ?? rule.severity;
  return settings.warningsAreErrors && severity === 'warning' ? 'error' : severity;
}

/** The severity of each rule under the options, except for findings that have their own. */
export function severitiesUnder({
  preset = 'recommended',
  rules: asked = {},
}: {
  readonly preset?: PresetName | readonly PresetName[];
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}): Readonly<Record<string, Severity | 'off'>> {
  const settings = combinePresets(typeof preset === 'string' ? [preset] : preset);
  const plain: Finding = { at: { start: 0, end: 0 }, message: { vi: '', en: '' } };
  return Object.fromEntries(
    rules.map((rule) => [rule.id, severityOf(rule, plain, settings, settingFor(asked, rule.id))]),
  );
}
