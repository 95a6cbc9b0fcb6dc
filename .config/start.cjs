#!/usr/bin/env node
// Starts the command. What is done for a quick start was measured by the instructions of a whole call for a plan of
// some pages (valgrind --tool=cachegrind; Node 20 on x64, of 920 million instructions 500 are Node's own start).
'use strict';
const loader = require('./load.cjs');
// Before a cache is read, which holds for the flags only that it was made with.
loader.optimiseLate();
loader.bundle('./main.cjs');
exports.cacheRejected = loader.cacheRejected;
