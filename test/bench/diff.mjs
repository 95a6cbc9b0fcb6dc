// Bundles and runs diff-main.ts.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compiled } from '../../.config/compiled.mjs';
import { computed } from '../../.config/computed.mjs';
import { plainLetters } from '../../.config/plain-letters.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = `${root}node_modules/.cache/plan-parse-bench/diff.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: ['test/bench/diff-main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
  define: { 'import.meta.url': JSON.stringify(new URL('diff-main.ts', import.meta.url).href) },
  plugins: [compiled, computed, plainLetters],
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
