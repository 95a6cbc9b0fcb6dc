#!/usr/bin/env node
// Starts the command. What is done here for a quick start was measured by the instructions of a whole call for a plan
// of some pages (valgrind --tool=cachegrind; Node 20 on x64, of 920 million instructions 500 are Node's own start).
'use strict';
const [major, minor] = process.versions.node.split('.').map(Number);
// Before Node 22.8 the build keeps what was compiled: without it a call takes 22 % more instructions. Node's version is
// looked at because node:module, which could tell, is slow to load.
const nodeKeepsCompiled = major > 22 || (major === 22 && minor >= 8);

// Before the cache is read, which holds for the flags only that it was made with.
optimiseLate();
if (nodeKeepsCompiled) {
  require('node:module').enableCompileCache();
  require('./main.cjs');
} else startFromCache();

/**
 * Has regular expressions compiled once, to machine code, instead of to bytecode and then again: without it a call takes
 * 9 % more instructions. And has code run for longer before it is optimised, which is optimised anew whenever the text
 * brings something new: without it a call takes 16 % more. Long texts, which bring more that is new, gain more.
 */
function optimiseLate() {
  const { setFlagsFromString } = require('node:v8');
  setFlagsFromString('--no-regexp-tier-up');
  // Later versions of V8 do not have this flag, and print a complaint about it.
  if (major === 20) setFlagsFromString('--interrupt-budget=1000000');
}

/** Takes what the build compiled, if this is the Node that built it, and else compiles. */
function startFromCache() {
  const { existsSync, readFileSync } = require('node:fs');
  const filename = require.resolve('./main.cjs');
  const cache = `${filename}.cache`;
  if (!existsSync(cache)) {
    require('./main.cjs');
    return;
  }
  const { Script } = require('node:vm');
  const source = `(function(require,__filename){${readFileSync(filename, 'utf8')}\n})`;
  const cachedData = readFileSync(cache);
  const script = new Script(source, { filename, cachedData });
  exports.cacheRejected = script.cachedDataRejected;
  script.runInThisContext()(require, filename);
  // The build asks for the cache by leaving an empty one.
  if (cachedData.length === 0)
    process.on('exit', () => require('node:fs').writeFileSync(cache, script.createCachedData()));
}
