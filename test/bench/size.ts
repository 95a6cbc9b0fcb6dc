import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** Size in bytes of the library as a browser gets it. */
export interface Size {
  readonly what: string;
  readonly minified: number;
  readonly brotli: number;
}

/** Bundles what a page imports from the built library. */
async function sizeOf(root: string, what: string, names: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: `export{${names}}from './dist/src/index.js'`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    splitting: true,
    outdir: join(root, 'unwritten'),
    write: false,
    logLevel: 'error',
  });
  // What is loaded on demand is not counted.
  const [first] = outputFiles;
  const loaded = new Set<string>();
  const take = (path: string): void => {
    const file = outputFiles.find((each) => each.path === path);
    if (!file || loaded.has(path)) return;
    loaded.add(path);
    for (const [, name = ''] of file.text.matchAll(/(?:from|import)\s?"\.\/([^"]+)"/gu))
      take(join(root, 'unwritten', name));
  };
  take(first?.path ?? '');
  const files = outputFiles.filter((each) => loaded.has(each.path));
  const sum = (size: (contents: Uint8Array) => number): number =>
    files.reduce((total, each) => total + size(each.contents), 0);
  return {
    what,
    minified: sum((each) => each.length),
    brotli: sum((each) => brotliCompressSync(each).length),
  };
}

/** Of parsing alone and of all that the library has. */
export const measureSize = async (root: string): Promise<readonly Size[]> => [
  await sizeOf(root, 'parseDocument', 'parseDocument'),
  await sizeOf(root, 'the whole library', 'parseDocument,extractCitations,buildGraph,validate'),
];
