import { describe, expect, it } from 'vitest';
import { keyTerms } from '../../src/cite/key-terms.js';

const ponds = `Nuôi trồng thủy sản của tỉnh còn nhỏ lẻ. Ủy ban nhân dân tỉnh quy định về nuôi trồng thủy sản và
kiểm soát dịch bệnh. Hộ nuôi trồng thủy sản báo cáo dịch bệnh theo quy định tại Điều 5.`;
const fields = `Đất trồng lúa được bảo vệ nghiêm ngặt. Việc chuyển đất trồng lúa sang mục đích khác theo quy định.
Ủy ban nhân dân tỉnh quy định mức nộp tiền bảo vệ đất trồng lúa.`;

describe('key terms', () => {
  it('joins the syllables that keep company', () => {
    const { document } = keyTerms([ponds, fields], 5);
    expect(document).toEqual(expect.arrayContaining(['nuôi trồng thủy sản', 'đất trồng lúa', 'dịch bệnh']));
  });

  it('tells of each section what sets it apart', () => {
    const { sections } = keyTerms([ponds, fields], 1);
    expect(sections).toEqual([['nuôi trồng thủy sản'], ['đất trồng lúa']]);
  });

  it('leaves out the manner of official documents, issuers and numbers', () => {
    const { document } = keyTerms([ponds, fields], 50);
    expect(document.join(' ')).not.toMatch(/quy định|ủy ban|điều|báo cáo/iu);
  });

  it('counts spellings of one term as one', () => {
    const text = 'Thuỷ lợi nội đồng. THỦY LỢI NỘI ĐỒNG. Hệ thủy lợi nội đồng.';
    expect(keyTerms([text], 3).document[0]).toBe('thủy lợi nội đồng');
  });

  it('gives each list at most as many terms as are wanted', () => {
    const { document, sections } = keyTerms([ponds, fields], 1);
    expect([document, ...sections].map((list) => list.length)).toEqual([1, 1, 1]);
  });

  it('has nothing to say of nothing', () => {
    expect(keyTerms([], 5)).toEqual({ document: [], sections: [] });
    expect(keyTerms(['', '12. 13!'], 5)).toEqual({ document: [], sections: [[], []] });
  });
});
