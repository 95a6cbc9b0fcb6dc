export { fixWord, type WordFixes } from './fix-word.js';
export type { WordEdit } from './place-edit.js';
