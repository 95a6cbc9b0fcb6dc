export { extractTasks } from './extract.js';
