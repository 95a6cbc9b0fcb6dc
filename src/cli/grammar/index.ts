export { completionScript, shells } from './completion.js';
export { describeCommands } from './describe.js';
export { manPage } from './man-page.js';
