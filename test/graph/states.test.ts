import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workState } from '../../src/graph/index.js';
import { basisStates, buildGraph, parseDocument, readStatusList } from '../../src/index.js';
import { pinText, type StatusEntry } from '../../src/model/index.js';

const BY = 'của Bộ trưởng Bộ Nội vụ';
/** A circular of the Ministry of Home Affairs. */
const circular = (number: string, issuedOn: string, articles: readonly string[], basis = ''): string => {
  const [year, month, day] = issuedOn.split('-');
  return `BỘ NỘI VỤ
Số: ${number}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày ${day} tháng ${month} năm ${year}
THÔNG TƯ
Quy định về lưu trữ hồ sơ
${basis === '' ? '' : `Căn cứ ${basis};\n`}Bộ trưởng Bộ Nội vụ ban hành Thông tư quy định về lưu trữ hồ sơ.
${articles.map((text, index) => `Điều ${index + 1}. ${text}`).join('\n')}

BỘ TRƯỞNG
Nguyễn Văn Thử
`;
};

const OLD = `Thông tư số 05/2019/TT-BNV ngày 10 tháng 7 năm 2019 ${BY}`;
const old = circular('05/2019/TT-BNV', '2019-07-10', [
  'Hồ sơ được lưu trữ.',
  'Hồ sơ được số hóa.',
  'Thông tư này có hiệu lực thi hành từ ngày 01 tháng 9 năm 2019.',
]);
const resting = circular('20/2026/TT-BNV', '2026-05-04', ['Hồ sơ mật.'], OLD);
const later = (does: string, from = '01 tháng 3 năm 2024'): string =>
  circular('02/2024/TT-BNV', '2024-01-15', [does, `Thông tư này có hiệu lực thi hành từ ngày ${from}.`]);

const stateOn = (day: string, texts: readonly string[], list: readonly StatusEntry[] = []) => {
  const graph = buildGraph(
    texts.map((text, index) =>
      parseDocument(text, {
        source: { path: `${index}.txt`, format: 'text', encoding: null, bytes: null, sha256: null },
      }),
    ),
  );
  const states = basisStates(graph, day, list);
  expect(states).toHaveLength(1);
  return states[0];
};
const said = (day: string, texts: readonly string[], list: readonly StatusEntry[] = []): string => {
  const found = stateOn(day, texts, list);
  return `${found?.state} ${found?.since}`;
};

describe('how a basis stands on a day', () => {
  const repeal = later(`Bãi bỏ ${OLD}.`);
  it.each([
    ['is not known of an act that was not read', '2026-06-01', [resting], 'unknown null'],
    ['is in force from the day that it says', '2026-06-01', [resting, old], 'in-force 2019-09-01'],
    [
      'is not yet in force on the day on which it is issued',
      '2019-07-10',
      [resting, old],
      'not-yet 2019-09-01',
    ],
    [
      'is replaced from the day on which the other takes effect',
      '2024-03-01',
      [resting, old, repeal],
      'replaced 2024-03-01',
    ],
    [
      'is in force until then, though the other was issued',
      '2024-02-29',
      [resting, old, repeal],
      'in-force 2019-09-01',
    ],
    ['is replaced though it was not read itself', '2024-03-01', [resting, repeal], 'replaced 2024-03-01'],
    ['is not known before that', '2024-02-29', [resting, repeal], 'unknown null'],
    [
      'is replaced in part',
      '2024-03-01',
      [resting, old, later(`Bãi bỏ Điều 2 ${OLD}.`)],
      'partly-replaced 2024-03-01',
    ],
    [
      'is amended',
      '2024-03-01',
      [resting, old, later(`Sửa đổi, bổ sung Điều 2 ${OLD}.`)],
      'amended 2024-03-01',
    ],
    [
      'is not known where the day of the repeal hangs on another act',
      '2025-01-01',
      [
        resting,
        old,
        later(
          'Thông tư số 05/2019/TT-BNV hết hiệu lực kể từ ngày Luật Lưu trữ (sửa đổi) có hiệu lực thi hành.',
        ),
      ],
      'unknown null',
    ],
    [
      'is expired after its own last day',
      '2024-01-01',
      [
        resting,
        circular('05/2019/TT-BNV', '2019-07-10', [
          'Thông tư này có hiệu lực từ ngày 01/9/2019 đến hết ngày 31/12/2023.',
        ]),
      ],
      'expired 2023-12-31',
    ],
  ])('%s', (_, day, texts, expected) => {
    expect(said(day, texts)).toBe(expected);
  });

  it('is told with the sentence that says so, and with what is still to come', () => {
    const grounds = stateOn('2024-02-01', [resting, old, repeal])?.grounds ?? [];
    expect(
      grounds.map(({ type, state, on, hasCome, sentence, file }) => ({
        type,
        state,
        on,
        hasCome,
        sentence,
        file,
      })),
    ).toEqual([
      {
        type: 'own',
        state: 'in-force',
        on: '2019-09-01',
        hasCome: true,
        sentence: 'Thông tư này có hiệu lực thi hành từ ngày 01 tháng 9 năm 2019',
        file: '1.txt',
      },
      {
        type: 'cited',
        state: 'replaced',
        on: '2024-03-01',
        hasCome: false,
        sentence: expect.stringContaining('Bãi bỏ Thông tư số 05/2019/TT-BNV'),
        file: '2.txt',
      },
    ]);
  });

  it('names the provisions that are changed, or that do not hold yet', () => {
    const split = circular('05/2019/TT-BNV', '2019-07-10', [
      'Hồ sơ được lưu trữ.',
      'Thông tư này có hiệu lực từ ngày 01/9/2019, trừ Điều 1 có hiệu lực từ ngày 01/01/2020.',
    ]);
    const pinsOf = (day: string) =>
      stateOn(day, [resting, split])?.grounds.map(({ state, provisions, on }) => [
        state,
        provisions.map(pinText),
        on,
      ]);
    expect(pinsOf('2019-10-01')).toEqual([
      ['in-force', [], '2019-09-01'],
      ['not-yet', ['Điều 1'], '2020-01-01'],
    ]);
    expect(pinsOf('2020-01-01')).toEqual([['in-force', [], '2019-09-01']]);
  });

  it.each(['', ' toàn bộ', ' thi hành toàn bộ'])('ends on the day that is said: hết hiệu lực%s', (how) => {
    const told = later(`${OLD} hết hiệu lực${how} kể từ ngày 01 tháng 9 năm 2024.`);
    const listed = told.replace('Quy định về lưu trữ hồ sơ', 'Về việc công bố văn bản hết hiệu lực');
    for (const each of [told, listed]) {
      expect(said('2024-08-31', [resting, old, each])).toBe('in-force 2019-09-01');
      expect(said('2024-09-01', [resting, old, each])).toBe('replaced 2024-09-01');
    }
  });

  it('is as documents tell it of an act that others have amended', () => {
    const told = circular(
      '20/2026/TT-BNV',
      '2026-05-04',
      ['Hồ sơ mật.'],
      `${OLD} đã được sửa đổi, bổ sung bởi Thông tư số 11/2022/TT-BNV`,
    );
    const graph = buildGraph([parseDocument(told)]);
    const stateAt = (day: string) =>
      basisStates(graph, day).filter(({ basis }) => basis.includes('05-2019'))[0]?.state;
    expect(stateAt('2026-05-04')).toBe('amended');
    expect(stateAt('2026-05-03')).toBe('unknown');
  });
});

describe('an act that another suspends or prolongs', () => {
  const suspends = later(`Ngưng hiệu lực thi hành ${OLD} từ ngày 01/4/2024 đến hết ngày 31/12/2024.`);
  const halts = later(`Đình chỉ việc thi hành ${OLD} từ ngày 01/4/2024.`);
  const suspendsPart = later(`Tạm ngưng hiệu lực thi hành Điều 2 ${OLD} đến hết ngày 31/12/2024.`);
  const prolongs = later(`${OLD} tiếp tục có hiệu lực đến hết ngày 31/12/2024.`);
  const again = later(`Kéo dài thời hạn áp dụng ${OLD} đến hết ngày 31/12/2025.`).replaceAll(
    '02/2024/TT-BNV',
    '03/2024/TT-BNV',
  );
  const short = old.replace('2019.\n\nBỘ', '2019 đến hết ngày 30/6/2024.\n\nBỘ');
  it.each([
    ['2024-03-31', [old, suspends], 'in-force 2019-09-01'],
    ['2024-04-01', [old, suspends], 'suspended 2024-04-01'],
    ['2024-12-31', [old, suspends], 'suspended 2024-04-01'],
    ['2025-01-01', [old, suspends], 'in-force 2019-09-01'],
    ['2024-06-01', [suspends], 'suspended 2024-04-01'],
    ['2024-03-31', [old, halts], 'in-force 2019-09-01'],
    ['2024-04-01', [old, halts], 'suspended 2024-04-01'],
    ['2024-06-01', [old, suspendsPart], 'partly-suspended 2024-03-01'],
    ['2025-01-01', [old, suspendsPart], 'in-force 2019-09-01'],
    ['2024-12-31', [old, prolongs], 'in-force 2019-09-01'],
    ['2025-01-01', [old, prolongs], 'expired 2024-12-31'],
    ['2025-06-01', [old, prolongs, again], 'in-force 2019-09-01'],
    ['2026-01-01', [old, prolongs, again], 'expired 2025-12-31'],
    ['2024-07-01', [short], 'expired 2024-06-30'],
    ['2024-07-01', [short, prolongs], 'in-force 2019-09-01'],
  ])('is as it says: %s', (day, texts, expected) => {
    expect(said(day, [resting, ...texts])).toBe(expected);
  });

  it('is not known to be repealed by an act that was issued before it was prolonged', () => {
    const repeals = (number: string) =>
      later(`Bãi bỏ ${OLD}.`, '01 tháng 5 năm 2024').replaceAll('02/2024/TT-BNV', number);
    const before = repeals('01/2024/TT-BNV').replace('ngày 15 tháng 01', 'ngày 10 tháng 01');
    const after = repeals('04/2024/TT-BNV').replace('ngày 15 tháng 01', 'ngày 20 tháng 3');
    expect(said('2024-06-01', [resting, old, before, prolongs])).toBe('unknown null');
    expect(said('2025-06-01', [resting, old, before, prolongs])).toBe('replaced 2024-05-01');
    expect(said('2024-06-01', [resting, old, after, prolongs])).toBe('replaced 2024-05-01');
  });

  it('tells until when it is suspended, and by what', () => {
    const found = stateOn('2024-06-01', [resting, old, suspends])?.grounds.at(-1);
    expect(found).toMatchObject({ state: 'suspended', on: '2024-04-01', until: '2024-12-31', file: '2.txt' });
  });
});

describe('an act of two that one document changes', () => {
  const second = `Thông tư số 06/2019/TT-BNV ngày 11 tháng 7 năm 2019 ${BY}`;
  const both = circular('02/2024/TT-BNV', '2024-01-15', [
    `Sửa đổi Điều 1 ${second} như sau:\n“Điều 1. Tài liệu được giữ lại.”.`,
    `Sửa đổi Điều 2 ${OLD} như sau:\n“Điều 2. Hồ sơ được số hóa hằng năm.”.`,
    'Thông tư này có hiệu lực từ ngày 01/3/2024, trừ Điều 2 có hiệu lực từ ngày 01/7/2024.',
  ]).replace('Quy định về lưu trữ hồ sơ', `Sửa đổi, bổ sung ${second} và ${OLD}`);
  it.each([
    ['2024-06-30', 'in-force 2019-09-01'],
    ['2024-07-01', 'amended 2024-07-01'],
  ])('is changed from the day of its provision on, not from that of the title: %s', (day, expected) => {
    expect(said(day, [resting, old, both])).toBe(expected);
  });
});

it('is not amended by what was issued before it', () => {
  const told = circular(
    '20/2026/TT-BNV',
    '2026-05-04',
    ['Hồ sơ mật.'],
    `${OLD} đã được sửa đổi, bổ sung bởi Thông tư số 11/2018/TT-BNV ngày 05 tháng 01 năm 2018 ${BY}`,
  );
  expect(said('2026-06-01', [told, old])).toBe('in-force 2019-09-01');
});

describe('an act that ends but for a provision', () => {
  const ends = later(
    `${OLD} hết hiệu lực kể từ ngày Thông tư này có hiệu lực, trừ Điều 2 tiếp tục có hiệu lực đến hết ngày 31/12/2024.`,
  );
  it.each([
    ['2024-02-29', 'in-force 2019-09-01'],
    ['2024-03-01', 'partly-replaced 2024-03-01'],
    ['2024-12-31', 'partly-replaced 2024-03-01'],
    ['2025-01-01', 'replaced 2024-03-01'],
  ])('is in force in part until that has ended: %s', (day, expected) => {
    expect(said(day, [resting, old, ends])).toBe(expected);
  });

  it('tells what goes on', () => {
    const found = stateOn('2024-06-01', [resting, old, ends])?.grounds.at(-1);
    expect([found?.state, found?.provisions.map(pinText), found?.until]).toEqual([
      'in-force',
      ['Điều 2'],
      '2024-12-31',
    ]);
  });
});

/** What a document would change that has no number and no day: a stamp says that it is a draft. */
const unnumbered = (stamp: string, numberLine: string): string =>
  `${stamp}${later(`Bãi bỏ ${OLD}.`)}`
    .replace('Số: 02/2024/TT-BNV', numberLine)
    .replace('ngày 15 tháng 01 năm 2024', 'ngày      tháng      năm 2024');

describe('a draft', () => {
  const BLANK = 'Số:        /2024/TT-BNV';
  it.each([
    ['stamped above the letterhead', unnumbered('DỰ THẢO\n\n', BLANK)],
    ['stamped beside the number', unnumbered('', `${BLANK} (Dự thảo lần 2)`)],
    ['with dots for the number', unnumbered('DỰ THẢO 3\n\n', 'Số: ……./2024/TT-BNV')],
  ])('repeals nothing, and is not in force itself: %s', (_, draft) => {
    const found = stateOn('2026-06-01', [resting, old, draft]);
    expect([found?.state, found?.grounds.length]).toEqual(['in-force', 1]);
    const graph = buildGraph([parseDocument(draft)]);
    const node = graph.nodes.find(({ present }) => present);
    if (node === undefined) throw new Error('the draft is no node');
    const { state, grounds } = workState(graph, node, '2026-06-01');
    expect([state, grounds[0]?.sentence]).toEqual(['unknown', expect.stringMatching(/^dự thảo/iu)]);
  });

  it('is perhaps what has neither number nor day, so that its repeal is not certain', () => {
    const found = stateOn('2026-06-01', [resting, old, unnumbered('', BLANK)]);
    expect([found?.state, found?.grounds.map(({ on, hasCome }) => [on, hasCome])]).toEqual([
      'unknown',
      [
        ['2019-09-01', true],
        [null, false],
      ],
    ]);
  });

  it('is not what only lacks its number', () => {
    const dated = later(`Bãi bỏ ${OLD}.`).replace('Số: 02/2024/TT-BNV', BLANK);
    expect(said('2026-06-01', [resting, old, dated])).toBe('replaced 2024-03-01');
  });
});

describe('a list of the user', () => {
  const { entries } = readStatusList(
    'Số hiệu;Tình trạng;Từ ngày;Bởi\n05/2019/TT-BNV;Còn hiệu lực;01/9/2019;\nThông tư số 05/2019/TT-BNV;Hết hiệu lực toàn bộ;01/3/2024;Thông tư số 02/2024/TT-BNV\n',
  );

  it.each([
    ['2019-08-31', 'unknown null'],
    ['2019-09-01', 'in-force 2019-09-01'],
    ['2024-03-01', 'replaced 2024-03-01'],
  ])('tells of an act that was not read: %s', (day, expected) => {
    expect(said(day, [resting], entries)).toBe(expected);
  });

  it('leaves an act that was read to its own words', () => {
    expect(said('2024-03-01', [resting, old], entries)).toBe('in-force 2019-09-01');
  });

  it('is of the act only that has the number, and the kind where both say it', () => {
    const other = readStatusList('number,state\nQuyết định số 05/2019/TT-BNV,repealed').entries;
    expect(said('2026-06-01', [resting], other)).toBe('unknown null');
  });

  it('is read as the example shows', () => {
    const example = new URL('../../fixtures/effect/status.csv', import.meta.url);
    expect(readStatusList(readFileSync(example, 'utf8'))).toMatchSnapshot();
  });

  it.each([
    ['no,thing\n1,2', 1, 'columns'],
    ['', 1, 'columns'],
    ['number,state\n5/2020/NĐ-CP,repealed\n6/2020/NĐ-CP,"in force\n7/2020/NĐ-CP,amended', 3, 'quote'],
    ['number,state\nNghị định,in force', 2, 'number'],
    ['number,state\n"5/2020/NĐ-CP",maybe', 2, 'state'],
    ['number,state,from\n\n5/2020/NĐ-CP,in force,31/02/2020', 3, 'date'],
  ])('is refused where a row cannot be read: %j', (text, line, wrong) => {
    expect(readStatusList(text)).toMatchObject({ entries: [], faults: [{ line, wrong }] });
  });
});
