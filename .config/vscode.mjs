// Builds the extension for Visual Studio Code into a folder, ready to be packed: node .config/vscode.mjs FOLDER
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeLicenses } from './licenses.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder to build into');
const outdir = resolve(folder);
const source = join(root, 'src/vscode');
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { extension: 'src/vscode/index.ts' },
  outdir,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  metafile: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // The editor itself.
  external: ['vscode'],
  logLevel: 'warning',
});
mkdirSync(outdir, { recursive: true });
writeLicenses(root, outdir, [metafile]);
const { version } = json(join(root, 'package.json'));
// What is written here is the extension's alone; `private` is for npm, which is not to publish it.
const { private: _, ...manifest } = json(join(source, 'package.json'));
writeFileSync(join(outdir, 'package.json'), `${JSON.stringify({ version, ...manifest }, null, 2)}\n`);
copyFileSync(join(source, 'README.md'), join(outdir, 'README.md'));
copyFileSync(join(root, 'LICENSE'), join(outdir, 'LICENSE'));
