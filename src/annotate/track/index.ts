export { mendWord, type WordMending } from './mend-word.js';
export type { WordEdit } from './place-edit.js';
