#!/usr/bin/env node
// Starts the command. From Node 22.8 on, Node keeps what it has compiled for the next call; before, what the build has
// kept of its own call is taken, where this is the Node that built it.
'use strict';
const [major, minor] = process.versions.node.split('.').map(Number);
// Node is asked by its version: node:module, which could tell, is slow to load.
const keepsCompiled = major > 22 || (major === 22 && minor >= 8);

// What is taken from a cache cannot load modules itself before Node 22.
exports.load = (name, options) => import(name, options);

// Before a cache is asked for, which is good for the flags only that it was made with.
optimiseLate();
if (keepsCompiled) {
  require('node:module').enableCompileCache();
  require('./main.cjs');
} else startFromCache();

/**
 * A short text is parsed before it pays to optimise anything: what is optimised early is optimised again when the text
 * brings something new, of which long texts have more than short ones, so that these too are parsed sooner for it. And
 * an expression that is compiled once, for good, costs less than one that is compiled twice.
 */
function optimiseLate() {
  const { setFlagsFromString } = require('node:v8');
  setFlagsFromString('--no-regexp-tier-up');
  // What later versions of V8 do not know, they complain of.
  if (major === 20) setFlagsFromString('--interrupt-budget=1000000');
}

function startFromCache() {
  const { existsSync, readFileSync } = require('node:fs');
  const filename = require.resolve('./main.cjs');
  const cache = `${filename}.cache`;
  if (!existsSync(cache)) {
    require('./main.cjs');
    return;
  }
  const { Script } = require('node:vm');
  const source = `(function(require,__filename){${readFileSync(filename, 'latin1')}\n})`;
  const cachedData = readFileSync(cache);
  const script = new Script(source, { filename, cachedData });
  script.runInThisContext()(require, filename);
  // The build asks for the cache by leaving an empty one.
  if (cachedData.length === 0)
    process.on('exit', () => require('node:fs').writeFileSync(cache, script.createCachedData()));
}
