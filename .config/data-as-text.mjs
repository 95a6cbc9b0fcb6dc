import { readFile } from 'node:fs/promises';

/**
 * Tables of facts stand in the bundle as one text each, which is read when the bundle is run: literals of thousands of
 * texts would each be restored one by one from what the engine has kept of the bundle.
 */
export const dataAsText = {
  name: 'data-as-text',
  setup: (bundler) => {
    bundler.onLoad({ filter: /\.data\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: 'js' };
    });
  },
};
