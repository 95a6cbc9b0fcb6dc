import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import type { Diagnostic } from '../../src/model/index.js';
import { readSource } from '../../src/read/index.js';
import { rules, validate } from '../../src/validate/index.js';
import { missing, sharedFolder } from '../corpus/shared.js';
import { type Draft, writeDraft } from './drafts/draft.js';
import { drafts } from './drafts/drafts.js';
import { layoutFaults } from './drafts/faults.js';

const findIn = async (draft: Draft): Promise<readonly Diagnostic[]> => {
  const { text, layout } = await readSource(writeDraft(draft), { path: 'draft.docx', look: true });
  return validate(parseDocument(text, { layout }), text, { layout, lang: 'en' });
};

const say = ({ rule, message, position }: Diagnostic): string => `${position.start.line} ${rule}: ${message}`;

describe.each(drafts)('$name', (draft) => {
  it('that holds to the decree has no finding', async () => {
    expect((await findIn(draft)).map(say)).toEqual([]);
  });

  const planted = layoutFaults.flatMap((fault) => {
    const faulty = fault.plant(draft);
    return faulty === null ? [] : [{ ...fault, faulty }];
  });

  it.each(planted)('set wrongly, $rule ($name), is told so by this rule alone', async ({ rule, faulty }) => {
    const findings = await findIn(faulty);
    expect(findings.map(say)).not.toEqual([]);
    expect(findings.filter((finding) => finding.rule !== rule).map(say)).toEqual([]);
    expect(findings.every(({ paragraph }) => paragraph !== null)).toBe(true);
  });
});

it('plants a fault of every rule of layout, each in a draft at least', () => {
  const planted = layoutFaults.filter(({ plant }) => drafts.some((draft) => plant(draft) !== null));
  expect(planted).toHaveLength(layoutFaults.length);
  expect(layoutFaults.length).toBeGreaterThanOrEqual(40);
  const ids = rules.map(({ id }) => id).filter((id) => id.startsWith('layout/'));
  expect([...new Set(planted.map(({ rule }) => rule))].toSorted()).toEqual(ids.toSorted());
});

describe.skipIf(missing !== null)("the decree's own documents", () => {
  it('are silent but for a margin of 4.3 mm (needs ../shared/nd30)', async () => {
    const folder = new URL('nd30/', sharedFolder);
    const findings: string[] = [];
    for (const name of missing === null ? readdirSync(folder).filter((file) => file.endsWith('.docx')) : []) {
      const source = await readSource(readFileSync(new URL(name, folder)), { path: name, look: true });
      const { text, layout } = source;
      const found = validate(parseDocument(text, { layout }), text, { layout, lang: 'en' });
      for (const finding of found)
        if (finding.rule.startsWith('layout/')) findings.push(`${name} ${say(finding)}`);
    }
    expect(findings).toEqual([
      'Phuluc4.docx 1 layout/margins: the right margin is 4.3 mm (expected 15 - 20 mm) (Decree 30/2020/NĐ-CP, Appendix I, part I, section I, clause 3)',
    ]);
  });
});
