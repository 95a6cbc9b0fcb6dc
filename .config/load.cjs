// Loads what the command needs on demand. It stands in a file of its own because code that comes out of a cache cannot
// use `import()` before Node 22: V8 does not know whose module such code is.
'use strict';
module.exports = (specifier, options) => import(specifier, options);
