export { drawnLinesIn } from './drawn-lines.js';
export { createLooks, type Looks } from './looks.js';
export { type Letters, startLetters } from './paragraph-letters.js';
export { readPageSetups } from './sections.js';
export { readTableLook } from './table-look.js';
