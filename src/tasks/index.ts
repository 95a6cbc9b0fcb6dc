export { documentTasks } from './document-tasks.js';
export { extractTasks } from './extract.js';
