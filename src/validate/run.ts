import type { Diagnostic, Lang, ParsedDocument, Severity } from '../model/index.js';
import { createContext } from './context.js';
import { sayProvision } from './ground.js';
import { combinePresets, type PresetName, type Settings } from './presets.js';
import type { Finding, Rule, TextEdit } from './rule.js';
import { rules } from './rules/index.js';
import { factsOf } from './scope.js';

/** How to validate. */
export interface ValidateOptions {
  /** Language of the messages; Vietnamese if not said. */
  readonly lang?: Lang;
  /** `recommended` if not said; of several, the later goes over the earlier. */
  readonly preset?: PresetName | readonly PresetName[];
  /** Severities by rule, over those of the preset. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** The other documents that were read together with this one, for what only many can tell. */
  readonly others?: readonly ParsedDocument[];
}

/** A diagnostic with what mends it. */
export interface FixableDiagnostic extends Diagnostic {
  /** Edits of the text as read; empty where a person has to decide. */
  readonly fix: readonly TextEdit[];
}

function severityOf(
  rule: Rule,
  finding: Finding,
  settings: Settings,
  asked: Severity | 'off' | undefined,
): Severity | 'off' {
  if (asked !== undefined) return asked;
  const preset = settings.rules[rule.id];
  if (preset === 'off') return 'off';
  if (finding.blank === true && settings.blanks !== null) return settings.blanks;
  const severity = preset ?? finding.severity ?? rule.severity;
  return settings.warningsAreErrors && severity === 'warning' ? 'error' : severity;
}

function sayFinding(rule: Rule, finding: Finding, lang: Lang): string {
  const grounds = rule.ground.map((provision) => sayProvision(provision, lang));
  return grounds.length === 0 ? finding.message[lang] : `${finding.message[lang]} (${grounds.join('; ')})`;
}

/** Like {@link validate}, with the edits that mend what can be mended without a person. */
export function findAll(
  document: ParsedDocument,
  text: string,
  options: ValidateOptions = {},
): readonly FixableDiagnostic[] {
  const { lang = 'vi', preset = 'recommended' } = options;
  const settings = combinePresets(typeof preset === 'string' ? [preset] : preset);
  const context = createContext(document, text, options.others);
  const facts = factsOf(context);
  const found: FixableDiagnostic[] = [];
  for (const rule of rules) {
    const asked = options.rules?.[rule.id];
    if (asked === 'off' || (asked === undefined && settings.rules[rule.id] === 'off')) continue;
    if (!rule.scope.covers(facts)) continue;
    for (const finding of rule.check(context)) {
      const severity = severityOf(rule, finding, settings, asked);
      if (severity === 'off') continue;
      found.push({
        rule: rule.id,
        severity,
        message: sayFinding(rule, finding, lang),
        position: context.source.position(finding.at),
        fix: finding.fix ?? [],
      });
    }
  }
  return found.sort((one, other) => one.position.start.offset - other.position.start.offset);
}

/**
 * Holds a document against the rules.
 * @param text the text as read, to which the document's positions point
 * @returns the findings in reading order
 */
export function validate(
  document: ParsedDocument,
  text: string,
  options: ValidateOptions = {},
): readonly Diagnostic[] {
  return findAll(document, text, options).map(({ rule, severity, message, position }) => ({
    rule,
    severity,
    message,
    position,
  }));
}
