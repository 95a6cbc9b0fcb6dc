import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What lies on a disk once the package is installed. */
export interface Installed {
  readonly what: string;
  readonly packages: number;
  /** Of all files, in bytes. */
  readonly bytes: number;
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The names of what npm installs with a package. */
function neededBy(folder: string): readonly string[] {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = manifestOf(folder);
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional);
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
}

/** Where Node finds a package from a folder; `null` where it is not installed, as those for other systems are not. */
function find(name: string, from: string): string | null {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
  }
  return null;
}

/** The folders of all packages that are installed with one, and with those. */
function reached(root: string): ReadonlySet<string> {
  const folders = new Set<string>();
  const take = (from: string): void => {
    for (const name of neededBy(from)) {
      const folder = find(name, from);
      if (folder === null || folders.has(folder)) continue;
      folders.add(folder);
      take(folder);
    }
  };
  take(root);
  return folders;
}

/** What would be installed besides, were `natural` not bundled. */
function withNatural(root: string, all: ReadonlySet<string>): readonly string[] {
  const natural = find('natural', root);
  if (natural === null) return [];
  return [natural, ...reached(natural)].filter((folder) => !all.has(folder));
}

/** Without the packages that lie in it. */
function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? sum : sum + bytesIn(path);
    return entry.isFile() ? sum + statSync(path).size : sum;
  }, 0);
}

function sumOf(what: string, folders: readonly string[]): Installed {
  return { what, packages: folders.length, bytes: folders.reduce((sum, folder) => sum + bytesIn(folder), 0) };
}

/** The package itself as npm would pack it. */
function ownSize(root: string): Installed {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const [packed]: readonly { readonly unpackedSize: number }[] = JSON.parse(stdout);
  return { what: 'plan-parse itself', packages: 1, bytes: packed?.unpackedSize ?? Number.NaN };
}

/** The package, what it needs, and how much it would need besides if what it takes of `natural` were not bundled. */
export function measureInstalled(root: string): readonly Installed[] {
  const all = reached(root);
  return [
    ownSize(root),
    sumOf('its dependencies', [...all]),
    sumOf('spared, for natural is bundled', withNatural(root, all)),
  ];
}
