import { describe, expect, it } from 'vitest';
import { explainLine } from '../../src/explain.js';
import type { Reason } from '../../src/model/index.js';
import { readSource } from '../../src/read/read.js';
import { invoke } from './invoke.js';
import { sample } from './sample.js';

const text = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH AN BÌNH',
  'Số: 12/KH-UBND',
  'An Bình, ngày 05 tháng 02 năm 2024',
  'KẾ HOẠCH',
  'Chuyển đổi số năm 2024',
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 và Nghị định số 64/2007/NĐ-CP của Chính phủ;',
  '',
  'I. MỤC ĐÍCH',
  '1. Triển khai Chương trình hành động số 84-CTr/TU ngày 11/5/2022 của Tỉnh ủy về việc thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị.',
  '2. Bãi bỏ các văn bản sau:',
  'a) Kế hoạch số 15/KH-UBND ngày 01/4/2019;',
  'b) Công văn số 100/UBND-KT ngày 02/5/2019; Công văn số 200/UBND-KT ngày 03/5/2019.',
  '12',
  '3. Các đơn vị đã họp bàn nhiều lần và thống nhất với nhau, kể cả Kế hoạch số 7/KH-UBND.',
  'II. TỔ CHỨC THỰC HIỆN',
  'Các sở, ngành thực hiện Kế hoạch này.',
].join('\n');

const explain = (line: number) => {
  const explanation = explainLine(text, line);
  if (explanation === null) throw new Error(`no line ${line}`);
  return explanation;
};

const reasonsOf = (line: number): readonly (readonly [string | null, Reason])[] =>
  explain(line).citations.map(({ citation, reason }) => [citation.number, reason]);

describe('explainLine', () => {
  it('gives the line as read, with whatever ends it', () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const lines = text.split('\n');
      const other = lines.join(lineEnd);
      lines.forEach((line, index) => {
        expect(explainLine(other, index + 1)).toMatchObject({ line: index + 1, text: line });
      });
      expect(explainLine(other, lines.length + 1)).toBeNull();
    }
    expect(explainLine('', 1)).toEqual({
      line: 1,
      text: '',
      stretches: [],
      nodes: [],
      citations: [],
      effects: [],
      tasks: [],
    });
  });

  it('says where a line stands', () => {
    const where = (line: number) => explain(line).stretches.map(({ zone, unit }) => [zone, ...unit]);
    expect(where(6)).toEqual([['title']]);
    expect(where(7)).toEqual([['preamble']]);
    expect(where(8)).toEqual([]);
    expect(where(12)).toEqual([['body', 'I', '2', 'a']]);
    expect(where(17)).toEqual([['body', 'II']]);
  });

  it('gives the nodes that cover a line, from the root down', () => {
    expect(explain(12).nodes.map(({ type, label, depth }) => [depth, type, label])).toEqual([
      [0, 'root', null],
      [1, 'division', 'I'],
      [2, 'division', '2'],
      [3, 'division', 'a'],
      [4, 'paragraph', null],
    ]);
    expect(explain(3).nodes.at(-1)).toMatchObject({ type: 'field', name: 'number' });
  });

  it('gives the reason of each relation', () => {
    expect(reasonsOf(7)).toEqual([
      ['30/2020/NĐ-CP', { rule: 'verb-before', words: 'Căn cứ' }],
      ['64/2007/NĐ-CP', { rule: 'joined-to-previous', of: 'Nghị định 30/2020/NĐ-CP' }],
    ]);
    expect(reasonsOf(10)[1]).toEqual([
      '52-NQ/TW',
      {
        rule: 'verb-in-description',
        of: 'Chương trình hành động 84-CTr/TU',
        words: expect.stringContaining('thực hiện'),
      },
    ]);
    expect(reasonsOf(12)).toEqual([
      [
        '15/KH-UBND',
        { rule: 'under-introduction', words: expect.stringMatching(/Bãi bỏ các văn bản sau:$/) },
      ],
    ]);
    expect(reasonsOf(13)[1]).toEqual([
      '200/UBND-KT',
      { rule: 'after-semicolon', of: 'Công văn 100/UBND-KT' },
    ]);
    expect(reasonsOf(15)).toEqual([['7/KH-UBND', { rule: 'nothing-said' }]]);
  });

  it('names the citation that acts, and the work that is meant', () => {
    const [first, second] = explain(10).citations;
    expect(second?.by?.id).toBe(first?.citation.id);
    expect(second?.work).toMatchObject({ number: '52-NQ/TW', mentions: 1 });
  });
});

describe('--explain', () => {
  const dependencies = {
    readFile: async (path: string) => ({ text, info: { ...sample.source, path } }),
  };

  it.each([
    [
      'en',
      [
        'Read as  body, line 10',
        'Unit     I › 1',
        'in the description of Chương trình hành động 84-CTr/TU',
        'Date        2019-09-27',
        'Done by     c3  Chương trình hành động 84-CTr/TU',
        'exact: ',
      ],
    ],
    [
      'vi',
      [
        'Đọc là  nội dung, dòng 10',
        'Đề mục  I › 1',
        'trong phần mô tả Chương trình hành động 84-CTr/TU',
        'Ngày        27/09/2019',
        'Bởi         c3  Chương trình hành động 84-CTr/TU',
        'chắc chắn: ',
      ],
    ],
  ])('prints it for a person in %s', async (lang, parts) => {
    const { code, stdout, stderr } = await invoke(['--lang', lang, '--explain', '10', 'a.txt'], {
      dependencies,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.replace(/\s+/g, ' ');
    for (const part of parts) expect(lines).toContain(part.replace(/\s+/g, ' '));
  });

  it('tells a blank line from one that is left out', async () => {
    const withFoot = text.replace('\n12\n', '\nCÔNG BÁO/Số 10 + 11/Ngày 04-3-2024\n');
    const other = {
      readFile: async (path: string) => ({ text: withFoot, info: { ...sample.source, path } }),
    };
    expect((await invoke(['--explain', '8', 'a.txt'], { dependencies: other })).stdout).toContain('is blank');
    expect((await invoke(['--explain', '14', 'a.txt'], { dependencies: other })).stdout).toContain('omitted');
  });

  it('gives JSON for other programs', async () => {
    const { stdout } = await invoke(['--explain', '7', '-f', 'json', 'a.txt'], { dependencies });
    expect(JSON.parse(stdout)).toEqual({ path: 'a.txt', ...explainLine(text, 7, { lang: 'en' }) });
  });

  it('ends with 2 where there is no such line', async () => {
    expect(await invoke(['--explain', '99', 'a.txt'], { dependencies })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'plan-parse: a.txt: there is no line 99\n',
    });
  });
});

describe('explainLine on tasks', () => {
  const plan = [
    ...text.split('\n').slice(0, 6),
    'I. NHIỆM VỤ',
    '1. Sở Nội vụ phối hợp với Sở Tài chính rà soát hồ sơ trước ngày 30/6/2024.',
    '2. Số hóa hồ sơ',
    '- Đơn vị chủ trì: Sở Khoa học và Công nghệ',
    '- Thời gian: Quý II/2024',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Sở Y tế:',
    'a) Báo cáo kết quả trước ngày 15/12/2024.',
    '2. Yêu cầu hoàn thành số hóa hồ sơ trước ngày 30/11/2024.',
    '3. Kế hoạch này có hiệu lực kể từ ngày ký.',
  ].join('\n');
  const tasksOn = (line: number) =>
    explainLine(plan, line)?.tasks.map(({ rule, lead, with: partners, due }) => [
      rule,
      ...[lead, partners, due].map((source) => source && `${source.where} ${source.position.start.line}`),
    ]);

  it.each([
    [8, [['order', 'item 8', 'item 8', 'item 8']]],
    [9, [['particulars', 'particulars 10', null, 'particulars 11']]],
    [14, [['below-heading', 'heading 13', null, 'item 14']]],
    [15, [['stated-time', null, null, 'item 15']]],
    [7, []],
  ])('says what made one of line %i, and where it is said who and when', (line, expected) => {
    expect(tasksOn(line)).toEqual(expected);
  });

  it('says so of the row of a table, in a merged cell as well', async () => {
    const rows = [
      ['1', 'Rà soát', '<td rowspan="2">Sở Nội vụ</td>', '30/6/2024'],
      ['2', 'Số hóa', '', '30/9/2024'],
    ].map(([no, what, who, due]) => `<tr><td>${no}</td><td>${what}</td>${who}<td>${due}</td></tr>`);
    const html = `<p>KẾ HOẠCH</p><p>Chuyển đổi số năm 2024</p><table border="1"><tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th><th>Hoàn thành</th></tr>${rows.join('')}</table>`;
    const read = await readSource(Buffer.from(`<html><body>${html}</body></html>`), { path: 'a.html' });
    const lines = read.text.split('\n');
    const line = lines.findIndex((each) => each.includes('Số hóa')) + 1;
    const explained = explainLine(read.text, line, { layout: read.layout ?? null });
    expect(explained?.tasks.map(({ rule, lead, due }) => [rule, lead?.where, due?.where])).toEqual([
      ['table-row', 'cell', 'cell'],
    ]);
  });

  it('says when the document is in force', () => {
    expect(explainLine(plan, 16)?.effects).toMatchObject([
      { provisions: [], from: '2024-02-05', until: null },
    ]);
    expect(explainLine(plan, 15)?.effects).toEqual([]);
  });
});
