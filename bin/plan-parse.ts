#!/usr/bin/env node
import { run } from '../src/cli/index.js';
import { wiring } from '../src/cli/wiring.js';

process.exitCode = await run(process.argv.slice(2), process, wiring);
