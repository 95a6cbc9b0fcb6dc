import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Reads a file of the project. */
export const read = (path: string): string => readFileSync(posix.join(root, path), 'utf8');

/** All modules of the library and the command, by their paths from the project's folder. */
export const modules: readonly string[] = globSync('{src,bin}/**/*.ts', { cwd: root }).toSorted();

const known = new Set(modules);

/** What a module imports, types and what is loaded on demand included: modules of the project, and all else as written. */
const importsOf = (path: string): readonly string[] =>
  ts
    .preProcessFile(read(path), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .map((name) => {
      if (!name.startsWith('.')) return name;
      const found = posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts');
      if (!known.has(found) && !found.endsWith('.json'))
        throw new Error(`${path} imports ${name}, which is not there`);
      return found;
    });

/** The imports of each module. */
export const imports: ReadonlyMap<string, readonly string[]> = new Map(
  modules.map((path) => [path, importsOf(path)]),
);

/** Pairs of modules of which one imports the other. */
export const edges: readonly (readonly [string, string])[] = [...imports].flatMap(([path, imported]) =>
  imported.filter((name) => known.has(name)).map((name) => [path, name] as const),
);
