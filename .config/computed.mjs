import { build } from 'esbuild';

/**
 * Modules named `….computed.ts` export what can be computed without a document: that is done when the bundle is made,
 * and their values stand there as data. Values are what JSON can say.
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
      });
      const values = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
      const exported = Object.entries(values).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { contents: exported.join('\n'), loader: 'js' };
    });
  },
};
