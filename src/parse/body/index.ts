export { addresseesOf } from './addressees.js';
export { formAt, formDraft } from './forms.js';
export { inlineHeading } from './inline-heading.js';
export { paragraphsAndTables } from './paragraphs-and-tables.js';
export { bodyStart, readPreamble } from './preamble.js';
export { scanBody, scanFootnote } from './scan.js';
export type { ScanContext } from './scan-state.js';
