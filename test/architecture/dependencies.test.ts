import { describe, expect, it } from 'vitest';
import { read } from './imports.js';

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const own: Package = JSON.parse(read('package.json'));
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(read('package-lock.json'));

const locked = Object.entries(lock.packages).filter(([place]) => place !== '');
const installed = locked.filter(([, { dev }]) => dev !== true);

/** Terms under which code may be handed on with a package that is under MIT. */
const terms = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0'];

describe('what the package installs', () => {
  it('stands in the table of CONTRIBUTING.md, with what it is for', () => {
    const [, section = ''] = read('CONTRIBUTING.md').split('## What the package installs');
    const rows = section.split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1]?.matchAll(/`([^`]+)`/g) ?? [])].map((found) => found[1]),
    );
    const wanted = [...Object.keys(own.dependencies ?? {}), ...Object.keys(own.peerDependencies ?? {})];
    expect(named.toSorted()).toEqual(wanted.toSorted());
    expect(rows.filter((row) => (row.split('|')[2] ?? '').trim() === '')).toEqual([]);
  });

  it('runs nothing while it is installed', () => {
    expect(installed.length).toBeGreaterThan(30);
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
    const scripts = Object.keys(own.scripts ?? {});
    expect(scripts.filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  });

  it('may be handed on', () => {
    expect(
      installed.filter(([, { license }]) => !terms.includes(license ?? '')).map(([place]) => place),
    ).toEqual([]);
  });
});

describe('the lock file', () => {
  it('holds the checksum of every package, and takes none from beside the registry', () => {
    expect(
      locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place),
    ).toEqual([]);
    const elsewhere = locked.filter(
      ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
  });

  it.each(['@biomejs/cli-', '@esbuild/', '@rollup/rollup-'])(
    'lists %s… for other systems than this',
    (name) => {
      const systems = locked
        .map(([place]) => place)
        .filter((place) => place.startsWith(`node_modules/${name}`));
      for (const system of ['darwin', 'win32', 'linux'])
        expect(systems.some((place) => place.includes(system))).toBe(true);
    },
  );
});
