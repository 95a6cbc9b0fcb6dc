// Stands in the bundle of the database's package for what that package calls: the database itself, which comes with the
// package that users install.
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
// biome-ignore lint/style/noDefaultExport: the package imports it so.
export default createRequire(resolve('@duckdb/node-api'))('@duckdb/node-bindings');
