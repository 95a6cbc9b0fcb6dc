import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages whose code stands in the bundles, and the terms that they are used under. */
export function writeLicenses(root, outdir, metafiles) {
  const inputs = metafiles.flatMap((each) => Object.keys(each.inputs));
  // A package may stand in the folder of another one, which needs another version of it.
  const folders = new Set(
    inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? []),
  );
  const texts = [...folders].sort().map((inRoot) => {
    const folder = join(root, inRoot);
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const { name, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const written = file
      ? readFileSync(join(folder, file), 'utf8').trim()
      : `${license}, ${author?.name ?? author}`;
    return `${name}\n\n${written}\n`;
  });
  writeFileSync(join(outdir, 'THIRD-PARTY-LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}
