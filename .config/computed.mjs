import { build } from 'esbuild';
import { plainLetters } from './plain-letters.mjs';

/**
 * Modules named `….computed.ts` export what can be computed without a document, as values that JSON can hold: it is
 * computed when the bundle is made, and stands there as data. Reading a short text takes 8 % fewer instructions for it.
 */
export const computed = {
  name: 'computed',
  setup: (bundler) => {
    bundler.onLoad({ filter: /\.computed\.ts$/ }, async ({ path }) => {
      const {
        outputFiles: [{ text }],
      } = await build({
        entryPoints: [path],
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'neutral',
        plugins: [plainLetters],
      });
      const values = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
      const exported = Object.entries(values).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { contents: exported.join('\n'), loader: 'js' };
    });
  },
};
