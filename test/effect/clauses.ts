import { readFileSync } from 'node:fs';
import { type ParsedDocument, parseDocument } from '../../src/index.js';
import { pinText } from '../../src/model/index.js';

/** A clause on effect, and what a person reads in it. */
export interface Clause {
  readonly say: string;
  readonly kind: string;
  readonly issuedOn: string | null;
  readonly text: readonly string[];
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly parts: readonly {
    readonly provisions: readonly string[];
    readonly from: string | null;
    readonly until: string | null;
  }[];
  readonly ceases: readonly {
    readonly number: string;
    readonly on: string;
    readonly provisions: readonly string[];
    readonly excepted: readonly string[];
  }[];
  readonly transitional: readonly string[];
  readonly diagnostics: readonly string[];
}

export const clauses: readonly Clause[] = JSON.parse(
  readFileSync(new URL('../../fixtures/effect/clauses.json', import.meta.url), 'utf8'),
);

const NUMBERS: Readonly<Record<string, string>> = {
  'Thông tư': '15/2025/TT-BNV',
  'Nghị định': '115/2025/NĐ-CP',
  Luật: '91/2025/QH15',
  'Quyết định': '35/2025/QĐ-UBND',
  'Nghị quyết': '21/2025/NQ-HĐND',
  'Kế hoạch': '215/KH-UBND',
};
const ISSUERS: Readonly<Record<string, string>> = {
  'Thông tư': 'BỘ NỘI VỤ',
  'Nghị định': 'CHÍNH PHỦ',
  Luật: 'QUỐC HỘI',
  'Quyết định': 'ỦY BAN NHÂN DÂN\nTỈNH HÒA SƠN',
  'Nghị quyết': 'HỘI ĐỒNG NHÂN DÂN\nTỈNH HÒA SƠN',
  'Kế hoạch': 'ỦY BAN NHÂN DÂN\nTỈNH HÒA SƠN',
};

/** A whole document that ends with the clause. */
export function documentWith({ kind, issuedOn, text }: Pick<Clause, 'kind' | 'issuedOn' | 'text'>): string {
  const [year, month, day] = issuedOn === null ? ['2026', '   ', '   '] : issuedOn.split('-');
  return `${ISSUERS[kind]}
Số: ${NUMBERS[kind]}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hòa Sơn, ngày ${day} tháng ${month} năm ${year}
${kind.toUpperCase()}
Quy định về lưu trữ hồ sơ

Điều 1. Phạm vi điều chỉnh
1. Văn bản này quy định về lưu trữ hồ sơ.
2. Văn bản này không quy định về hồ sơ mật.
Điều 2. Đối tượng áp dụng
Các cơ quan, tổ chức có hồ sơ lưu trữ.

${text.join('\n')}

NGƯỜI KÝ
Nguyễn Văn Thử
`;
}

/** "khoản 2 Điều 10" of the labels of a unit. */
const unitText = (labels: readonly string[]): string =>
  labels
    .map((label, level) =>
      /^\d/u.test(label) ? `khoản ${label}` : /^\p{Ll}$/u.test(label) && level > 0 ? `điểm ${label}` : label,
    )
    .toReversed()
    .join(' ');

/** What the parser reads in a document, in the words of a {@link Clause}. */
function effectOf({ metadata, effects, citations, transitional, diagnostics }: ParsedDocument) {
  return {
    effectiveOn: metadata.effectiveOn,
    expiresOn: metadata.expiresOn,
    parts: effects
      .filter(({ of, provisions }) => of === null && provisions.length > 0)
      .map(({ provisions, from, until }) => ({ provisions: provisions.map(pinText), from, until })),
    ceases: citations
      .filter(
        ({ relation, by, effectiveOn }) => relation === 'repeals' && by === null && effectiveOn !== null,
      )
      .map(({ id, number, effectiveOn, pins }) => ({
        number,
        on: effectiveOn,
        provisions: pins.map(pinText),
        excepted: effects.filter(({ of }) => of === id).flatMap(({ provisions }) => provisions.map(pinText)),
      })),
    transitional: transitional.map(({ unit }) => unitText(unit)),
    diagnostics: diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith('effect/')),
  };
}

export const readClause = (clause: Clause) => effectOf(parseDocument(documentWith(clause)));
