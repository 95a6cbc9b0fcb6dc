import { dirname } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/**
 * Modules named `….compiled.ts` export a JSON schema and `check`, the function that it compiles to. In a bundle stands
 * that function alone, as code: it is there at once, and no compiler is installed with the package.
 */
export const compiled = {
  name: 'compiled',
  setup: (bundler) => {
    bundler.onLoad({ filter: /\.compiled\.ts$/ }, async ({ path }) => {
      const {
        outputFiles: [{ text }],
      } = await build({
        entryPoints: [path],
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'neutral',
        mainFields: ['main'],
      });
      const { schema } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
      const compiler = new Ajv2020({ code: { source: true, esm: true } });
      const code = standaloneCode.default(compiler, compiler.compile(schema));
      return { contents: `${code}\nexport const check = validate;`, loader: 'js', resolveDir: dirname(path) };
    });
  },
};
