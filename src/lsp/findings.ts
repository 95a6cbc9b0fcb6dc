import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { Lang, Severity } from '../model/index.js';
import { editsInOrder, type FixableDiagnostic } from '../validate/index.js';
import type { Analysis } from './analysis.js';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const TITLES: Readonly<Record<Lang, { readonly fix: (rule: string) => string; readonly fixAll: string }>> = {
  vi: {
    fix: (rule) => `Sửa theo quy tắc ${rule}`,
    fixAll: 'Sửa mọi lỗi plan-parse sửa được',
  },
  en: {
    fix: (rule) => `Fix ${rule}`,
    fixAll: 'Fix all that plan-parse can fix',
  },
};

/** Makes a workspace edit from edits of a text. */
export type MakeEdit = (edits: readonly TextEdit[]) => NonNullable<CodeAction['edit']>;

const diagnosticOf = (
  { rule, severity, message, position }: FixableDiagnostic,
  analysis: Analysis,
): Diagnostic => ({
  range: analysis.rangeOf(position),
  severity: SEVERITIES[severity],
  code: rule,
  source: 'plan-parse',
  message,
});

/** The findings of a document, in reading order. */
export const diagnosticsOf = (analysis: Analysis): Diagnostic[] =>
  analysis.findings.map((finding) => diagnosticOf(finding, analysis));

const touches = (one: Range, other: Range): boolean => {
  const isBefore = (end: Range['end'], start: Range['start']): boolean =>
    end.line < start.line || (end.line === start.line && end.character < start.character);
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
};

const editsOf = (findings: readonly FixableDiagnostic[], { rangeBetween }: Analysis): readonly TextEdit[] =>
  editsInOrder(findings.flatMap(({ fix }) => fix)).map(({ start, end, replacement }) => ({
    range: rangeBetween({ start, end }),
    newText: replacement,
  }));

const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined ||
  only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));

const FIX_ALL = `${CodeActionKind.SourceFixAll}.plan-parse`;

/** The kinds of code actions that the server offers. */
export const actionKinds = [CodeActionKind.QuickFix, FIX_ALL];

/** The code actions at a range: fix the findings there, and fix all findings of the document that can be fixed. */
export const actionsAt = (
  analysis: Analysis,
  range: Range,
  only: readonly string[] | undefined,
  lang: Lang,
  makeEdit: MakeEdit,
): CodeAction[] => {
  if (!analysis.isVerbatim) return [];
  const titles = TITLES[lang];
  const fixable = analysis.findings.filter(({ fix }) => fix.length > 0);
  const here = wants(only, CodeActionKind.QuickFix)
    ? fixable.filter(({ position }) => touches(analysis.rangeOf(position), range))
    : [];
  const actions: CodeAction[] = here.map((finding) => ({
    title: titles.fix(finding.rule),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding, analysis)],
    isPreferred: true,
    edit: makeEdit(editsOf([finding], analysis)),
  }));
  if (fixable.length > 0 && wants(only, FIX_ALL))
    actions.push({ title: titles.fixAll, kind: FIX_ALL, edit: makeEdit(editsOf(fixable, analysis)) });
  return actions;
};
