import { basename, dirname, relative } from 'node:path';

/** "src/read/pdf/index.ts" → "read-pdf". */
export const nameOfWhole = (name) => {
  const file = basename(name).replace(/\.\w+$/, '');
  const folders = relative('src', dirname(name)).split('/');
  return [...folders, ...(file === 'index' ? [] : [file])].filter(Boolean).join('-');
};

/** "src/read/pdf/index.ts" → "chunks/read-pdf". */
export const chunkOf = (name) => `chunks/${nameOfWhole(name)}`;

/**
 * Leaves modules that are imported on demand out of a bundle, and lets ./load.cjs load them when they are. In the
 * bundle stands, for each, a module with a function `then`: `import()` of such a module gives what that function
 * resolves to, as JavaScript has it for all thenables, and so the loaded module.
 *
 * @param root the folder of the project
 * @param common modules that stay in the bundle, relative to `root`
 * @param whole modules that are bundled as a file of their own beside it, relative to `root`
 * @param handedOut files that are not bundled: where they stand beside the bundle, by their names relative to `root`
 * @param entries receives the modules that a bundle of their own is to be made of, relative to `root`
 */
export const onDemand = ({ root, common, whole, handedOut, entries }) => ({
  name: 'on-demand',
  setup: (bundler) => {
    const resolved = Symbol('resolved');
    const specifierOf = async (path, options) => {
      if (!path.startsWith('.')) return path;
      const found = await bundler.resolve(path, { ...options, pluginData: resolved });
      const name = relative(root, found.path);
      if (common.includes(name)) return null;
      if (handedOut.has(name)) return handedOut.get(name);
      if (whole.includes(name)) return `./${nameOfWhole(name)}.cjs`;
      entries.add(name);
      return `./${chunkOf(name)}.mjs`;
    };
    bundler.onResolve({ filter: /./ }, async ({ kind, path, resolveDir, with: attributes, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === resolved) return null;
      const specifier = await specifierOf(path, { kind, resolveDir, with: attributes });
      return specifier === null ? null : { path: specifier, namespace: 'on-demand', pluginData: attributes };
    });
    bundler.onLoad({ filter: /./, namespace: 'on-demand' }, ({ path, pluginData: attributes }) => {
      const request = [path, { with: attributes }].map((part) => JSON.stringify(part)).join(', ');
      return {
        contents: `
          import { load } from './load.cjs';
          export const then = (resolve, reject) => load(${request}).then(resolve, reject);
        `,
      };
    });
    bundler.onResolve({ filter: /^\.\/load\.cjs$/, namespace: 'on-demand' }, ({ path }) => ({
      path,
      external: true,
    }));
  },
});
