import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import type { Footnote, TreeNode } from '../../src/model/index.js';
import { decree, outline } from './outline.js';

const footnotesIn = (node: TreeNode): readonly Footnote[] => [
  ...(node.type === 'footnote' ? [node] : []),
  ...('children' in node ? node.children.flatMap(footnotesIn) : []),
];

describe('footnotes', () => {
  it.each([
    [
      'in brackets',
      'Điều 1. Phạm vi[1]\n1. Một.\n2. Hai.[2]\n\n[1] Điều này được sửa đổi.\n[2] Khoản này được bổ sung.\n\nĐiều 2. Ba\nBốn.',
    ],
    [
      'bare',
      'Điều 1. Phạm vi1\n1. Một.\n2. Hai.2\n\n1 Điều này được sửa đổi.\n2 Khoản này được bổ sung.\n12\nCÔNG BÁO/Số 1/Ngày 04-3-2024\nĐiều 2. Ba\nBốn.',
    ],
  ])('%s are no units', (_what, body) => {
    const text = decree(body);
    expect(footnotesIn(parseDocument(text).body).map((note) => note.label)).toEqual(['1', '2']);
    expect(outline(text)).toEqual(
      ['điều 1: Phạm vi', 'điều 1 / 1: Một.', 'điều 1 / 2: Hai.2', 'điều 2: Ba'].map((unit) =>
        _what === 'bare' ? unit : unit.replace('Hai.2', 'Hai.[2]'),
      ),
    );
  });

  it.each([',', '.', ';'])('are told by a mark that stands before %j', (closer) => {
    const text = decree(
      `Điều 1. Phạm vi\n1. Chính phủ ban hành Nghị định quy định việc thử1${closer}\n2. Hai.\n\n1 Nghị định này được sửa đổi.`,
    );
    expect(footnotesIn(parseDocument(text).body).map((note) => note.label)).toEqual(['1']);
  });

  it('glued to a label leave the label as it is', () => {
    const text = decree(
      'Điều 1. Một\nA.\nĐiều 2.1 (được bãi bỏ)\nĐiều 3. Ba\nC.\n\n1 Điều này được bãi bỏ theo quy định tại Điều 1.',
    );
    expect(outline(text).map((unit) => unit.split(':')[0])).toEqual(['điều 1', 'điều 2', 'điều 3']);
  });

  it('that interrupt a sentence do not end it', () => {
    const text = decree(
      'Điều 1. Một\n1. Cơ quan có thẩm quyền1 xem xét hồ sơ theo quy định tại Nghị định số\n\n1 Cụm từ này được sửa đổi theo quy định tại Điều 1.\n12\nCÔNG BÁO/Số 1/Ngày 04-3-2024\n30/2020/NĐ-CP ngày 05 tháng 3 năm 2020.\n2. Hai.',
    );
    const { citations } = parseDocument(text);
    expect(citations.map(({ number, date, unit }) => ({ number, date, unit }))).toEqual([
      { number: '30/2020/NĐ-CP', date: '2020-03-05', unit: ['Điều 1', '1'] },
    ]);
  });
});
