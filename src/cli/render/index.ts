import type { ParsedDocument } from '../../model/index.js';
import type { PlacedUnit } from '../find-section.js';
import type { ReportOptions } from './report.js';
import type { Style } from './style.js';

export { renderAmendments } from './amendments.js';
export { layOutAnswer } from './answer.js';
export { renderConsolidation } from './consolidation.js';
export { renderDiff } from './diff.js';
export { citationFacts, renderExplanation } from './explanation.js';
export { renderRelations, renderTotals } from './graph-summary.js';
export { jsonPieces, toJson } from './json.js';
export { renderMeasure, renderNoMeasure } from './measures.js';
export { textsOf } from './node-names.js';
export { renderOperations } from './operations.js';
export { loadPalette } from './palette.js';
export { renderStates } from './states.js';
export { type Style, styleFor } from './style.js';
export { prepareToMeasure } from './width.js';

/** Renders the report on a document: metadata, outline, citations, diagnostics. */
export const renderReport = async (
  document: ParsedDocument,
  options: ReportOptions,
  style: Style,
): Promise<string> => (await import('./report.js')).renderReport(document, options, style);

/** Renders one unit with its text, and the works that it cites. */
export const renderUnit = async (
  document: ParsedDocument,
  placed: PlacedUnit,
  style: Style,
): Promise<string> => (await import('./unit.js')).renderUnit(document, placed, style);
export { renderTasks } from './tasks.js';
