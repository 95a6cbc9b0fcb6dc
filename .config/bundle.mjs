// Bundles the command and the library into dist/, or into the folder that the call names.
import { copyFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = resolve(root, process.argv[2] ?? 'dist');
const { dependencies } = createRequire(import.meta.url)('../package.json');

/** What of the dependencies is loaded with nearly every call: read from one file, it starts sooner. */
const bundled = ['chalk', 'cli-table3', 'commander'];

/**
 * cli-table3 measures every cell with an old string-width, which compiles an expression of some ten kilobytes first,
 * and loads a library of colours that is not used here. The command's own measure serves it as well.
 */
const leanTables = {
  name: 'lean-tables',
  setup: (bundler) => {
    const inTables = ({ importer }) => /[\\/]cli-table3[\\/]/.test(importer);
    bundler.onResolve({ filter: /^string-width$/ }, (args) =>
      inTables(args) ? { path: 'width', namespace: 'lean-tables' } : null,
    );
    bundler.onResolve({ filter: /^@colors\/colors\/safe$/ }, (args) =>
      inTables(args) ? { path: 'colors', namespace: 'lean-tables' } : null,
    );
    bundler.onLoad({ filter: /^width$/, namespace: 'lean-tables' }, () => ({
      contents: 'module.exports = require("./src/cli/render/width.ts").widthOf;',
      resolveDir: root,
    }));
    bundler.onLoad({ filter: /^colors$/, namespace: 'lean-tables' }, () => ({
      contents: 'module.exports = {};',
    }));
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'node20.19',
  outbase: '.',
  outdir,
  logLevel: 'warning',
};

rmSync(outdir, { recursive: true, force: true });
await Promise.all([
  build({
    ...shared,
    entryPoints: ['bin/plan-parse.ts', 'bin/worker.ts'],
    platform: 'node',
    chunkNames: 'bin/chunks/[name]-[hash]',
    external: Object.keys(dependencies).filter((name) => !bundled.includes(name)),
    minifyWhitespace: true,
    plugins: [leanTables],
    // What is bundled from CommonJS asks for Node's own modules by `require`.
    banner: {
      js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
    },
  }),
  build({
    ...shared,
    entryPoints: ['src/index.ts'],
    platform: 'neutral',
    chunkNames: 'src/chunks/[name]-[hash]',
    packages: 'external',
  }),
  // The script of the HTML pages, with the library that draws: one text, which exporters are handed.
  build({
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    entryPoints: ['src/export/html/client/main.ts'],
    outfile: join(outdir, 'client/page.js'),
    logLevel: 'warning',
  }),
]);
copyFileSync(join(root, 'src/model/schema.json'), join(outdir, 'schema.json'));
