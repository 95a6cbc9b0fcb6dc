import { describe, expect, it } from 'vitest';
import { keyTermsOf } from '../../src/cite/key-terms.js';
import { parseDocument } from '../../src/document.js';

const ponds = `Nuôi trồng thủy sản của tỉnh còn nhỏ lẻ. Ủy ban nhân dân tỉnh quy định về nuôi trồng thủy sản và
kiểm soát dịch bệnh. Hộ nuôi trồng thủy sản báo cáo dịch bệnh theo quy định tại Điều 5.`;
const fields = `Đất trồng lúa được bảo vệ nghiêm ngặt. Việc chuyển đất trồng lúa sang mục đích khác theo quy định.
Ủy ban nhân dân tỉnh quy định mức nộp tiền bảo vệ đất trồng lúa.`;

describe('key terms', () => {
  it('joins the syllables that keep company', () => {
    const terms = keyTermsOf([ponds, fields], 5);
    expect(terms).toEqual(expect.arrayContaining(['nuôi trồng thủy sản', 'đất trồng lúa', 'dịch bệnh']));
  });

  it('leaves out the manner of official documents, issuers and numbers', () => {
    expect(keyTermsOf([ponds, fields], 50).join(' ')).not.toMatch(/quy định|ủy ban|điều|báo cáo/iu);
  });

  it('weighs what distinguishes a section above what is in every one', () => {
    const sections = [
      'nuôi tôm. nuôi tôm. nuôi tôm',
      'trồng lúa. trồng lúa. trồng lúa',
      'chăn bò. chăn bò. chăn bò',
    ];
    const withShared = sections.map((text) => `bền vững. ${text}`);
    expect(keyTermsOf(withShared, 4)).toEqual(['chăn bò', 'nuôi tôm', 'trồng lúa', 'bền vững']);
    // As often, but in one section.
    expect(keyTermsOf([...sections, 'bền vững. bền vững. bền vững'], 1)).toEqual(['bền vững']);
  });

  it('compares the units of a document', () => {
    const units = ['Nuôi tôm', 'Trồng lúa', 'Chăn bò'].map((topic, index) => {
      const sentences = Array.from({ length: 3 }, (_, of) => `Hộ thứ ${of + 1}: ${topic.toLowerCase()}.`);
      return `Điều ${index + 1}. ${topic}\n${sentences.join(' ')} Bền vững.`;
    });
    const { keywords } = parseDocument(units.join('\n'), { keywords: true }).metadata;
    expect(keywords.map((term) => term.toLowerCase()).indexOf('bền vững')).toBe(3);
  });

  it('counts spellings of one term as one', () => {
    const text = 'Thuỷ lợi nội đồng. THỦY LỢI NỘI ĐỒNG. Hệ thủy lợi nội đồng.';
    expect(keyTermsOf([text], 3)[0]).toBe('thủy lợi nội đồng');
  });

  it('gives at most as many terms as are wanted', () => {
    expect(keyTermsOf([ponds, fields], 1)).toHaveLength(1);
  });

  it('has nothing to say of nothing', () => {
    expect(keyTermsOf([], 5)).toEqual([]);
    expect(keyTermsOf(['', '12. 13!'], 5)).toEqual([]);
  });
});
