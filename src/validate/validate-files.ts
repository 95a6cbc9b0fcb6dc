import type { Diagnostic, Lang, ParsedDocument, StatusEntry } from '../model/index.js';
import { gatherRepeals, type Told, toldBy } from './repeal-index.js';
import { type FileResult, linesOf } from './result.js';
import { unitPaths } from './unit-paths.js';
import { examine, type OpenDiagnostic, settle, type ValidateOptions } from './validate.js';

/** The result for one file, and what is needed from it for other files. Plain data, without the text. */
export interface Examination extends Pick<FileResult, 'path' | 'lines' | 'units' | 'isOpaque'> {
  readonly findings: readonly (Diagnostic | OpenDiagnostic)[];
  readonly told: Told;
}

/** Formats whose files are the text that positions refer to, or nearly. */
const TEXT_FORMATS: ReadonlySet<string> = new Set(['text', 'markdown', 'html']);

/** Validates one of many files, as far as that is possible without the others. */
export function examineFile(
  path: string,
  document: ParsedDocument,
  text: string,
  options: Omit<ValidateOptions, 'others' | 'status'>,
): Examination {
  const findings = examine(document, text, options).map((found): Diagnostic | OpenDiagnostic => {
    if ('basis' in found) return found;
    const { fix, change, ...diagnostic } = found;
    return diagnostic;
  });
  const unitAt = unitPaths(document);
  const units: Record<number, string> = {};
  for (const { position } of findings) {
    const unit = unitAt(position.start.offset);
    if (unit !== null) units[position.start.offset] = unit;
  }
  return {
    path,
    lines: linesOf(text, findings),
    units,
    isOpaque: !TEXT_FORMATS.has(document.source.format),
    findings,
    told: toldBy(document),
  };
}

/**
 * Combines the results of many files, and decides the findings that depend on the others.
 *
 * @param list - the user's list of acts that are not among the files
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
  return files.map(({ findings, told, ...file }) => ({
    ...file,
    diagnostics: findings.flatMap((found) =>
      'basis' in found ? (settle(found, repeals, lang) ?? []) : found,
    ),
  }));
}
