import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import {
  batchWriter,
  countRows,
  type Database,
  loadRecorder,
  openStore,
  recordText,
  resolveWorks,
} from '../../src/archive/index.js';
import { parseDocument } from '../../src/document.js';
import { readFileSource } from '../../src/read/index.js';
import { missing, sharedFolder } from '../corpus/shared.js';
import { type Given, makeStore, temporaryFolder } from './made-store.js';

const { folder, remove } = temporaryFolder();
afterAll(remove);

let made = 0;
const newPath = (): string => {
  made += 1;
  return join(folder, `copies-${made}.duckdb`);
};

/** Makes a store of files of any format. */
const storeOfFiles = async (paths: readonly string[]): Promise<Database> => {
  const store = await openStore(newPath(), { mode: 'write' });
  const writer = await batchWriter(store);
  const { recordDocument } = await loadRecorder();
  for (const path of paths) {
    const { text, layout = null, info } = await readFileSource(path);
    const document = parseDocument(text, { source: info, layout, lang: 'en' });
    const record = recordDocument(document, path, text, layout, { version: '1', lang: 'en' });
    const file = { path, absolute: path, bytes: info.bytes ?? 0, modified: 1 };
    await writer.add({
      records: [{ file, record: recordText(record) }],
      copies: [],
      failures: [],
      gone: [],
    });
  }
  await resolveWorks(store);
  return store;
};

interface Copy {
  readonly work: string;
  readonly path: string;
  readonly likeness: number;
  readonly why: string;
  readonly differs: readonly string[];
}

const copiesOf = async (store: Database): Promise<readonly Copy[]> =>
  (await store.all(
    `SELECT c.work, f.path, c.likeness, c.why, c.differs FROM copies c JOIN files f USING (document) ORDER BY f.path`,
  )) as unknown as readonly Copy[];

/** Which paths are files of one work. */
const groupsOf = (copies: readonly Copy[]): readonly (readonly string[])[] =>
  [...new Set(copies.map(({ work }) => work))].map((work) =>
    copies.filter((copy) => copy.work === work).map(({ path }) => path),
  );

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const formats = ['docx', 'pdf', 'html', 'odt', 'rtf', 'doc', 'utf-16le.txt', 'vni.txt'];
const names = readdirSync(`${fixtures}formats/`)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => name.slice(0, -'.docx'.length));

describe('files of one document in several formats', () => {
  it('are one work each, with the same words', async () => {
    const paths = names.flatMap((name) => [
      `${fixtures}${name}.txt`,
      ...formats.map((format) => `${fixtures}formats/${name}.${format}`),
    ]);
    const store = await storeOfFiles(paths);
    const copies = await copiesOf(store);
    const counts = Object.fromEntries(await countRows(store));
    store.close();
    expect(groupsOf(copies).map((group) => group.length)).toEqual(names.map(() => formats.length + 1));
    expect(counts).toMatchObject({ present: names.length, copies: names.length });
    expect(copies.filter(({ why }) => why === 'main')).toHaveLength(names.length);
    for (const { path, likeness } of copies) expect([path, likeness > 0.9]).toEqual([path, true]);
  }, 240_000);
});

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `việc thứ ${from + at} do phòng ${(from + at) * 7} làm`).join(
    '; ',
  );

interface Told {
  readonly number: string;
  readonly day: string;
  readonly title?: string;
  readonly body: string;
}

const letter = (path: string, { number, day, title = 'Ban hành Quy chế làm việc', body }: Told): Given => ({
  path,
  text: `ỦY BAN NHÂN DÂN
TỈNH MẪU SƠN
Số: ${number}

Mẫu Sơn, ${day}

QUYẾT ĐỊNH
${title}

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
QUYẾT ĐỊNH:
Điều 1. ${body}.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
`,
});

const SIGNED = { number: '15/QĐ-UBND', day: 'ngày 05 tháng 3 năm 2024', body: words(1, 60) };
const BLANK = { number: '     /QĐ-UBND', day: 'ngày     tháng     năm 2024' };

const copiesOfTexts = async (texts: readonly Given[]): Promise<readonly Copy[]> => {
  const store = await makeStore(newPath(), texts);
  const copies = await copiesOf(store);
  store.close();
  return copies;
};

describe('a draft', () => {
  it('is counted with what was issued, and is said to differ', async () => {
    const draft = letter('a-draft.txt', { ...BLANK, body: `${words(1, 55)}; ${words(900, 5)}` });
    const copies = await copiesOfTexts([draft, letter('b-signed.txt', SIGNED)]);
    expect(groupsOf(copies)).toEqual([['a-draft.txt', 'b-signed.txt']]);
    expect(copies.map(({ why, differs }) => [why, differs])).toEqual([
      ['text', ['text']],
      ['main', []],
    ]);
    expect(copies[0]?.likeness).toBeGreaterThan(0.6);
  });

  it('is a work of its own where two works have its text', async () => {
    const draft = letter('a-draft.txt', { ...BLANK, body: SIGNED.body });
    const other = { ...SIGNED, number: '16/QĐ-UBND' };
    const copies = await copiesOfTexts([draft, letter('b.txt', SIGNED), letter('c.txt', other)]);
    expect(groupsOf(copies)).toHaveLength(3);
  });

  it('is a work of its own where what it says disagrees', async () => {
    const draft = letter('a-draft.txt', { ...BLANK, day: 'ngày 07 tháng 4 năm 2023', body: SIGNED.body });
    expect(groupsOf(await copiesOfTexts([draft, letter('b.txt', SIGNED)]))).toHaveLength(2);
  });
});

describe('documents of other numbers', () => {
  it('are works of their own, however alike', async () => {
    const other = { ...SIGNED, number: '16/QĐ-UBND' };
    const copies = await copiesOfTexts([letter('a.txt', SIGNED), letter('b.txt', other)]);
    expect(groupsOf(copies)).toHaveLength(2);
  });

  it('made of one form without a number are works of their own', async () => {
    const many = Array.from({ length: 45 }, (_, index) =>
      letter(`${index}.txt`, { ...BLANK, body: `${SIGNED.body}; lần ${index}` }),
    );
    expect(groupsOf(await copiesOfTexts(many))).toHaveLength(45);
  });
});

describe('two texts of one number and date', () => {
  it('are one work, and it is said in what they differ', async () => {
    const other = {
      ...SIGNED,
      title: 'Ban hành Quy chế hoạt động',
      body: `${words(1, 50)}; ${words(300, 10)}`,
    };
    const copies = await copiesOfTexts([letter('a.txt', SIGNED), letter('b.txt', other)]);
    expect(groupsOf(copies)).toEqual([['a.txt', 'b.txt']]);
    expect(copies.flatMap(({ differs }) => differs)).toEqual(['text', 'title']);
  });
});

if (missing !== null) it.skip(`real documents in several formats are counted once (${missing})`, () => {});
else
  it('counts real documents once that are there in several formats', async () => {
    const from = fileURLToPath(new URL('corpus/congbao/', sharedFolder));
    const both = readdirSync(from).filter((name) => name.endsWith('.pdf'));
    const paths = both.flatMap((name) => [`${from}${name}`, `${from}${name.replace(/pdf$/, 'txt')}`]);
    const store = await storeOfFiles(paths);
    const copies = await copiesOf(store);
    store.close();
    expect(groupsOf(copies).map((group) => group.length)).toEqual(both.map(() => 2));
  }, 240_000);
