import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { readSource } from '../../src/read/index.js';
import { validate } from '../../src/validate/index.js';
import { hasProgram, runProgram } from '../export/programs.js';
import { writeDraft } from './drafts/draft.js';
import { drafts } from './drafts/drafts.js';
import { layoutFaults } from './drafts/faults.js';

const folder = mkdtempSync(join(tmpdir(), 'printed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rules that say how a file looks wrong. */
const findIn = async (path: string): Promise<readonly string[]> => {
  const { text, layout } = await readSource(readFileSync(path), { path, look: true });
  const found = validate(parseDocument(text, { layout }), text, { layout, lang: 'en' });
  return found.filter(({ rule }) => rule.startsWith('layout/')).map(({ rule }) => rule);
};

/** Rules that pages tell enough for; how paragraphs are set they do not. */
const SHOWN: ReadonlySet<string> = new Set(
  ['paper', 'issuer', 'national-name', 'motto', 'kind', 'place-date', 'number'].map(
    (name) => `layout/${name}`,
  ),
);

describe.skipIf(!hasProgram('soffice', ['--version']))('drafts printed to PDF', () => {
  const planted = drafts.flatMap((draft, at) =>
    layoutFaults.flatMap(({ rule, name, plant }, fault) => {
      const faulty = SHOWN.has(rule) && !name.startsWith('aligned') ? plant(draft) : null;
      return faulty === null ? [] : [{ name: `fault-${at}-${fault}`, rule, draft: faulty }];
    }),
  );

  it('are silent where they hold to the decree, and hear of no other rule where one is broken', async () => {
    const clean = drafts.map((draft, at) => ({ name: `clean-${at}`, rule: null, draft }));
    const all = [...clean, ...planted];
    for (const { name, draft } of all) writeFileSync(join(folder, `${name}.docx`), writeDraft(draft));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const paths = all.map(({ name }) => join(folder, `${name}.docx`));
    runProgram('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], '');
    const told = new Set<string>();
    for (const { name, rule } of all) {
      const found = await findIn(join(folder, `${name}.pdf`));
      const others = found.filter((other) => other !== rule);
      expect({ name, rule, others }).toEqual({ name, rule, others: [] });
      for (const known of found) told.add(known);
      if (rule !== null) expect({ name, found: found.length > 0 }).toEqual({ name, found: true });
    }
    expect(told).toEqual(SHOWN);
  });
});
