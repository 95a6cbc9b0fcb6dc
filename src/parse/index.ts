export { type ParsedText, parseText } from './parse-text.js';
