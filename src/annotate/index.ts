export { type Annotation, annotateWord, type ReadText } from './annotate-word.js';
export { fixWord, type WordEdit, type WordFixes } from './track/index.js';
