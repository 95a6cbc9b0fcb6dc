#!/usr/bin/env node
import { run } from '../src/cli/index.js';
import { wire } from '../src/cli/wiring.js';

const services = wire({
  worker: new URL('./worker.js', import.meta.url),
  page: new URL('../client/page.js', import.meta.url),
});
process.exitCode = await run(process.argv.slice(2), process, services);
