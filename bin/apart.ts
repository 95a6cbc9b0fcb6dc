// What a process of its own runs, for an input so large that memory may not suffice.
import { runApart } from '../src/cli/apart/child.js';
import { wire } from '../src/cli/wiring.js';

const services = wire({
  worker: new URL('./worker.mjs', import.meta.url),
  page: new URL('../client/page.js', import.meta.url),
});
process.exitCode = await runApart(JSON.parse(process.argv[2] ?? ''), process, services);
