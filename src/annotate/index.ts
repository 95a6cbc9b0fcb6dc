export { type Annotation, annotateWord, type ReadText } from './annotate-word.js';
