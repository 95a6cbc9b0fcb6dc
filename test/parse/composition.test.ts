import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import type { ParsedDocument } from '../../src/model/index.js';
import { fixtures } from '../fixtures/documents.js';
import { faultsOf } from '../fixtures/invariants.js';
import { outlineOf } from '../fixtures/outline.js';

const citationLines = ({ citations }: ParsedDocument): readonly string[] =>
  citations.map(
    ({ kind, number, date, name, relation, unit }) =>
      `${[relation, kind, number, date, name].filter((part) => part !== null).join(' ')} in ${unit.join(' / ').toLowerCase()}`,
  );
const outlineLines = ({ body }: ParsedDocument): readonly string[] =>
  outlineOf(body).map(({ path, head }) => `${path.join(' / ')}: ${head.slice(0, 40)}`);

/** Without the national name nothing shows that another text begins. */
const named = fixtures.filter(({ text }) => /C[ỘO]NG H(?:ÒA|OÀ)|ĐẢNG CỘNG SẢN/u.test(text.slice(0, 800)));
/** Dots in place of the signer's name may also be a rule between two documents. */
const firsts = named.filter(({ name }) => name !== 'draft.txt');
/** What a page has above its document comes after the document before it. */
const seconds = named.filter(
  ({ name }) =>
    !['plan.txt', 'telegram.txt', 'website-decision.txt', 'assembly-resolution.txt'].includes(name),
);

describe.each(firsts.map((first, at) => ({ first, second: seconds[(at + 5) % seconds.length] ?? first })))(
  '$first.name and $second.name in one file',
  ({ first, second }) => {
    const text = `${first.text}\n\n${second.text}`;
    const both = parseDocument(text);
    const [one, two] = [parseDocument(first.text), parseDocument(second.text)];
    /** The second document may be a unit of its own, named by its kind. */
    const kind = (second.gold.metadata['kind'] ?? '').toLowerCase();
    const bare = (line: string): string =>
      line
        .replace(` in ${kind} / `, ' in ')
        .replace(new RegExp(`^${kind} / | in ${kind}$`, 'u'), (found) =>
          found.startsWith(' in') ? ' in ' : '',
        );

    it('have the citations of both, each in the units of its own', () => {
      expect(citationLines(both).map(bare)).toEqual([...citationLines(one), ...citationLines(two)].map(bare));
    });

    it('have the outline of both', () => {
      const units = outlineLines(both).filter((line) => !line.startsWith(`${kind}: `));
      expect(units.map(bare)).toEqual([...outlineLines(one), ...outlineLines(two)].map(bare));
    });

    it('no unit of the first reaches into the second', () => {
      const reaching = both.body.children.filter(
        ({ position }) =>
          position.start.offset < first.text.length && position.end.offset > first.text.length + 2,
      );
      expect(
        reaching.map(({ type, position }) => `${type} ${position.start.line}-${position.end.line}`),
      ).toEqual([]);
    });

    it('have the metadata of the first', () => {
      const { urn: _one, ...own } = one.metadata;
      const { urn: _both, ...given } = both.metadata;
      expect(given).toEqual(own);
    });

    it('are one valid document', () => {
      expect(faultsOf(text, both)).toEqual([]);
    });
  },
);

/** A decision with a place for a citation in each sort of text that a document holds. */
const decisionWith = (place: string, citation: string): string => {
  const put = (here: string, otherwise = 'quy định của pháp luật'): string =>
    place === here ? citation : otherwise;
  return `ỦY BAN NHÂN DÂN
TỈNH QUẢNG NAM
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 77/QĐ-UBND
Quảng Nam, ngày 03 tháng 4 năm 2023

QUYẾT ĐỊNH
Ban hành Quy định về quản lý bãi đỗ xe

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ ${put('preamble', 'nhiệm vụ được giao')};
Theo đề nghị của Giám đốc Sở Giao thông vận tải.

QUYẾT ĐỊNH:

Điều 1. Phạm vi điều chỉnh
1. Việc đỗ xe thực hiện theo ${put('clause')}.
2. Bãi đỗ xe gồm:
a) Bãi đỗ công cộng theo ${put('point')};
b) Bãi đỗ của cơ quan:
- Bãi đỗ trong khuôn viên theo ${put('bullet')};
- Bãi đỗ ngoài khuôn viên.
3. Sửa đổi khoản 2 Điều 4 của Quy chế quản lý bãi đỗ xe như sau:
“2. Phí đỗ xe thu theo ${put('quotation')}.”
Điều 2. Điều khoản thi hành
Quyết định này có hiệu lực kể từ ngày ký.[1]

[1] Nội dung này được hướng dẫn tại ${put('footnote')}.

Điều 3. Tổ chức thực hiện
Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- Sở Giao thông vận tải (thực hiện theo ${put('recipients', 'chức năng')});
- Lưu: VT.

CHỦ TỊCH

Lê Văn Thử

PHỤ LỤC I
YÊU CẦU ĐỐI VỚI BÃI ĐỖ XE
(Kèm theo Quyết định số 77/QĐ-UBND ngày 03 tháng 4 năm 2023)

1. Yêu cầu chung
Mặt bãi bảo đảm theo ${put('appendix')}.
2. Yêu cầu riêng
Bãi đỗ có mái che.

PHỤ LỤC II
DANH MỤC BÃI ĐỖ XE
(Kèm theo Quyết định số 77/QĐ-UBND ngày 03 tháng 4 năm 2023)

STT | Tên bãi | Căn cứ
1 | Bãi số 1 | Theo ${put('row with bars')}
2 | Bãi số 2 | Chưa có

PHỤ LỤC III
DANH MỤC VĂN BẢN
(Kèm theo Quyết định số 77/QĐ-UBND ngày 03 tháng 4 năm 2023)

STT
Nội dung
Ghi chú
1
Theo ${put('flattened cell')}
Còn hiệu lực
2
Theo quy định khác
Còn hiệu lực
`;
};

const unitOfPlace: Readonly<Record<string, readonly string[]>> = {
  preamble: [],
  clause: ['Điều 1', '1'],
  point: ['Điều 1', '2', 'a'],
  bullet: ['Điều 1', '2', 'b'],
  quotation: ['Điều 1', '3', '2'],
  footnote: ['Điều 2'],
  recipients: [],
  appendix: ['PHỤ LỤC I', '1'],
  'row with bars': ['PHỤ LỤC II'],
  'flattened cell': ['PHỤ LỤC III'],
};

const citations = [
  {
    text: 'Nghị định số 10/2020/NĐ-CP ngày 17 tháng 01 năm 2020 của Chính phủ',
    says: { kind: 'Nghị định', number: '10/2020/NĐ-CP', date: '2020-01-17', name: null, issuer: 'Chính phủ' },
  },
  {
    text: 'Thông tư liên tịch số 85/2016/TTLT-BQP-BYT-BTC',
    says: { kind: 'Thông tư liên tịch', number: '85/2016/TTLT-BQP-BYT-BTC', date: null, name: null },
  },
  {
    text: 'Luật Giao thông đường bộ năm 2008',
    says: { kind: 'Luật', number: null, date: '2008', name: 'Giao thông đường bộ' },
  },
  {
    text: 'Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị',
    says: { kind: 'Nghị quyết', number: '52-NQ/TW', date: '2019-09-27', name: null, issuer: 'Bộ Chính trị' },
  },
  {
    text: 'Công văn số 1153/BNNMT-QLĐĐ ngày 02-6-2022',
    says: { kind: 'Công văn', number: '1153/BNNMT-QLĐĐ', date: '2022-06-02', name: null },
  },
];

/** What "(Kèm theo Quyết định số 77/QĐ-UBND …)" says three times. */
const OWN = '77/QĐ-UBND';

describe.each(Object.entries(unitOfPlace))('a citation in the %s', (place, unit) => {
  it.each(citations)('$text', ({ text, says }) => {
    const source = decisionWith(place, text);
    const document = parseDocument(source);
    const found = document.citations.filter((citation) => citation.number !== OWN);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ ...says, unit, text });
    expect(faultsOf(source, document)).toEqual([]);
  });
});
