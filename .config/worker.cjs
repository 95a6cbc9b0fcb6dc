// What a thread of the command runs: a file of its own, because threads are started from files.
'use strict';
exports.work = require('./load.cjs').bundle('./work.cjs').work;
