import { escapeControls } from '../chars/index.js';
import type {
  Diagnostic,
  Lang,
  Layout,
  LookChange,
  ParsedDocument,
  Severity,
  StatusEntry,
} from '../model/index.js';
import { createPlaces } from '../text/index.js';
import { sayProvision } from './ground.js';
import { ignoredBy } from './ignored.js';
import { combinePresets, type PresetName, settingFor } from './presets.js';
import { type Basis, gatherRepeals, type Repeals, toldBy } from './repeal-index.js';
import type { Rule, TextEdit } from './rule.js';
import { createRuleContext } from './rule-context.js';
import { rules } from './rules/index.js';
import { factsOf } from './scope.js';
import { severityOf } from './severities.js';
import type { Wording } from './wording.js';

/** Options of a validation. */
export interface ValidateOptions {
  /** Language of the messages; Vietnamese by default. */
  readonly lang?: Lang;
  /** Default: `recommended`. Later ones take precedence. */
  readonly preset?: PresetName | readonly PresetName[];
  /** Severities by rule; they take precedence over the preset. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** The layout of the file, from which the page and paragraph of each finding are taken. */
  readonly layout?: Layout | null;
  /** The other documents read together with this one, for rules that need them. */
  readonly others?: readonly ParsedDocument[];
  /** The user's list with the states of acts that are not among those documents. */
  readonly status?: readonly StatusEntry[];
}

/** A diagnostic with its fix. */
export interface FixableDiagnostic extends Diagnostic {
  /** Edits of the text as read; empty if a person has to decide. */
  readonly fix: readonly TextEdit[];
  /** Changes of the look; empty if a person has to decide or if the words are at fault. */
  readonly change: readonly LookChange[];
}

const NO_GROUND: Pick<Rule, 'ground'> = { ground: [] };

/** Messages contain words of the document, which must not act as terminal commands. */
function sayFinding({ ground }: Pick<Rule, 'ground'>, message: Wording, lang: Lang): string {
  const grounds = ground.map((provision) => sayProvision(provision, lang));
  const said = escapeControls(message[lang]);
  return grounds.length === 0 ? said : `${said} (${grounds.join('; ')})`;
}

/** A possible finding that depends on other documents. */
export interface OpenDiagnostic extends Omit<Diagnostic, 'message'> {
  readonly basis: Basis;
}

/** The findings in a document alone, in reading order, and those that {@link settle} has to decide. */
export function examine(
  document: ParsedDocument,
  text: string,
  options: Omit<ValidateOptions, 'others' | 'status'> = {},
): readonly (FixableDiagnostic | OpenDiagnostic)[] {
  const { lang = 'vi', preset = 'recommended' } = options;
  const settings = combinePresets(typeof preset === 'string' ? [preset] : preset);
  const layout = options.layout ?? null;
  const context = createRuleContext(document, text, layout);
  const facts = factsOf(context);
  const placeAt = createPlaces(layout);
  const isIgnored = ignoredBy(layout);
  const found: (FixableDiagnostic | OpenDiagnostic)[] = [];
  const askedFor = ({ id }: Rule): Severity | 'off' | undefined => settingFor(options.rules ?? {}, id);
  const isOff = (rule: Rule): boolean => (askedFor(rule) ?? settingFor(settings.rules, rule.id)) === 'off';
  for (const rule of rules) {
    if (isOff(rule) || !rule.scope.covers(facts)) continue;
    for (const finding of rule.check(context)) {
      const severity = severityOf(rule, finding, settings, askedFor(rule));
      if (severity === 'off') continue;
      const position = context.source.position(finding.at);
      if (isIgnored(rule.id, position)) continue;
      const { page, paragraph } = placeAt(position.start.offset);
      const where = { page, paragraph, position };
      if ('basis' in finding) found.push({ rule: rule.id, severity, ...where, basis: finding.basis });
      else {
        // The decrees of the State are not grounds for findings in documents of the Party.
        const message = sayFinding(facts.ofParty ? NO_GROUND : rule, finding.message, lang);
        found.push({
          rule: rule.id,
          severity,
          message,
          ...where,
          fix: finding.fix ?? [],
          change: finding.change ?? [],
        });
      }
    }
  }
  return found.sort((one, other) => one.position.start.offset - other.position.start.offset);
}

/** Decides a finding that {@link examine} left open, given the documents read together; `null` if it is not one. */
export function settle(open: OpenDiagnostic, repeals: Repeals, lang: Lang): Diagnostic | null {
  const { severity, page, paragraph, position, basis } = open;
  const rule = rules.find(({ id }) => id === open.rule);
  const wording = rule?.settle?.(basis, repeals) ?? null;
  return rule === undefined || wording === null
    ? null
    : { rule: rule.id, severity, message: sayFinding(rule, wording, lang), page, paragraph, position };
}

/** Like {@link validate}, with the edits for findings that can be fixed automatically. */
export function findAll(
  document: ParsedDocument,
  text: string,
  { others = [], status = [], ...options }: ValidateOptions = {},
): readonly FixableDiagnostic[] {
  const repeals = gatherRepeals(others.map(toldBy), status);
  return examine(document, text, options).flatMap((found) => {
    if (!('basis' in found)) return found;
    const settled = settle(found, repeals, options.lang ?? 'vi');
    return settled === null ? [] : { ...settled, fix: [], change: [] };
  });
}

/**
 * Validates a document against the rules.
 *
 * @param text - the text as read, to which the document's positions point
 * @returns the findings in reading order
 */
export function validate(
  document: ParsedDocument,
  text: string,
  options: ValidateOptions = {},
): readonly Diagnostic[] {
  return findAll(document, text, options).map(({ fix, change, ...diagnostic }) => diagnostic);
}
