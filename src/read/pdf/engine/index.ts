export { type ReadDocument, readDocument } from './document.js';
export { along, type Turn, upward } from './frame.js';
export type { Glyph } from './glyphs.js';
export type { Drawing, RawPage } from './page.js';
export type { Rule } from './rules.js';
