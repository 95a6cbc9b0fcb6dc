import type { Diagnostic, Lang, ParsedDocument } from '../model/index.js';
import { gatherRepeals, type RepealingDocument, repealingOf } from './repeal-index.js';
import { type FileResult, linesOf } from './result.js';
import { examine, type OpenDiagnostic, settle, type ValidateOptions } from './validate.js';

/** What one file shows by itself, and what others need to know about it. Plain data, without the text. */
export interface Examination extends Pick<FileResult, 'path' | 'lines'> {
  readonly findings: readonly (Diagnostic | OpenDiagnostic)[];
  readonly repealing: RepealingDocument | null;
}

/** Validates one of many files, as far as that is possible without the others. */
export function examineFile(
  path: string,
  document: ParsedDocument,
  text: string,
  options: Omit<ValidateOptions, 'others'>,
): Examination {
  const findings = examine(document, text, options).map((found): Diagnostic | OpenDiagnostic => {
    if ('basis' in found) return found;
    const { fix, ...diagnostic } = found;
    return diagnostic;
  });
  return { path, lines: linesOf(text, findings), findings, repealing: repealingOf(document) };
}

/** Combines the results of many files, and decides what depends on the others. */
export function settleFiles(files: readonly Examination[], lang: Lang): readonly FileResult[] {
  const repeals = gatherRepeals(files.flatMap(({ repealing }) => repealing ?? []));
  return files.map(({ path, lines, findings }) => ({
    path,
    lines,
    diagnostics: findings.flatMap((found) =>
      'basis' in found ? (settle(found, repeals, lang) ?? []) : found,
    ),
  }));
}
