export { documentTasks } from './document-tasks.js';
export { extractTasks } from './extract.js';
export { selectTasks, type TaskSelection } from './select.js';
