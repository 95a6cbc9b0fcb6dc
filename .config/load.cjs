// Loads what the command is made of. It stands in a file of its own because code that comes out of a cache cannot use
// `import()` before Node 22: V8 does not know whose module such code is.
'use strict';
const [major, minor] = process.versions.node.split('.').map(Number);
// Before Node 22.8 the build keeps what was compiled: without it a call takes 22 % more instructions, and 400 drafts
// validated by two threads 6 % more processor time. Node's version is looked at because node:module, which could tell,
// is slow to load.
const nodeKeepsCompiled = major > 22 || (major === 22 && minor >= 8);

/**
 * Has regular expressions compiled once, to machine code, instead of to bytecode and then again: without it a call takes
 * 9 % more instructions. And has code run for longer before it is optimised, which is optimised anew whenever the text
 * brings something new: without it a call takes 16 % more. Long texts, which bring more that is new, gain more.
 */
exports.optimiseLate = () => {
  const { setFlagsFromString } = require('node:v8');
  setFlagsFromString('--no-regexp-tier-up');
  // Later versions of V8 do not have this flag, and print a complaint about it.
  if (major === 20) setFlagsFromString('--interrupt-budget=1000000');
};

/** Loads a module on demand. */
exports.load = async (specifier, options) =>
  specifier.endsWith('.cjs') ? exports.bundle(specifier) : import(specifier, options);

const bundles = new Map();

/** What one of the bundles beside this file exports; it is run once. */
exports.bundle = (name) => {
  if (!bundles.has(name)) bundles.set(name, nodeKeepsCompiled ? runKept(name) : runFromCache(name));
  return bundles.get(name);
};

function runKept(name) {
  // Every thread has to ask for itself.
  require('node:module').enableCompileCache();
  return require(name);
}

/** Takes what the build compiled, if this is the Node that built it, and else compiles. */
function runFromCache(name) {
  const { existsSync, readFileSync } = require('node:fs');
  const filename = require.resolve(name);
  const cache = `${filename}.cache`;
  if (!existsSync(cache)) return require(name);
  const { Script } = require('node:vm');
  const source = `(function(module,require,__filename){${readFileSync(filename, 'utf8')}\n})`;
  const cachedData = readFileSync(cache);
  const script = new Script(source, { filename, cachedData });
  exports.cacheRejected = script.cachedDataRejected;
  const made = { exports: {} };
  script.runInThisContext()(made, require, filename);
  // The build asks for the cache by leaving an empty one.
  if (cachedData.length === 0)
    process.on('exit', () => require('node:fs').writeFileSync(cache, script.createCachedData()));
  return made.exports;
}
