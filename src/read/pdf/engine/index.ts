export { type OpenProblem, type RawDocument, type RawPage, withDocument } from './document.js';
export type { Turn } from './frame.js';
export type { Glyph } from './glyphs.js';
