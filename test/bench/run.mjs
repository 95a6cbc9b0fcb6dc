// Builds the measurements and runs those that are asked for (`npm run bench -- throughput hostile`), or all.
import { bundleBench, bundledFile, root } from './bundle.mjs';

const { main } = await bundleBench('main');
await main(root, bundledFile('main'), process.argv.slice(2));
