import { describe, expect, it } from 'vitest';
import { comparedForm, diffDocuments, parseDocument, patchDocument } from '../../src/index.js';
import { fixtures } from '../fixtures/documents.js';
import { comparable, diffTexts, sayChanges } from './say.js';

const decree = (...articles: readonly string[]): string =>
  `CHÍNH PHỦ
Số: 15/2026/NĐ-CP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 02 tháng 3 năm 2026

NGHỊ ĐỊNH
Quy định về quản lý chợ nổi

Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025;
Chính phủ ban hành Nghị định quy định về quản lý chợ nổi.

${articles.join('\n')}

TM. CHÍNH PHỦ
THỦ TƯỚNG

Trần Văn Mẫu
`;

const SCOPE = 'Điều 1. Phạm vi điều chỉnh\nNghị định này quy định việc tổ chức, quản lý chợ nổi trên sông.';
const PLACES = `Điều 2. Nơi họp chợ
1. Ủy ban nhân dân xã công bố khúc sông được họp chợ và giờ họp chợ trong ngày.
2. Thuyền buôn neo cách luồng chạy tàu ít nhất hai mươi mét, có đèn báo vào ban đêm.
3. Ban quản lý chợ thu gom rác trên sông hai lần mỗi ngày.`;
const FEES = `Điều 3. Phí neo đậu
Phí neo đậu do hội đồng nhân dân xã quyết định và được niêm yết tại bến.`;

const base = decree(SCOPE, PLACES, FEES);

describe('a change of a unit', () => {
  it.each([
    ['none where nothing changed', base, []],
    [
      'words that changed',
      base.replace('hai mươi mét', 'ba mươi lăm mét'),
      [
        'changed text Điều 2/2 Thuyền buôn neo cách luồng chạy tàu ít nhất[-hai mươi-]{+ba mươi lăm+} mét, có đèn báo vào ban đêm.',
      ],
    ],
    [
      'a unit that is new, and those that it gave other numbers',
      decree(
        SCOPE,
        PLACES.replace('2. Thuyền', '2. Không họp chợ khi có bão.\n3. Thuyền').replace('3. Ban', '4. Ban'),
        FEES,
      ),
      [
        'added clause Điều 2/2',
        'renumbered clause Điều 2/2 → Điều 2/3',
        'renumbered clause Điều 2/3 → Điều 2/4',
      ],
    ],
    ['a unit that is gone', decree(SCOPE, PLACES, ''), ['removed article Điều 3']],
    [
      'a unit that stands elsewhere, under another number',
      decree(SCOPE, FEES.replace('Điều 3', 'Điều 2'), PLACES.replace('Điều 2', 'Điều 3')),
      ['moved+renumbered article Điều 3 → Điều 2', 'renumbered article Điều 2 → Điều 3'],
    ],
    [
      'a unit that moved into another',
      decree(
        SCOPE,
        PLACES.replace(/\n3\..*/u, ''),
        `${FEES.replace('\nPhí', '\n1. Phí')}\n2. Ban quản lý chợ thu gom rác trên sông hai lần mỗi ngày.`,
      ),
      [
        'added clause Điều 3/1',
        'moved text Điều 3 → Điều 3/1',
        'moved+renumbered clause Điều 2/3 → Điều 3/2',
      ],
    ],
    [
      'a heading',
      base.replace('Nơi họp chợ', 'Nơi và giờ họp chợ'),
      ['changed article Điều 2 Nơi{+và giờ+} họp chợ'],
    ],
    [
      'a provision of which only the number is left',
      base.replace('Ban quản lý chợ thu gom rác trên sông hai lần mỗi ngày.', '(được bãi bỏ)'),
      ['changed text Điều 2/3 [-Ban quản lý chợ thu gom rác trên sông hai lần mỗi ngày.-]{+(được bãi bỏ)+}'],
    ],
  ])('is reported: %s', (_, to, expected) => {
    expect(sayChanges(diffTexts(base, to))).toEqual(expected);
  });

  it('is not a change of the text where only the numbers above it changed', () => {
    const plan = (units: string): string =>
      `ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nChuyển đổi số năm 2026\n\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\n${units}`;
    const unit = (number: number, words: string): string =>
      `${number}. Nhóm việc về ${words}\n\n${number}.1. Rà soát các quy định về ${words} đã ban hành.\n\n${number}.2. Báo cáo kết quả về ${words} hằng quý.\n\n`;
    const from = plan(`${unit(1, 'hạ tầng')}${unit(2, 'dữ liệu')}`);
    const to = plan(`${unit(1, 'nhân lực')}${unit(2, 'hạ tầng')}${unit(3, 'dữ liệu')}`);
    const diff = diffTexts(from, to);
    expect(sayChanges(diff)).toEqual([
      'added division 1',
      'renumbered division 1 → 2',
      'renumbered division 2 → 3',
    ]);
  });
});

describe('joined or split paragraphs that are too many and too different to compare word by word', () => {
  const paragraph = (first: number, length: number, every: number): string =>
    `Thuyền ${Array.from({ length }, (_, index) => `${(first + index) % 7 < every ? 'khác' : 'số'}${first + index}`).join(' ')}.`;
  const paragraphs = (every: number): readonly string[] => [
    paragraph(0, 4000, every),
    ...Array.from({ length: 300 }, (_, index) => paragraph(4000 + 14 * index, 14, every)),
  ];
  const split = decree(`Điều 1. Phạm vi\n${paragraphs(0).join('\n')}`);
  const joined = decree(`Điều 1. Phạm vi\n${paragraphs(1).join(' ')}`);

  it.each([
    ['joined', split, joined, 301, 1],
    ['split', joined, split, 1, 301],
  ])('are reported as one change: %s', (_, from, to, before, after) => {
    const diff = diffTexts(from, to);
    expect(diff.changes).toMatchObject([
      { kinds: ['changed'], from: { count: before }, to: { count: after } },
    ]);
    expect(comparable(patchDocument(parseDocument(from), diff))).toEqual(
      comparable(comparedForm(parseDocument(to))),
    );
  });
});

describe('what does not count as a difference', () => {
  const wrapped = (width: number): string =>
    base.replace(/(?<=\n)\d\. .*/gu, (line) => line.replaceAll(new RegExp(`(.{${width},}?) `, 'gu'), '$1\n'));

  it.each([
    ['line ends', wrapped(40)],
    ['decomposed letters', base.normalize('NFD')],
    ['the place of a tone mark', base.replaceAll('Ủy', 'Uỷ').replaceAll('HÒA', 'HOÀ')],
    ['kinds of white space', base.replaceAll(' chợ', '\u00a0 chợ')],
  ])('%s', (_, to) => {
    expect(diffTexts(base, to)).toMatchObject({ equal: true, changes: [], metadata: [] });
  });

  it('a footnote and its call, unless notes are asked for', () => {
    const noted = base
      .replace('mỗi ngày.', 'mỗi ngày.1')
      .replace(
        'Điều 3.',
        '                    \n1 Khoản này được sửa đổi theo quy định tại khoản 2 Điều 1 Nghị định số 20/2026/NĐ-CP.\n\nĐiều 3.',
      );
    expect(sayChanges(diffTexts(base, noted))).toEqual([]);
    expect(sayChanges(diffTexts(base, noted, { notes: true }))).toEqual(['added footnote 1']);
  });

  it.each(['viên chức loại A1 có hệ số', 'lấy tối đa bằng 0,1; sau đó'])(
    'but a number that is not the call of a footnote does: %s',
    (words) => {
      const noted = base
        .replace('mỗi ngày.', `mỗi ngày, ${words} như trên.`)
        .replace(
          'Điều 3.',
          '                    \n1 Khoản này được sửa đổi theo quy định tại khoản 2 Điều 1 Nghị định số 20/2026/NĐ-CP.\n\nĐiều 3.',
        );
      const { changes } = diffTexts(base, noted);
      const added = changes.flatMap((change) => change.words ?? []).filter(({ type }) => type === 'added');
      expect(added.map(({ text }) => text).join(' ')).toContain(words);
    },
  );
});

describe('the metadata of documents', () => {
  it('is compared fact by fact, and not again as words of the letterhead', () => {
    const draft = base
      .replace('Số: 15/2026/NĐ-CP', 'Số:      /2026/NĐ-CP')
      .replace('ngày 02 tháng 3', 'ngày    tháng 3');
    const { metadata, changes } = diffTexts(draft, base);
    expect(metadata.map(({ fact }) => fact)).toEqual(['number', 'issuedOn']);
    expect(metadata[0]?.to).toEqual(['15/2026/NĐ-CP']);
    expect(changes).toEqual([]);
  });
});

describe.each(fixtures)('$name', ({ text }) => {
  const document = parseDocument(text);

  it('does not differ from itself', () => {
    expect(diffDocuments(document, parseDocument(text), { notes: true })).toMatchObject({
      equal: true,
      changes: [],
      silent: [],
    });
  });

  it('can be made from any other document by their diff', () => {
    const at = fixtures.findIndex((fixture) => fixture.text === text);
    const other = parseDocument(fixtures[(at + 1) % fixtures.length]?.text ?? '');
    const diff = JSON.parse(JSON.stringify(diffDocuments(other, document)));
    expect(comparable(patchDocument(other, diff))).toEqual(comparable(comparedForm(document)));
  });
});
