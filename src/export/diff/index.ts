import type { DocumentDiff, Lang } from '../../model/index.js';

export { type DiffEntry, type DiffSection, diffSections } from './sections.js';
export { type SideWord, sideWords } from './sides.js';
export { changeKinds, type DiffWords, diffWords } from './words.js';

/**
 * Writes how two documents differ as an HTML page.
 *
 * @param isSummary - whether only the numbers of changes are wanted
 */
export const exportDiff = async (diff: DocumentDiff, isSummary: boolean, lang: Lang): Promise<string> =>
  (await import('./page.js')).diffToPage(diff, isSummary, lang);
