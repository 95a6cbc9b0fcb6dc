import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import type { TreeNode } from '../../src/model/index.js';
import { decree, outline } from './outline.js';

const typesIn = (node: TreeNode): readonly string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(typesIn) : []),
];

describe('text that another document is amended to read', () => {
  it.each([
    ['curly marks', '“Điều 5. Hồ sơ\n1. Đơn.\n2. Bản sao.”.'],
    ['straight marks', '"Điều 5. Hồ sơ\n1. Đơn.\n2. Bản sao.".'],
    ['marks within marks', '“Điều 5. Hồ sơ\n1. Đơn ghi “khẩn”.\n2. Bản sao “sao y”.”.'],
    ['low marks', '„Điều 5. Hồ sơ\n1. Đơn.\n2. Bản sao.”.'],
    ['reversed high marks', '‟Điều 5. Hồ sơ\n1. Đơn.\n2. Bản sao.”.'],
    ['one clause', '“2. Bản sao có chứng thực.”.'],
  ])('in %s is no part of the outline', (_what, quoted) => {
    const text = decree(
      `Điều 1. Sửa đổi, bổ sung Nghị định số 30/2020/NĐ-CP\n1. Sửa đổi Điều 5 như sau:\n${quoted}\n2. Bãi bỏ Điều 6.\nĐiều 2. Hiệu lực\nNghị định này có hiệu lực từ ngày ký.`,
    );
    expect(outline(text)).toEqual([
      'điều 1: Sửa đổi, bổ sung Nghị định số 30/2020/NĐ-CP',
      'điều 1 / 1: Sửa đổi Điều 5 như sau:',
      'điều 1 / 2: Bãi bỏ Điều 6.',
      'điều 2: Hiệu lực',
    ]);
    expect(typesIn(parseDocument(text).body).filter((type) => type === 'quotation')).toHaveLength(1);
  });

  it('that is never closed swallows no article of the text around it', () => {
    const text = decree('Điều 1. Một\n1. Sửa đổi như sau:\n“2. Hai.\nĐiều 2. Ba\nBốn.\nĐiều 3. Năm\nSáu.');
    const found = outline(text).map((unit) => unit.split(':')[0]);
    expect(found).toEqual(expect.arrayContaining(['điều 1', 'điều 2', 'điều 3']));
  });

  it('in the middle of a sentence is none', () => {
    const text = decree(
      'Điều 1. Một\nThay cụm từ “Bộ Tài chính” bằng cụm từ “Bộ Công Thương”.\nĐiều 2. Hai\nBa.',
    );
    expect(typesIn(parseDocument(text).body)).not.toContain('quotation');
    expect(outline(text)).toEqual(['điều 1: Một', 'điều 2: Hai']);
  });
});
