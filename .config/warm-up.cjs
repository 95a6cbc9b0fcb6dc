// The build runs this to keep what is compiled when threads validate files.
'use strict';
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const [bin, ...names] = process.argv.slice(2);
const { bundle, optimiseLate } = require(join(bin, 'load.cjs'));

const job = {
  output: { type: 'check', choice: { rules: {}, config: false } },
  lang: 'vi',
  hints: { look: true, hash: false },
  keywords: false,
  leavesTooLarge: true,
};

optimiseLate();
// What was compiled is kept to the end, where the flags have to be those that the cache will be read with.
setFlagsFromString('--no-flush-bytecode');
process.on('exit', () => setFlagsFromString('--flush-bytecode'));
bundle('./work.cjs')
  .work({ setup: { job, reader: 'file:///none' }, task: { type: 'files', names } })
  .then((results) => {
    if (!results.every(({ ok }) => ok)) process.exitCode = 1;
  });
