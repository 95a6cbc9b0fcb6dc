// What a thread of the command runs: a file of its own, because threads are started from files.
export { work } from '../src/cli/isolated/worker.js';
