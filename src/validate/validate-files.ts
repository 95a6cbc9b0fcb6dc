import type { Diagnostic, Lang, ParsedDocument, StatusEntry } from '../model/index.js';
import { gatherRepeals, type Told, toldBy } from './repeal-index.js';
import { type FileResult, linesOf } from './result.js';
import { examine, type OpenDiagnostic, settle, type ValidateOptions } from './validate.js';

/** What one file shows by itself, and what others need to know about it. Plain data, without the text. */
export interface Examination extends Pick<FileResult, 'path' | 'lines'> {
  readonly findings: readonly (Diagnostic | OpenDiagnostic)[];
  readonly told: Told;
}

/** Validates one of many files, as far as that is possible without the others. */
export function examineFile(
  path: string,
  document: ParsedDocument,
  text: string,
  options: Omit<ValidateOptions, 'others' | 'status'>,
): Examination {
  const findings = examine(document, text, options).map((found): Diagnostic | OpenDiagnostic => {
    if ('basis' in found) return found;
    const { fix, ...diagnostic } = found;
    return diagnostic;
  });
  return { path, lines: linesOf(text, findings), findings, told: toldBy(document) };
}

/**
 * Puts together what many files show, and decides what the others had to be known for.
 *
 * @param list - the user's own, of acts that are not among the files
 */
export function settleFiles(
  files: readonly Examination[],
  lang: Lang,
  list: readonly StatusEntry[] = [],
): readonly FileResult[] {
  const repeals = gatherRepeals(
    files.map(({ told }) => told),
    list,
  );
  return files.map(({ path, lines, findings }) => ({
    path,
    lines,
    diagnostics: findings.flatMap((found) =>
      'basis' in found ? (settle(found, repeals, lang) ?? []) : found,
    ),
  }));
}
