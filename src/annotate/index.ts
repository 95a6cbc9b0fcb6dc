export { type Annotation, annotateWord, type ReadText } from './annotate-word.js';
export { mendWord, type WordEdit, type WordMending } from './track/index.js';
