import { readFile } from 'node:fs/promises';

/** The forms in which TypeScript writes a module as CommonJS, and the module again; those within lines come last. */
const forms = [
  [/^"use strict";\n/, ''],
  [/^var __\w+ = [\s\S]*?^\}\)*(?:\(\))?;$/gm, ''],
  [/^Object\.defineProperty\(exports, "__esModule", .*\n/m, ''],
  [/^(?:exports\.\w+ = )+void 0;\n/m, ''],
  [/^__exportStar\(require\((".*?")\), exports\);$/gm, 'export * from $1;'],
  [/^require\((".*?")\);$/gm, 'import $1;'],
  [/^(?:const|var) (\w+) = (?:__import\w+\()?require\((".*?")\)\)?;$/gm, 'import * as $1 from $2;'],
  [
    /^Object\.defineProperty\(exports, "(\w+)", \{ .* return (\w+\.\w+); \} \}\);$/gm,
    'export const $1 = $2;',
  ],
  [/^exports\.default = (\w+);$/m, 'export { $1 as default };'],
  [/^exports\.(\w+) = \1;$/gm, 'export { $1 };'],
  [/^var (\w+);(?=[\s\S]*^\}\)\(\1 \|\| \(exports\.\1 = \1 = \{\}\)\);$)/gm, 'export var $1;'],
  [/\(exports\.(\w+) = \1 = \{\}\)/g, '($1 = {})'],
  [/^exports\.(\w+) = /gm, 'export const $1 = '],
  [/\bexports\.(\w+)/g, '$1'],
];

const toModule = (text) => forms.reduce((changed, [form, module]) => changed.replace(form, module), text);

/**
 * Bundles a package that TypeScript has compiled to CommonJS as the modules that it was written as: in one scope, and
 * without what is not used. Else each of its files stays a function: that of DuckDB then takes 21 ms to load, not 8.
 */
export const asModule = (name) => ({
  name: 'as-module',
  setup: (bundler) => {
    const files = new RegExp(`/node_modules/${name}/lib/.*\\.js$`.replaceAll('/', '[\\\\/]'));
    bundler.onLoad({ filter: files }, async ({ path }) => {
      const contents = toModule(await readFile(path, 'utf8'));
      const [unknown] = /^.*\b(?:exports|require\().*$/m.exec(contents) ?? [];
      if (unknown !== undefined) throw new Error(`${path} is CommonJS of another form: ${unknown}`);
      return { contents };
    });
  },
});
