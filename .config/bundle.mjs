// Bundles the command and the library into dist/, or into the folder that the call names.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { asModule } from './as-module.mjs';
import { compiled } from './compiled.mjs';
import { computed } from './computed.mjs';
import { lazyNatural, leanTables } from './lean.mjs';
import { writeLicenses } from './licenses.mjs';
import { chunkOf, nameOfWhole, onDemand } from './on-demand.mjs';
import { plainLetters } from './plain-letters.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = resolve(root, process.argv[2] ?? 'dist');
const { enableCompileCache } = module;
const { dependencies, peerDependencies } = createRequire(import.meta.url)('../package.json');

/**
 * The development dependencies are bundled, so that who installs this package does not install them: one file is read
 * sooner than many.
 */
const external = Object.keys({ ...dependencies, ...peerDependencies });

/** Bundled where it is loaded as a whole, but for the database that it calls. */
const databasePackage = '@duckdb/node-api';

/** Handed out as a file of its own. */
const schema = 'src/model/schema.json';

/** Loaded on demand, but for reading a text file and printing it, which is to take one file. */
const common = [
  'src/cli/commands/parse.ts',
  'src/cli/render/report.ts',
  'src/document.ts',
  'src/read/index.ts',
  'src/read/plain.ts',
];

/** What threads do with each file of many is in one file as well, from whichever command they are started. */
const ofThreads = [
  'src/archive/index.ts',
  'src/archive/write/record.ts',
  'src/chunks/index.ts',
  'src/cli/config/rule-settings.ts',
  'src/document.ts',
  'src/graph/index.ts',
  'src/read/index.ts',
  'src/read/plain.ts',
  'src/tasks/index.ts',
  'src/validate/index.ts',
];

/**
 * Loaded on demand as one file each: what answers a question to an archive would otherwise be loaded from thirty chunks,
 * most of whose text it does not use, which takes longer than the answer.
 */
const whole = [
  'src/archive/connection/library.ts',
  'src/archive/index.ts',
  'src/cli/archive/questions.ts',
  'src/cli/archive/stats.ts',
  'src/cli/archive/store-questions.ts',
];

const shared = {
  absWorkingDir: root,
  bundle: true,
  target: 'node20.19',
  charset: 'utf8',
  alias: {
    // As modules, of which only what writes Turtle is bundled: read whole, n3 takes fifty times as long to load.
    n3: 'n3/src/index.js',
    // Without what compresses in threads, which needs Node's own modules.
    fflate: 'fflate/browser',
    // Its parser alone: what builds trees and asks them is four fifths of the time that it takes to load.
    htmlparser2: join(dirname(fileURLToPath(import.meta.resolve('htmlparser2'))), 'Parser.js'),
  },
  logLevel: 'warning',
  metafile: true,
};

/**
 * The command: one file with what is common, one with what its threads do, one for each of those that are loaded as a
 * whole, and the rest in chunks. They may hold some of the same modules.
 */
async function bundleCommand() {
  const bin = join(outdir, 'bin');
  const entries = new Set();
  const bundle = (name, entry, parts, outside) =>
    build({
      ...shared,
      entryPoints: { [name]: entry },
      outdir: bin,
      outExtension: { '.js': '.cjs' },
      platform: 'node',
      // Node starts a CommonJS file sooner than a module.
      format: 'cjs',
      external: outside,
      minify: true,
      // commander loads what starts processes, for commands that are programs of their own. No command here is one, and
      // without it a call takes 3 % fewer instructions.
      alias: {
        ...shared.alias,
        'node:child_process': './.config/none.cjs',
        '@duckdb/node-bindings': './.config/duckdb-bindings.mjs',
      },
      plugins: [
        onDemand({ root, common: parts, whole, handedOut: new Map([[schema, '../schema.json']]), entries }),
        compiled,
        computed,
        plainLetters,
        leanTables(root),
        lazyNatural,
        asModule(databasePackage),
      ],
      define: { 'import.meta.url': 'ownUrl' },
      banner: { js: "'use strict';const ownUrl=require('node:url').pathToFileURL(__filename).href;" },
    });
  const main = await bundle('main', 'bin/plan-parse.ts', common, external);
  // Not every Node takes by `require` what is a module only.
  const inBundle = ['@sindresorhus/fnv1a'];
  const forThreads = external.filter((name) => !inBundle.includes(name));
  const work = await bundle('work', 'bin/worker.ts', ofThreads, forThreads);
  const wholes = [];
  const forWholes = external.filter((name) => name !== databasePackage);
  for (const name of whole) wholes.push(await bundle(nameOfWhole(name), name, [], forWholes));
  const gone = [
    ...common.filter((name) => !(name in main.metafile.inputs)),
    ...ofThreads.filter((name) => !(name in work.metafile.inputs)),
  ];
  if (gone.length > 0) throw new Error(`not loaded on demand: ${gone.join(', ')}`);
  for (const name of ['main.cjs', 'work.cjs'])
    if (/[^\w.]import\(/.test(readFileSync(join(bin, name), 'utf8')))
      throw new Error(`${name} imports by itself, which code that comes out of a cache cannot`);
  const rest = await build({
    ...shared,
    entryPoints: {
      ...Object.fromEntries([...entries].map((name) => [chunkOf(name), name])),
      isolated: 'bin/isolated.ts',
      reader: 'bin/reader.ts',
    },
    outdir: bin,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/shared-[hash]',
    platform: 'node',
    format: 'esm',
    splitting: true,
    external,
    minify: true,
    plugins: [compiled, computed, plainLetters, leanTables(root), lazyNatural],
    // What is bundled from CommonJS gets Node's own modules by `require`.
    banner: {
      js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
    },
  });
  writeFileSync(join(bin, 'package.json'), '{"type":"commonjs"}\n');
  const start = join(bin, 'plan-parse.js');
  copyFileSync(join(root, '.config/start.cjs'), start);
  for (const name of ['load.cjs', 'worker.cjs']) copyFileSync(join(root, '.config', name), join(bin, name));
  chmodSync(start, 0o755);
  if (!enableCompileCache) {
    const fixtures = readdirSync(join(root, 'fixtures')).filter((name) => name.endsWith('.txt'));
    const texts = fixtures.map((name) => join(root, 'fixtures', name));
    keepCompiled(join(bin, 'main.cjs.cache'), [start, join(root, 'fixtures/plan.txt')]);
    keepCompiled(join(bin, 'work.cjs.cache'), [join(root, '.config/warm-up.cjs'), bin, ...texts]);
  }
  return [main, work, ...wholes, rest].map(({ metafile }) => metafile);
}

/** Runs a script that fills an empty cache with what was compiled for it. */
function keepCompiled(cache, script) {
  writeFileSync(cache, '');
  const { status } = spawnSync(process.execPath, script, { stdio: 'ignore' });
  if (status !== 0) rmSync(cache);
}

/** The library, of one file that runs in a browser as well. */
const bundleLibrary = () =>
  build({
    ...shared,
    entryPoints: ['src/index.ts'],
    outbase: '.',
    outdir,
    format: 'esm',
    splitting: true,
    platform: 'neutral',
    chunkNames: 'src/chunks/[name]-[hash]',
    external,
    plugins: [computed, plainLetters, lazyNatural],
  });

/** The script of the HTML pages, with the library that draws: one text, which exporters are handed. */
const bundlePage = () =>
  build({
    ...shared,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    entryPoints: ['src/export/html/client/main.ts'],
    outfile: join(outdir, 'client/page.js'),
  });

rmSync(outdir, { recursive: true, force: true });
const [command, ...others] = await Promise.all([bundleCommand(), bundleLibrary(), bundlePage()]);
writeLicenses(root, outdir, [...command, ...others.map(({ metafile }) => metafile)]);
copyFileSync(join(root, schema), join(outdir, 'schema.json'));
// Node has taken modules by `require` since 20.19; the name tells compilers that this one may be.
writeFileSync(join(outdir, 'src/index.cjs'), "module.exports = require('./index.js');\n");
