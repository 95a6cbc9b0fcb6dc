// Bundles and runs main.ts, for which the command has to be built.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compiled } from '../../.config/compiled.mjs';
import { computed } from '../../.config/computed.mjs';
import { plainLetters } from '../../.config/plain-letters.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = `${root}node_modules/.cache/plan-parse-fuzz/fuzz/main.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: ['test/fuzz/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
  define: { 'import.meta.url': JSON.stringify(new URL('main.ts', import.meta.url).href) },
  plugins: [compiled, computed, plainLetters],
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
