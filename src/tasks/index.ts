export { documentTasks } from './document-tasks.js';
export { explainTasks } from './explain.js';
export { extractTasks } from './extract.js';
export { selectTasks, type TaskSelection } from './select.js';
