// What the threads of the command run, each of which starts from .config/worker.cjs.
export { work } from '../src/cli/isolated/worker.js';
