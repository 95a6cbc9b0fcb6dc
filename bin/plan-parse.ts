import { ioOf, run } from '../src/cli/index.js';
import { wire } from '../src/cli/wiring.js';

const services = wire({
  worker: new URL('./worker.mjs', import.meta.url),
  apart: new URL('./apart.mjs', import.meta.url),
  page: new URL('../client/page.js', import.meta.url),
});
// For a run that never gets to its end, because a thread that it waits for has left without a word.
process.exitCode = 2;
// The built file is no module, which would start later, so that it cannot wait at its top.
run(process.argv.slice(2), ioOf(process), services).then((exitCode) => {
  process.exitCode = exitCode;
});
