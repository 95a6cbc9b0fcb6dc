#!/usr/bin/env node
import { run } from '../src/cli/index.js';
import { wiring } from '../src/cli/wiring.js';

run(process.argv.slice(2), process, wiring).then((exitCode) => {
  process.exitCode = exitCode;
});
