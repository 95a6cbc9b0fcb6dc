import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { batchWriter, openStore, resolveWorks } from '../../src/archive/index.js';
import { contentOf } from './content-of.js';
import { batchOf, fixtures, type Given, makeStore, parseGiven, temporaryFolder } from './made-store.js';

const { folder, remove } = temporaryFolder();
afterAll(remove);

/** Numbers from 0 to 1, the same for the same seed. */
const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Names of works that are one or another, as far as they say: in full, without letters, by name, by date, by issuer. */
const NAMES = [
  'Nghị định số 11/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
  'Nghị định số 11/2020/NĐ-CP ngày 06 tháng 3 năm 2020',
  'Nghị định số 11/2020/NĐ-CP',
  'Nghị định số 11/2020',
  'Nghị định số 11',
  'Quyết định số 11/QĐ-UBND ngày 02 tháng 02 năm 2021 của Ủy ban nhân dân tỉnh Bắc Ninh',
  'Quyết định số 11/QĐ-UBND của Ủy ban nhân dân tỉnh Hà Nam',
  'Quyết định số 11/QĐ-UBND',
  'Kế hoạch số 11/KH-UBND ngày 03 tháng 02 năm 2021',
  'Nghị định số 50/CP ngày 01 tháng 02 năm 1995 của Chính phủ',
  'Quyết định số 50/CP',
  'Luật Trồng trọt năm 2018',
  'Luật Trồng trọt ngày 19 tháng 11 năm 2018',
  'Luật Trồng trọt',
  'Quy chế làm việc mẫu',
  'Luật Thử nghiệm mẫu',
  'Luật Thử nghiệm mẫu năm 2021',
];

const HEADS: readonly (readonly [
  issuer: string,
  number: string,
  day: string,
  kind: string,
  title: string,
])[] = [
  [
    'CHÍNH PHỦ',
    'Số: 11/2020/NĐ-CP',
    'Hà Nội, ngày 05 tháng 3 năm 2020',
    'NGHỊ ĐỊNH',
    'Về công tác thử nghiệm',
  ],
  [
    'CHÍNH PHỦ',
    'Số: 11/2020/NĐ-CP',
    'Hà Nội, ngày 06 tháng 3 năm 2020',
    'NGHỊ ĐỊNH',
    'Về công tác thử nghiệm',
  ],
  [
    'ỦY BAN NHÂN DÂN\nTỈNH BẮC NINH',
    'Số: 11/QĐ-UBND',
    'Bắc Ninh, ngày 02 tháng 02 năm 2021',
    'QUYẾT ĐỊNH',
    'Ban hành quy chế',
  ],
  [
    'ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM',
    'Số: 11/QĐ-UBND',
    'Hà Nam, ngày 02 tháng 02 năm 2021',
    'QUYẾT ĐỊNH',
    'Ban hành quy chế',
  ],
  [
    'ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM',
    'Số:     /QĐ-UBND',
    'Hà Nam, ngày    tháng 02 năm 2021',
    'QUYẾT ĐỊNH',
    'Ban hành quy chế',
  ],
  ['ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM', '', '', 'QUYẾT ĐỊNH', 'Ban hành quy chế'],
  ['QUỐC HỘI', 'Luật số: 31/2021/QH15', 'Hà Nội, ngày 02 tháng 11 năm 2021', 'LUẬT', 'THỬ NGHIỆM MẪU'],
  ['', '', '', 'THÔNG BÁO', 'Về việc nghỉ lễ'],
];

const DEEDS = [
  'Căn cứ',
  'Sửa đổi, bổ sung Điều 2 của',
  'Bãi bỏ',
  'Thực hiện',
  'Thay thế',
  'theo quy định tại Điều 3',
];

const WORDS =
  'cơ quan đơn vị tổ chức thực hiện nhiệm vụ được giao báo cáo kết quả trước khi họp bàn kế hoạch hằng năm của địa phương'.split(
    ' ',
  );

const textOf = (random: () => number): string => {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const [issuer, number, day, kind, title] = pick(HEADS);
  // Few texts, so that some documents are drafts or copies of others.
  const words = randomOf(Math.floor(random() * 3));
  const body = Array.from({ length: 60 }, () => WORDS[Math.floor(words() * WORDS.length)]).join(' ');
  const deeds = Array.from({ length: 1 + Math.floor(random() * 6) }, () => `${pick(DEEDS)} ${pick(NAMES)};`);
  return [issuer, number, day, kind, title, '', deeds.join('\n'), 'Điều 1. Phạm vi', body, ''].join('\n');
};

/** What is done to an archive between two runs: files come, change, and go. */
const turnOf = (files: ReadonlyMap<string, Given>, random: () => number): ReadonlyMap<string, Given> => {
  const next = new Map(files);
  for (const [path, { text }] of files) {
    const fate = random();
    if (fate < 0.1) next.delete(path);
    else if (fate < 0.2) next.set(path, { path, text: textOf(random) });
    else if (fate < 0.3) next.set(path, { path, text: `${text}\n` });
    else if (fate < 0.35) next.set(path, { path, text: text.replace(/11(?=[/ ])/u, '12') });
  }
  for (let come = Math.floor(random() * 4); come > 0; come -= 1) {
    const path = `t${Math.floor(random() * 1000)}.txt`;
    next.set(path, { path, text: textOf(random) });
  }
  return next;
};

/** How many archives are made, each of which changes several times. */
const ARCHIVES = Number(process.env['ARCHIVES'] ?? 3);
const TURNS = 3;

it.each(Array.from({ length: ARCHIVES }, (_, index) => index))(
  'a store that follows the changes of its files is equal to one made from them: %i',
  async (seed) => {
    const random = randomOf(seed + 1);
    const some = fixtures().filter(() => random() < 0.1);
    const made = Array.from({ length: 12 }, (_, index) => ({ path: `m${index}.txt`, text: textOf(random) }));
    let files: ReadonlyMap<string, Given> = new Map([...some, ...made].map((given) => [given.path, given]));
    const path = join(folder, `follows-${seed}.duckdb`);
    (await makeStore(path, [...files.values()])).close();
    for (let turn = 0; turn < TURNS; turn += 1) {
      const next = turnOf(files, random);
      const store = await openStore(path, { mode: 'write' });
      const writer = await batchWriter(store);
      const changed = [...next.values()].filter(({ path: at, text }) => files.get(at)?.text !== text);
      const gone = [...files.keys()].filter((at) => !next.has(at)).map((at) => `/${at}`);
      const half = Math.floor(changed.length / 2);
      await writer.add(batchOf(changed.slice(0, half)));
      if (random() < 0.3) await resolveWorks(store);
      await writer.add({ ...batchOf(changed.slice(half)), gone });
      await resolveWorks(store);
      store.close();
      const fresh = join(folder, `fresh-${seed}-${turn}.duckdb`);
      (await makeStore(fresh, [...next.values()])).close();
      expect(await contentOf(path)).toEqual(await contentOf(fresh));
      files = next;
    }
  },
  600_000,
);

it('looks again at nothing that a change does not concern', async () => {
  const texts = fixtures().slice(0, 12);
  const [first] = texts as [Given];
  const store = await makeStore(join(folder, 'marked.duckdb'), texts);
  await store.run('UPDATE works SET mentions = -1');
  await (await batchWriter(store)).add(batchOf([{ path: first.path, text: `${first.text}\n` }]));
  await resolveWorks(store);
  const seen = await store.all('SELECT title FROM works WHERE mentions <> -1');
  expect(seen).toEqual([{ title: parseGiven(first).metadata.title }]);
  await (await batchWriter(store)).add({ ...batchOf([]), gone: [`/${first.path}`] });
  await resolveWorks(store);
  const cited = new Set(parseGiven(first).works.map(({ urn }) => urn));
  const others = await store.all('SELECT urn FROM works WHERE mentions <> -1');
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter(({ urn }) => !cited.has(String(urn)))).toEqual([]);
  store.close();
});
