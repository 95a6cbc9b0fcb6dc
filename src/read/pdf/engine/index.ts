export { type DocumentProblem, type ReadDocument, readDocument } from './document.js';
export type { Turn } from './frame.js';
export type { Glyph } from './glyphs.js';
export type { RawPage } from './page.js';
