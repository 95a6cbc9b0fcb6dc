import { afterAll, describe, expect, it } from 'vitest';
import { askState, type Database, worksMeant } from '../../src/archive/index.js';
import { missing, sharedTexts } from '../corpus/shared.js';
import { makeStore, temporaryFolder } from './made-store.js';

const { folder, remove } = temporaryFolder();
afterAll(remove);

/** An act, and from when it holds, as the head of a consolidated text says it. */
interface Told {
  readonly number: string;
  readonly from: string;
}

const ACT = String.raw`(?:Thông tư(?: liên tịch)?|Nghị định|Quyết định) số (\d+/\d{4}/[\p{Lu}-]+) ngày`;
const FROM = String.raw`có hiệu lực(?: thi hành)? (?:kể )?từ ngày (\d+) tháng (\d+) năm (\d{4})`;

/** Each act of a head stands with its day before the next "của … có hiệu lực" begins, parted by a semicolon or a colon. */
const toldBy = (text: string): readonly Told[] => {
  const [head = ''] = text.replace(/\s+/gu, ' ').split(/ Căn cứ /u);
  return head
    .split(/được sửa đổi, bổ sung bởi:|[;.] (?=(?:\d\. )?(?:Thông tư|Nghị định|Quyết định) số)/u)
    .flatMap((part) => {
      const number = new RegExp(ACT, 'u').exec(part)?.[1];
      const [, day = '', month = '', year = ''] = new RegExp(FROM, 'u').exec(part) ?? [];
      if (number === undefined || year === '') return [];
      return [{ number, from: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }];
    });
};

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, '2020-01-01'.length);

const stateOf = async (store: Database, number: string, day: string): Promise<string> => {
  const [node] = await worksMeant(store, number);
  return node === undefined ? 'unknown' : (await askState(store, node, day, [])).state;
};

describe('how an act stands', () => {
  if (missing !== null) {
    it.skip(`as the heads of consolidated texts tell it (${missing})`, () => {});
    return;
  }
  it('is as the heads of consolidated texts tell it, or unknown', async () => {
    const texts = sharedTexts('corpus/amendments', '.txt');
    const told = texts.filter(({ name }) => name.includes('hop-nhat')).flatMap(({ text }) => toldBy(text));
    expect(told.length).toBeGreaterThan(10);
    const store = await makeStore(
      `${folder}/store.duckdb`,
      texts.map(({ name, text }) => ({ path: name, text })),
    );
    const wrong: unknown[] = [];
    let known = 0;
    for (const { number, from } of told) {
      const before = await stateOf(store, number, dayBefore(from));
      const on = await stateOf(store, number, from);
      if (!['not-yet', 'unknown'].includes(before) || !['in-force', 'amended', 'unknown'].includes(on))
        wrong.push({ number, from, before, on });
      if (on !== 'unknown') known += 1;
    }
    store.close();
    expect(wrong).toEqual([]);
    expect(known).toBeGreaterThan(0);
  }, 240_000);
});
