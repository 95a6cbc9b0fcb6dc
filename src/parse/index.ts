export { type ParsedText, parseText } from './parse-text.js';
export { diagnoseText } from './text-diagnostics.js';
