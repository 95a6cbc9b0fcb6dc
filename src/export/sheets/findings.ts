import { groupBy } from '../../chars/index.js';
import type { Diagnostic, Lang, Severity } from '../../model/index.js';
import type { Sheet } from '../spreadsheet/index.js';
import { type SheetRow, sheetOf } from './columns.js';
import { sheetWords } from './words.js';

/** The findings in one file. */
export interface FileFindings {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The unit in which each finding begins, by its offset. */
  readonly units?: Readonly<Record<number, string>>;
}

const countOf = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
  diagnostics.filter((found) => found.severity === severity).length;

const findingRows = ({ path, diagnostics, units = {} }: FileFindings, lang: Lang): readonly SheetRow[] =>
  diagnostics.map(({ severity, message, rule, page, paragraph, position }) => ({
    file: path,
    severity: sheetWords[lang].severity[severity],
    message,
    unit: units[position.start.offset] ?? null,
    page,
    paragraph,
    line: position.start.line,
    column: position.start.column,
    rule,
  }));

/** Findings as sheets: one finding per row; the number per file, including files without any; the number per rule. */
export function findingsSheets(results: readonly FileFindings[], lang: Lang): readonly Sheet[] {
  const all = results.flatMap(({ path, diagnostics }) => diagnostics.map((found) => ({ path, found })));
  const byRule = [...groupBy(all, ({ found }) => found.rule)].toSorted(
    ([one, these], [other, those]) => those.length - these.length || (one < other ? -1 : 1),
  );
  return [
    sheetOf(
      'findings',
      ['file', 'severity', 'message', 'unit', 'page', 'paragraph', 'line', 'column', 'rule'],
      results.flatMap((result) => findingRows(result, lang)),
      lang,
    ),
    sheetOf(
      'files',
      ['file', 'errors', 'warnings', 'remarks'],
      results.map(({ path, diagnostics }) => ({
        file: path,
        errors: countOf(diagnostics, 'error'),
        warnings: countOf(diagnostics, 'warning'),
        remarks: countOf(diagnostics, 'info'),
      })),
      lang,
    ),
    sheetOf(
      'rules',
      ['rule', 'findings', 'files'],
      byRule.map(([rule, found]) => ({
        rule,
        findings: found.length,
        files: new Set(found.map(({ path }) => path)).size,
      })),
      lang,
    ),
  ];
}
