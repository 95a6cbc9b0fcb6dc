export { parseDocument as read } from '../../src/index.js';
