export { completionScript } from './completion/index.js';
export { describeCommands } from './describe.js';
export { manPage } from './man-page.js';
