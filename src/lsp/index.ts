export type { LanguageTools } from './analysis.js';
export { serveEditor } from './server.js';
