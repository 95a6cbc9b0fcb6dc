// Builds measurements with what the library and the command are built with.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { computed } from '../../.config/computed.mjs';
import { plainLetters } from '../../.config/plain-letters.mjs';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const folder = join(root, 'node_modules/.cache/plan-parse-bench');

/** The file that a measurement is built to. */
export const bundledFile = (name) => join(folder, `${name}.mjs`);

/** Builds a file of this folder, and gives what it exports. */
export const bundleBench = async (name) => {
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { [name]: `test/bench/${name}.ts` },
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
  return import(pathToFileURL(bundledFile(name)).href);
};
