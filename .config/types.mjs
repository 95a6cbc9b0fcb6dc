// Puts the types of the library into one file for modules and one for CommonJS, in dist/ or the folder that the call names.
import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(resolve(root, process.argv[2] ?? 'dist'), 'src');
const types = await rollup({
  input: join(root, 'src/index.ts'),
  plugins: [dts({ tsconfig: join(root, 'tsconfig.build.json') })],
});
await types.write({ file: join(folder, 'index.d.ts'), format: 'es' });
await types.close();
copyFileSync(join(folder, 'index.d.ts'), join(folder, 'index.d.cts'));
