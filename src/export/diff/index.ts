import type { DocumentDiff, Lang } from '../../model/index.js';

export { type DiffEntry, type DiffSection, diffSections } from './sections.js';
export { type SideWord, sideWords } from './sides.js';
export { changeKinds, type DiffWords, diffWords, sayFact } from './words.js';

/**
 * Writes the differences between two documents as an HTML page.
 *
 * @param isSummary - whether to write only the numbers of changes
 */
export const exportDiff = async (diff: DocumentDiff, isSummary: boolean, lang: Lang): Promise<string> =>
  (await import('./page.js')).diffToPage(diff, isSummary, lang);
