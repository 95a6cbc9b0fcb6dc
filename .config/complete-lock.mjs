// Completes package-lock.json after an installation from a mirror that keeps the packages of one platform only: npm
// then leaves out what it could not see, and `npm ci` refuses the file everywhere. Run it after adding a dependency.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

const systems = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' ');
const processors = 'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' ');
const libraries = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

// "@rollup/rollup-linux-arm64-musl" says for what it is.
const platformOf = (name) => {
  const words = name.split(/[-/]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = os.includes('linux') ? words.map((word) => libraries[word]).filter(Boolean) : [];
  return Object.fromEntries(Object.entries({ cpu, os, libc }).filter(([, values]) => values.length > 0));
};

const isLocked = (name, parent) => {
  for (let path = parent; ; path = path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0))) {
    if (lock.packages[`${path === '' ? '' : `${path}/`}node_modules/${name}`]) return true;
    if (path === '') return false;
  }
};

const added = {};
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(name, path) || added[`node_modules/${name}`]) continue;
    const platform = platformOf(name);
    if (!platform.os && !platform.cpu) {
      process.stderr.write(
        `${name} ${version}, wanted by ${path}, is not in the lock file and is for no platform\n`,
      );
      process.exitCode = 1;
      continue;
    }
    added[`node_modules/${name}`] = {
      version: version.replace(/^[\^~=]/, ''),
      ...platform,
      ...(dev ? { dev } : {}),
      optional: true,
    };
  }
}
const [root, ...others] = Object.entries({ ...lock.packages, ...added });
lock.packages = Object.fromEntries([root, ...others.sort(([one], [other]) => (one < other ? -1 : 1))]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stderr.write(`${Object.keys(added).length} packages added\n`);
