// What a process of its own runs, for an input that may need more memory than there is.
import { lazyDependencies } from '../src/cli/index.js';
import { runIsolated } from '../src/cli/isolated/child.js';

const dependencies = lazyDependencies({
  worker: new URL('./worker.cjs', import.meta.url),
  reader: new URL('./reader.mjs', import.meta.url),
  page: new URL('../client/page.js', import.meta.url),
  isolated: null,
});
process.exitCode = await runIsolated(JSON.parse(process.argv[2] ?? ''), process, dependencies);
