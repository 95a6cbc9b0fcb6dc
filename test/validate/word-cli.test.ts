import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Dependencies } from '../../src/cli/index.js';
import { lazyDependencies } from '../../src/cli/lazy-dependencies.js';
import { readFileSource, readStdin } from '../../src/read/index.js';
import { decisionOf } from '../../src/validate/example-documents.js';
import { invoke } from '../cli/invoke.js';
import { docx } from '../read/support/package.js';
import { type Draft, writeDraft } from './drafts/draft.js';
import { drafts } from './drafts/drafts.js';
import { layoutFaults } from './drafts/faults.js';

const NO_ASSETS = {
  worker: new URL('file:///no-worker.js'),
  reader: new URL('file:///no-reader.js'),
  page: new URL('file:///no-page.js'),
  isolated: null,
};

// Word files are read by a thread, of which there is none here.
const here: Dependencies = {
  ...lazyDependencies(NO_ASSETS),
  readFile: (path, { look, hash }) =>
    readFileSource(path, { ...(look ? { look } : {}), ...(hash === undefined ? {} : { hash }) }),
  readStdin: ({ look }, stream) => readStdin(look ? { look } : {}, stream),
};

const callWith = (dependencies: Partial<Dependencies>, ...argv: readonly string[]) =>
  invoke(['validate', ...argv, '--lang', 'en'], { dependencies: { ...here, ...dependencies } });
const call = (...argv: readonly string[]) => callWith({}, ...argv);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-parse-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const bytesAt = async (path: string): Promise<Uint8Array> => new Uint8Array(await readFile(path));

const [decision] = drafts;
if (decision === undefined) throw new Error('no draft');

/** A draft whose kind is not bold, and whose number is written as it should not be. */
const faulty = (change: (draft: Draft) => Draft = (draft) => draft): Uint8Array => {
  const fault = layoutFaults.find(({ rule }) => rule === 'layout/kind');
  const planted = fault?.plant(decision) ?? decision;
  const number = planted.parts.number.map((one) => ({ ...one, text: one.text.replace('Số: ', 'Số ') }));
  return writeDraft(change({ ...planted, parts: { ...planted.parts, number } }));
};

const withoutPlace = (draft: Draft): Draft => ({ ...draft, parts: { ...draft.parts, placeDate: [] } });

describe('--fix on a Word file', () => {
  it('writes a mended one with -o, and never over the draft', async () => {
    const path = await put('draft.docx', faulty());
    const output = join(folder, 'fixed.docx');
    expect(await call('--fix', '-o', output, path)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await bytesAt(path)).toEqual(faulty());
    const xml = strFromU8(unzipSync(await bytesAt(output))['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<w:ins .*<w:rPrChange /su);
    expect((await call('--format', 'ndjson', output)).stdout).toBe('');
    const again = join(folder, 'again.docx');
    await call('--fix', '-o', again, output);
    expect(await bytesAt(again)).toEqual(await bytesAt(output));
    const refused = await call('--fix', '-o', path, path);
    expect(refused.code).toBe(2);
    expect(await bytesAt(path)).toEqual(faulty());
  });

  it('prints what would change in its words, and how many looks would, without -o', async () => {
    const path = await put('draft.docx', faulty());
    const { code, stdout, stderr } = await call('--fix', path);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^-Số .*\n\+Số: /mu);
    expect(stderr).toMatch(/one change of its look as well/u);
    expect(await bytesAt(path)).toEqual(faulty());
  });

  it('mends the draft itself with --write', async () => {
    const path = await put('draft.docx', faulty());
    expect((await call('--fix', '--write', path)).code).toBe(0);
    expect((await call('--format', 'ndjson', path)).stdout).toBe('');
  });

  it('ends with 1 and lists the errors that are left', async () => {
    const path = await put('draft.docx', faulty(withoutPlace));
    const output = join(folder, 'fixed.docx');
    const { code, stderr } = await call('--fix', '-o', output, path);
    expect(code).toBe(1);
    expect(stderr).toMatch(/draft\.docx:\d+:\d+ .*\[form\/place-date\]\n$/u);
    expect((await call('--format', 'ndjson', output)).stdout).not.toContain('layout/');
  });

  it('lists what could be mended but for its place', async () => {
    const bytes = faulty();
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const body = /<w:body>(.*)<\/w:body>/su.exec(xml)?.[1] ?? '';
    const inField = body.replace(
      /<w:r><w:rPr>[^/]*(?:\/>)?<\/w:rPr><w:t[^>]*>Số .*?<\/w:r>/u,
      (run) => `<w:fldSimple w:instr="REF a">${run}</w:fldSimple>`,
    );
    expect(inField).not.toBe(body);
    const path = await put('draft.docx', docx(inField));
    const { stderr } = await call('--rule', 'layout/*=off', '--fix', '-o', join(folder, 'fixed.docx'), path);
    expect(stderr).toMatch(/\[form\/number-format\]/u);
  });

  it('needs one Word file for one', async () => {
    const text = await put('a.txt', decisionOf());
    const path = await put('draft.docx', faulty());
    for (const names of [[text], [path, text], [path, path.replace('draft', 'other')]]) {
      const { code, stderr } = await call('--fix', '-o', join(folder, 'fixed.docx'), ...names);
      expect([code, stderr]).toEqual([2, 'plan-parse: --fix -o FILE.docx needs one .docx file\n']);
    }
  });

  it('does not mend what has been changed since it was read', async () => {
    const path = await put('draft.docx', faulty());
    const readFile: Dependencies['readFile'] = async (name, hints) => {
      const source = await here.readFile(name, hints);
      await writeFile(name, writeDraft(decision));
      return source;
    };
    const { stderr } = await callWith({ readFile }, '--fix', '--write', path);
    expect(stderr).toContain('it was changed after it was read');
    expect(await bytesAt(path)).toEqual(writeDraft(decision));
  });
});

describe('--fix in a process of its own', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
  ])('that ends with %i ends with %i', async (own, code) => {
    const path = await put('a.txt', ' '.repeat(getHeapStatistics().heap_size_limit / 1000 + 1));
    const isolated: Dependencies['isolated'] = { run: async () => ({ type: 'done', code: own }) };
    expect((await callWith({ isolated }, '--fix', path)).code).toBe(code);
  });
});

describe('--annotate', () => {
  const commentsIn = async (path: string): Promise<number> => {
    const part = unzipSync(await bytesAt(path))['word/comments.xml'];
    return part ? (strFromU8(part).match(/<w:comment /gu)?.length ?? 0) : 0;
  };

  it('tells what the reporters would', async () => {
    const path = await put('draft.docx', faulty(withoutPlace));
    const output = join(folder, 'reviewed.docx');
    const baseline = join(folder, 'baseline.json');
    const reported = async (...options: readonly string[]): Promise<readonly [number, number]> => {
      const { code, stdout } = await call('--format', 'ndjson', ...options, path);
      return [code, stdout.split('\n').length - 1];
    };
    await call('--baseline', baseline, '--update-baseline', path);
    for (const options of [
      [],
      ['--min-severity', 'warning'],
      ['--quiet'],
      ['--max-warnings', '0'],
      ['--baseline', baseline],
      ['--rule', 'form/*=off'],
    ]) {
      const { code } = await call('--annotate', '-o', output, ...options, path);
      expect([code, await commentsIn(output)]).toEqual(await reported(...options));
    }
    expect((await reported())[1]).toBeGreaterThan((await reported('--quiet'))[1]);
  });

  it('hears of acts from a list', async () => {
    const list = await put(
      'list.csv',
      'number,state,from,by\n30/2020/NĐ-CP,repealed,2021-01-01,1/2021/NĐ-CP\n',
    );
    const bases = decision.parts.basis.map((one, index) =>
      index === 0
        ? {
            ...one,
            text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
          }
        : one,
    );
    const path = await put(
      'draft.docx',
      writeDraft({ ...decision, parts: { ...decision.parts, basis: bases } }),
    );
    const lines = async (...options: readonly string[]): Promise<number> =>
      (await call('--format', 'ndjson', ...options, path)).stdout.split('\n').length - 1;
    const told = await lines('--status', list);
    const output = join(folder, 'reviewed.docx');
    await call('--annotate', '--status', list, '-o', output, path);
    expect(told).toBeGreaterThan(await lines());
    expect(await commentsIn(output)).toBe(told);
  });

  it('does not write about a file that has been changed since it was read', async () => {
    const path = await put('draft.docx', faulty());
    const readFile: Dependencies['readFile'] = async (name, hints) => {
      const source = await here.readFile(name, hints);
      await writeFile(name, writeDraft(decision));
      return source;
    };
    const { code, stderr } = await callWith({ readFile }, '--annotate', '-o', join(folder, 'r.docx'), path);
    expect(code).toBe(2);
    expect(stderr).toContain('it was changed while it was read');
  });

  it('opens the only paragraph of an empty draft', async () => {
    const path = await put('draft.docx', docx('<w:p w:rsidR="1"/>'));
    const output = join(folder, 'reviewed.docx');
    await call('--annotate', '-o', output, path);
    const xml = strFromU8(unzipSync(await bytesAt(output))['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(
      /<w:body><w:p w:rsidR="1"><w:commentRangeStart .*<w:commentReference [^>]*><\/w:r><\/w:p><\/w:body>/u,
    );
  });
});
