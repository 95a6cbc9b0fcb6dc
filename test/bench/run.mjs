// Builds the measurements with what the library and the command are built with, and runs those that are asked for
// (`npm run bench -- throughput hostile`), or all.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { computed } from '../../.config/computed.mjs';
import { plainLetters } from '../../.config/plain-letters.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules/.cache/plan-parse-bench');
const outfile = join(folder, 'main.mjs');

mkdirSync(folder, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: { main: 'test/bench/main.ts' },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  // Else all libraries are loaded at once, and that for PDF puts slower functions in the place of the language's own.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  plugins: [computed, plainLetters],
  banner: {
    js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
const { main } = await import(pathToFileURL(outfile).href);
await main(root, outfile, process.argv.slice(2));
