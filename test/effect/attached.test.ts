import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';

interface Parts {
  /** What the decision says of its own effect, as an article. */
  readonly decision?: string;
  /** The articles of the regulation that it issues. */
  readonly regulation: readonly string[];
  /** And of another. */
  readonly other?: readonly string[];
}

const attached = (kind: string, articles: readonly string[]): string => `${kind.toUpperCase()}
VỀ LƯU TRỮ HỒ SƠ
(Ban hành kèm theo Quyết định số 35/2025/QĐ-UBND ngày 20 tháng 6 năm 2025)

${articles.join('\n')}
`;

const decisionWith = ({ decision, regulation, other }: Parts) =>
  parseDocument(`ỦY BAN NHÂN DÂN
TỈNH HÒA SƠN
Số: 35/2025/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hòa Sơn, ngày 20 tháng 6 năm 2025
QUYẾT ĐỊNH
Ban hành Quy chế về lưu trữ hồ sơ

Điều 1. Ban hành kèm theo Quyết định này Quy chế về lưu trữ hồ sơ.
Điều 2. ${decision ?? 'Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.'}

CHỦ TỊCH
Nguyễn Văn Thử

${attached('Quy chế', regulation)}
${other === undefined ? '' : attached('Quy định', other)}`);

const OLD = 'Quy chế về hồ sơ ban hành kèm theo Quyết định số 12/2020/QĐ-UBND ngày 05 tháng 5 năm 2020';
const FROM_SEPTEMBER = 'Điều 3. Quy chế này có hiệu lực kể từ ngày 01 tháng 9 năm 2025.';
const PASSING = 'Điều 2. Hồ sơ nộp trước ngày Quy chế này có hiệu lực thì giải quyết theo quy định cũ.';

const repealsIn = ({ citations }: ReturnType<typeof decisionWith>) =>
  citations
    .filter(({ relation }) => relation === 'repeals')
    .map(({ number, extent, effectiveOn }) => `${number} ${extent} ${effectiveOn}`);

describe('a decision that issues a regulation', () => {
  it('takes effect with it where it does not say when itself', () => {
    const document = decisionWith({
      regulation: [
        'Điều 1. Hồ sơ được lưu trữ tập trung.',
        PASSING,
        FROM_SEPTEMBER,
        `Điều 4. ${OLD} hết hiệu lực kể từ ngày Quy chế này có hiệu lực.`,
      ],
    });
    expect(document.metadata.effectiveOn).toBe('2025-09-01');
    expect(document.effects.map(({ text }) => text)).toEqual([
      'Quy chế này có hiệu lực kể từ ngày 01 tháng 9 năm 2025',
    ]);
    expect(repealsIn(document)).toEqual(['12/2020/QĐ-UBND whole 2025-09-01']);
    expect(document.transitional.map(({ unit }) => unit)).toEqual([['QUY CHẾ', 'Điều 2']]);
  });

  it('takes effect when it says itself, whatever the regulation says', () => {
    const document = decisionWith({
      decision: 'Quyết định này có hiệu lực kể từ ngày 01 tháng 8 năm 2025.',
      regulation: [`Điều 1. Bãi bỏ ${OLD}.`, PASSING, FROM_SEPTEMBER],
    });
    expect(document.metadata.effectiveOn).toBe('2025-08-01');
    expect(repealsIn(document)).toEqual(['12/2020/QĐ-UBND whole 2025-09-01']);
  });

  it('lends its day to a regulation that says none', () => {
    const document = decisionWith({
      decision: 'Quyết định này có hiệu lực kể từ ngày 01 tháng 8 năm 2025.',
      regulation: [
        `Điều 1. ${OLD} hết hiệu lực kể từ ngày Quy chế này có hiệu lực.`,
        'Điều 2. Hợp đồng ký trước ngày 01 tháng 8 năm 2025 được tiếp tục thực hiện.',
      ],
    });
    expect(repealsIn(document)).toEqual(['12/2020/QĐ-UBND whole 2025-08-01']);
    expect(document.transitional.map(({ unit }) => unit)).toEqual([['QUY CHẾ', 'Điều 2']]);
  });

  it('has no day where two that it issues name two', () => {
    const document = decisionWith({
      regulation: ['Điều 1. Phạm vi.', FROM_SEPTEMBER],
      other: ['Điều 1. Phạm vi.', 'Điều 2. Quy định này có hiệu lực kể từ ngày 01 tháng 10 năm 2025.'],
    });
    expect(document.metadata.effectiveOn).toBeNull();
  });
});
