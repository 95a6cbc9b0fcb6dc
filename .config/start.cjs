#!/usr/bin/env node
// Starts the command. From Node 22.8 on, Node keeps what it has compiled for the next call; before, what the build has
// kept of its own call is taken, where this is the Node that built it.
'use strict';
const { enableCompileCache } = require('node:module');

if (enableCompileCache) {
  enableCompileCache();
  require('./main.cjs');
} else startFromCache();

function startFromCache() {
  const { existsSync, readFileSync } = require('node:fs');
  const { constants, Script } = require('node:vm');
  const filename = require.resolve('./main.cjs');
  const cache = `${filename}.cache`;
  if (!existsSync(cache)) {
    require('./main.cjs');
    return;
  }
  const source = readFileSync(filename, 'utf8');
  const script = new Script(`(function(require,__filename){${source}\n})`, {
    filename,
    cachedData: readFileSync(cache),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  script.runInThisContext()(require, filename);
  // The build asks for the cache by leaving an empty one.
  if (script.cachedDataRejected && readFileSync(cache).length === 0)
    process.on('exit', () => require('node:fs').writeFileSync(cache, script.createCachedData()));
}
