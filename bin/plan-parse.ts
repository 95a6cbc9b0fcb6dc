import { lazyDependencies, processIo, run } from '../src/cli/index.js';

const dependencies = lazyDependencies({
  worker: new URL('./worker.cjs', import.meta.url),
  reader: new URL('./reader.mjs', import.meta.url),
  page: new URL('../client/page.js', import.meta.url),
  isolated: new URL('./isolated.mjs', import.meta.url),
});
// The exit code of a run that ends early, because a thread that it waits for is gone without an answer.
process.exitCode = 2;
let isDone = false;
process.once('exit', () => {
  if (!isDone)
    process.stderr.write('plan-parse: ended without an answer: memory, threads or files ran out\n');
});
// The built file is CommonJS, which starts sooner than a module but has no top-level await.
run(process.argv.slice(2), processIo(process), dependencies).then((exitCode) => {
  isDone = true;
  process.exitCode = exitCode;
});
