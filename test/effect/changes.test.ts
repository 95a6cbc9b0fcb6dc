import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { readSource } from '../../src/read/read.js';
import { documentWith } from './clauses.js';

const IN_FORCE = 'Điều 11. Thông tư này có hiệu lực thi hành từ ngày 05/8/2025.';
const OLD = 'Thông tư số 05/2019/TT-BNV ngày 10 tháng 7 năm 2019 của Bộ trưởng Bộ Nội vụ';
const NEXT = 'Thông tư số 06/2018/TT-BNV ngày 11 tháng 5 năm 2018';

const changesIn = (...text: readonly string[]) =>
  parseDocument(documentWith({ kind: 'Thông tư', issuedOn: '2025-06-20', text: [...text, IN_FORCE] }))
    .citations.filter(({ extent }) => extent !== null)
    .map(({ number, relation, extent, effectiveOn }) => `${relation} ${number} ${extent} ${effectiveOn}`);

describe('how much of another act is out of force', () => {
  it.each([
    [`Điều 10. Bãi bỏ ${OLD}.`, 'whole'],
    [`Điều 10. Bãi bỏ toàn bộ ${OLD} quy định về một số mẫu biểu.`, 'whole'],
    [`Điều 10. Thông tư này thay thế ${OLD}.`, 'whole'],
    [`Điều 10. ${OLD} hết hiệu lực kể từ ngày Thông tư này có hiệu lực thi hành.`, 'whole'],
    [`Điều 10. Thông tư này thay cho ${OLD}.`, 'whole'],
    [`Điều 10. Bãi bỏ ${OLD} về phòng trừ sâu hại và khấu trừ thuế.`, 'whole'],
    [`Điều 10. ${OLD} mất hiệu lực từ 05/8/2025.`, 'whole'],
    [`Điều 10. ${OLD} thôi áp dụng kể từ ngày 05/8/2025.`, 'whole'],
    [`Điều 10. Các quy định về thẩm quyền trong ${OLD} không còn hiệu lực.`, 'part'],
    [`Điều 10. Những nội dung về lưu trữ nêu tại ${OLD} hết hiệu lực thi hành.`, 'part'],
    [`Điều 10. Bãi bỏ một phần ${OLD}.`, 'part'],
    [`Điều 10. Bãi bỏ Quy chế làm việc ban hành kèm theo ${OLD}.`, 'whole'],
    [`Điều 10. Bãi bỏ Danh mục hồ sơ ban hành kèm theo ${OLD}.`, 'part'],
    [`Điều 10. Quy định về hồ sơ kèm theo ${OLD} hết hiệu lực từ ngày 05/8/2025.`, 'whole'],
    [`Điều 10. Bãi bỏ Mẫu số 01 và Mẫu số 02 ban hành kèm theo ${OLD}.`, 'part'],
    [`Điều 10. Bãi bỏ nội dung “hộ khẩu” tại Biểu số 3 của ${OLD}.`, 'part'],
    [`Điều 10. Bãi bỏ khoản 2 Điều 5 ${OLD}.`, 'part'],
    [`Điều 10. ${OLD} hết hiệu lực kể từ ngày Thông tư này có hiệu lực, trừ các mẫu biểu.`, 'part'],
    [`Điều 10. Kể từ ngày 05/8/2025, ${OLD} hết hiệu lực thi hành.`, 'whole'],
    [`Điều 10. Bãi bỏ Quy chuẩn QCVN 66:2018/BNV ban hành kèm theo ${OLD}.`, 'whole'],
    [`Điều 10. Bãi bỏ phần hướng dẫn về mức trợ cấp tại ${OLD}.`, 'part'],
    [`Điều 10. Bãi bỏ mức thu phí quy định tại ${OLD}.`, 'part'],
    [`Điều 10. Bãi bỏ quy định về hồ sơ giấy trong ${OLD}.`, 'part'],
    [`Điều 10. Thông tư này thay thế các nội dung về hồ sơ tại ${OLD}.`, 'part'],
    [`Điều 10. Các quy định tại ${OLD} không còn hiệu lực.`, 'whole'],
    [`Điều 10. ${OLD} hết hiệu lực, trừ Điều 5 tiếp tục áp dụng đến hết ngày 31/12/2026.`, 'whole'],
    [`Điều 10. ${OLD} hết hiệu lực, trừ Điều 5 hết hiệu lực từ ngày 01/01/2027.`, 'whole'],
    [`Điều 10. ${OLD} hết hiệu lực, trừ Điều 5 tiếp tục có hiệu lực cho đến khi có quy định mới.`, 'part'],
    [`Điều 10. Bãi bỏ ${OLD} (trừ Chương IV).`, 'part'],
    [`Điều 10. Kể từ ngày 05/8/2025, không áp dụng các quy định tại mục III ${OLD}.`, 'part'],
  ])('%s', (text, extent) => {
    expect(changesIn(text)).toEqual([`repeals 05/2019/TT-BNV ${extent} 2025-08-05`]);
  });

  it.each([
    [`Điều 10. Bãi bỏ Điều 5 ${OLD} và ${NEXT}.`, ['part', 'whole']],
    [`Điều 10. Bãi bỏ ${OLD} quy định một số mức chi và ${NEXT} về danh mục.`, ['whole', 'whole']],
    [`Điều 10. Bãi bỏ ${OLD} và phần hướng dẫn về mức chi tại ${NEXT}.`, ['whole', 'part']],
    [`Điều 10. Bãi bỏ một số quy định của các ${OLD}, ${NEXT}.`, ['part', 'part']],
    [`Điều 10. Bãi bỏ các quy định về mức chi tại ${OLD}, ${NEXT}.`, ['part', 'part']],
    [`Điều 10. Bãi bỏ các quy định về mức chi tại ${OLD}; ${NEXT}.`, ['part', 'part']],
    [`Điều 10. Bãi bỏ: mức chi nêu tại ${OLD}; ${NEXT}.`, ['part', 'whole']],
    [
      `Điều 10. Các quy định về mức chi tại các thông tư sau đây hết hiệu lực kể từ ngày 05/8/2025: ${OLD}; ${NEXT}.`,
      ['part', 'part'],
    ],
    [
      `Điều 10. Các thông tư sau đây hết hiệu lực kể từ ngày Thông tư này có hiệu lực: ${OLD}; ${NEXT}.`,
      ['whole', 'whole'],
    ],
    [
      `Điều 10. Các thông tư sau đây hết hiệu lực kể từ thời điểm Thông tư này có hiệu lực: ${OLD}; Mục 2 ${NEXT}.`,
      ['whole', 'part'],
    ],
  ])('is told of each in a list: %s', (text, extents) => {
    const numbers = ['05/2019/TT-BNV', '06/2018/TT-BNV'];
    expect(changesIn(text)).toEqual(
      extents.map((extent, at) => `repeals ${numbers[at]} ${extent} 2025-08-05`),
    );
  });

  it('is a part where it is amended', () => {
    expect(changesIn(`Điều 10. Sửa đổi, bổ sung khoản 2 Điều 5 ${OLD} như sau:`, '“2. Hồ sơ số.”')).toEqual([
      'amends 05/2019/TT-BNV part 2025-08-05',
    ]);
  });
});

describe('since when', () => {
  it('is the day of the provision that does it', () => {
    const changes = changesIn(
      `Điều 10. Bãi bỏ ${OLD}.`,
      'Điều 12. Điều 10 của Thông tư này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2026.',
    );
    expect(changes).toEqual(['repeals 05/2019/TT-BNV whole 2026-01-01']);
  });

  it.each([
    [`Điều 10. Chấm dứt hiệu lực của ${OLD} từ ngày 01 tháng 9 năm 2025.`, '2025-09-01'],
    [`Điều 10. Tạm dừng thực hiện Quyết định số 7/QĐ-BNV và bãi bỏ ${OLD}.`, '2025-08-05'],
    [`Điều 10. Kể từ ngày 01 tháng 9 năm 2025, ${OLD} hết hiệu lực.`, '2025-09-01'],
    [`Điều 10. ${OLD} hết hiệu lực kể từ ngày có hiệu lực của Thông tư này.`, '2025-08-05'],
    [`Điều 10. Đình chỉ việc thi hành ${OLD}.`, null],
    [`Điều 10. ${OLD} hết hiệu lực kể từ ngày nói trên.`, '2025-08-05'],
    [`Điều 10. ${OLD} hết hiệu lực thi hành từ thời điểm nêu trên.`, '2025-08-05'],
    [`Điều 10. Kể từ ngày này, ${OLD} hết hiệu lực thi hành.`, '2025-08-05'],
    [`Điều 10. Kể từ thời điểm trên, bãi bỏ ${OLD}.`, '2025-08-05'],
    [`Điều 10. ${OLD} hết hiệu lực kể từ ngày đó.`, '2025-08-05'],
    [
      `Điều 10. Mẫu mới được dùng từ ngày 01/9/2025. Từ ngày này, ${OLD} hết hiệu lực từ ngày đó.`,
      '2025-09-01',
    ],
    [`Điều 10. Không áp dụng ${OLD} kể từ ngày Thông tư này có hiệu lực.`, '2025-08-05'],
    [`Điều 10. Không áp dụng ${OLD} kể từ ngày 01 tháng 9 năm 2025.`, '2025-09-01'],
    [`Điều 10. Kể từ ngày Thông tư này có hiệu lực, không áp dụng ${OLD}.`, '2025-08-05'],
    [`Điều 10. Không thực hiện ${OLD} kể từ ngày 01 tháng 9 năm 2025.`, '2025-09-01'],
    [`Điều 10. ${OLD} không áp dụng kể từ ngày 01 tháng 9 năm 2025.`, '2025-09-01'],
  ])('is told by the words around the act: %s', (text, day) => {
    expect(changesIn(text)).toEqual([`repeals 05/2019/TT-BNV whole ${day}`]);
  });

  it.each([
    `Điều 10. Không áp dụng ${OLD} đối với hồ sơ nộp kể từ ngày Thông tư này có hiệu lực.`,
    `Điều 10. Không áp dụng ${OLD} trong thời gian từ ngày 01 tháng 9 năm 2025 đến hết ngày 31 tháng 12 năm 2025.`,
    `Điều 10. Không áp dụng ${OLD} để thanh toán.`,
  ])('is not told where the act still applies to other cases or times: %s', (text) => {
    expect(changesIn(text)).toEqual([]);
  });

  it('is not told of an act that another replaces, of which the new text is quoted', () => {
    const text = [
      `Điều 10. Sửa đổi Điều 5 ${OLD} như sau:`,
      '“Điều 5. Thông tư này thay thế Thông tư số 03/2012/TT-BNV ngày 05 tháng 3 năm 2012.”',
    ];
    expect(changesIn(...text)).toEqual(['amends 05/2019/TT-BNV part 2025-08-05']);
  });

  it('is not told of an act that others have put out of force, nor where no day is known', () => {
    const text =
      'Điều 10. Thông tư số 05/2019/TT-BNV hết hiệu lực kể từ ngày Luật Lưu trữ có hiệu lực thi hành.';
    expect(changesIn(text)).toEqual(['repeals 05/2019/TT-BNV whole null']);
    const told = 'Điều 10. Thông tư số 05/2019/TT-BNV đã bị bãi bỏ trước đây.';
    expect(changesIn(told)).toEqual([]);
  });

  it('stands behind each act in a list of those that no longer are in force', () => {
    const text = documentWith({
      kind: 'Quyết định',
      issuedOn: '2025-06-20',
      text: [
        'Điều 10. Công bố các văn bản sau đây hết hiệu lực:',
        '1. Thông tư số 05/2019/TT-BNV ngày 10/7/2019, hết hiệu lực từ ngày 15/02/2024.',
        '2. Thông tư số 06/2018/TT-BNV ngày 11/5/2018, hết hiệu lực kể từ ngày Luật Lưu trữ có hiệu lực.',
        '3. Thông tư số 07/2018/TT-BNV ngày 12/6/2018.',
        'Điều 11. Quyết định này có hiệu lực kể từ ngày ký.',
      ],
    }).replace('Quy định về lưu trữ hồ sơ', 'Công bố Danh mục văn bản hết hiệu lực');
    expect(
      parseDocument(text)
        .citations.filter(({ relation }) => relation === 'repeals')
        .map(({ number, effectiveOn }) => `${number} ${effectiveOn}`),
    ).toEqual(['05/2019/TT-BNV 2024-02-15', '06/2018/TT-BNV null', '07/2018/TT-BNV null']);
  });

  it('stands in a column of its own, below which groups part the table', async () => {
    const row = (cells: readonly string[]): string =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = (...rows: readonly string[]): string => `<table border="1">${rows.join('')}</table>`;
    const html = `<html><body><p>BỘ NỘI VỤ</p><p>Số: 135/QĐ-BNV</p><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
      <p>Độc lập - Tự do - Hạnh phúc</p><p>Hà Nội, ngày 31 tháng 01 năm 2024</p><p>QUYẾT ĐỊNH</p>
      <p>Công bố Danh mục văn bản quy phạm pháp luật hết hiệu lực năm 2023</p>
      <p>Điều 1. Công bố Danh mục văn bản hết hiệu lực.</p>
      <p>Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.</p><p>BỘ TRƯỞNG</p><p>Nguyễn Văn Thử</p>
      <p>A. DANH MỤC VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ NĂM 2023</p>
      ${table(`<thead>${row(['STT', 'Văn bản hết hiệu lực', 'Lý do hết hiệu lực', 'Ngày hết hiệu lực'])}</thead>`, row(['1', 'Thông tư số 05/2019/TT-BNV', 'Được thay thế bởi Thông tư số 11/2023/TT-BNV', '30/7/2023']))}
      <p>II. LĨNH VỰC KHÁC</p>
      ${table(row(['2', 'Thông tư số 06/2018/TT-BNV hết hiệu lực toàn bộ', 'Được thay thế bởi Thông tư số 12/2023/TT-BNV', '15/10/2023']), row(['3', 'Thông tư số 07/2018/TT-BNV hết hiệu lực toàn bộ', 'Hết thời hạn', 'đang xác định']))}
      </body></html>`;
    const { text, layout, info } = await readSource(Buffer.from(html), { path: 'list.html' });
    const { citations } = parseDocument(text, { layout: layout ?? null, source: info });
    expect(
      citations
        .filter(({ relation, by }) => relation === 'repeals' && by === null)
        .map(({ number, effectiveOn, extent }) => `${number} ${effectiveOn} ${extent}`),
    ).toEqual([
      '05/2019/TT-BNV 2023-07-30 whole',
      '06/2018/TT-BNV 2023-10-15 whole',
      '07/2018/TT-BNV null whole',
    ]);
  });
});

describe('when acts ceased, in a list that was flattened to lines', () => {
  const list = (...lines: readonly string[]): string =>
    documentWith({
      kind: 'Quyết định',
      issuedOn: '2024-01-31',
      text: [
        'Điều 1. Công bố Danh mục văn bản hết hiệu lực.',
        'Điều 2. Quyết định này có hiệu lực từ ngày ký.',
      ],
    }).concat('\nDANH MỤC VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ\n', lines.join('\n'), '\n');
  const WHOLE = [
    ...['STT', 'Văn bản hết hiệu lực', 'Lý do hết hiệu lực', 'Ngày hết hiệu lực'],
    ...['1', 'Thông tư số 05/2019/TT-BNV', 'Được thay thế bởi Thông tư số 11/2023/TT-BNV', '30/7/2023'],
    ...['2', 'Thông tư số 06/2018/TT-BNV', 'Được thay thế bởi Thông tư số 12/2023/TT-BNV', '15/10/2023'],
    ...['3', 'Thông tư số 07/2018/TT-BNV', 'Được bãi bỏ bởi Thông tư số 13/2023/TT-BNV', '01/11/2023'],
  ];
  const daysIn = (text: string): readonly string[] =>
    parseDocument(text)
      .citations.filter(({ relation, by }) => relation === 'repeals' && by === null)
      .map(({ number, effectiveOn }) => `${number} ${effectiveOn}`);
  const DAYS = ['05/2019/TT-BNV 2023-07-30', '06/2018/TT-BNV 2023-10-15', '07/2018/TT-BNV 2023-11-01'];

  it('stands in the column of its days', () => {
    expect(daysIn(list(...WHOLE))).toEqual(DAYS);
  });

  it('is not taken from a list below whose columns are not known', () => {
    const unknown = [
      'STT',
      'Văn bản',
      'Nội dung',
      '1',
      'Thông tư số 08/2018/TT-BNV',
      '01/3/2023',
      '28/12/2017 nêu trên',
    ];
    expect(daysIn(list(...WHOLE, 'B. VĂN BẢN KHÁC', ...unknown)).slice(0, 3)).toEqual(DAYS);
    expect(daysIn(list(...WHOLE, 'B. VĂN BẢN KHÁC', ...unknown)).join()).not.toContain('2017');
  });
});

describe('what is beside the text', () => {
  const page = (effect: string): string =>
    `Số hiệu: 15/2025/TT-BNV\nLoại văn bản: Thông tư\nNgày ban hành: 20/06/2025\n${effect}\n\n${documentWith({ kind: 'Thông tư', issuedOn: '2025-06-20', text: [IN_FORCE] })}`;

  it('is the page around it, which says when it ends, and is doubted where it says another day', () => {
    const agreeing = parseDocument(page('Ngày hiệu lực: 05/08/2025\nNgày hết hiệu lực: 01/01/2027'));
    expect(agreeing.metadata).toMatchObject({ effectiveOn: '2025-08-05', expiresOn: '2027-01-01' });
    expect(agreeing.diagnostics.filter(({ rule }) => rule.startsWith('effect/'))).toEqual([]);
    const other = parseDocument(page('Ngày hiệu lực: 06/08/2025'));
    expect(other.metadata.effectiveOn).toBe('2025-08-05');
    expect(other.diagnostics.map(({ rule }) => rule)).toContain('effect/contradictory-dates');
  });
});

describe('a list of provisions that are out of force', () => {
  it.each(['Bãi bỏ các quy định sau:', 'Các văn bản, quy định sau đây hết hiệu lực từ ngày 05/8/2025:'])(
    'names them by what they are about: %s',
    (head) => {
      const items = [
        `a) Các quy định về thẩm quyền tại ${OLD};`,
        `b) Quy định về lệ phí tại khoản 2 Điều 5 ${NEXT};`,
        'c) Thông tư số 07/2017/TT-BNV ngày 03 tháng 4 năm 2017.',
      ];
      expect(changesIn('Điều 10. Bãi bỏ', `1. ${head}`, ...items)).toEqual([
        'repeals 05/2019/TT-BNV part 2025-08-05',
        'repeals 06/2018/TT-BNV part 2025-08-05',
        'repeals 07/2017/TT-BNV whole 2025-08-05',
      ]);
    },
  );
});
