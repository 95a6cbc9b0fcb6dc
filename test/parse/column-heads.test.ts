import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';

const read = (text: string) => {
  const { metadata, citations } = parseDocument(text);
  return { metadata, numbers: citations.map(({ number }) => number) };
};

describe('"Số, ký hiệu" above a column', () => {
  it.each([
    'DANH MỤC VĂN BẢN\n\nTT\nTên loại\nSố, ký hiệu\nNgày ban hành\nTrích yếu\n1\nQuyết định\n12/2015/QĐ-UBND\n10/3/2015\nVề chợ\n2\nQuyết định\n14/2016/QĐ-UBND\n11/4/2016\nVề phí\n',
    'DANH MỤC VĂN BẢN\n\nTT\nNgày ban hành\nSố, ký hiệu\n1\n10/3/2015\n12/2015/QĐ-UBND\n2\n11/4/2016\n14/2016/QĐ-UBND\n',
    'DANH MỤC VĂN BẢN\n\nSTT\tSố, ký hiệu\tNgày ban hành\n1\t12/2015/QĐ-UBND\t10/3/2015\n2\t14/2016/QĐ-UBND\t11/4/2016\n',
  ])('gives no number to the list: %j', (text) => {
    const { metadata, numbers } = read(text);
    expect(metadata).toMatchObject({ kind: 'Danh mục', number: null, issuedOn: null, title: 'VĂN BẢN' });
    expect(numbers).toEqual(['12/2015/QĐ-UBND', '14/2016/QĐ-UBND']);
  });

  it('still gives that of the document where a page lists its facts', () => {
    const page = 'Số, ký hiệu: 12/2015/QĐ-UBND\nNgày ban hành: 10/3/2015\nTrích yếu: Về quản lý chợ\n';
    expect(read(page).metadata).toMatchObject({ number: '12/2015/QĐ-UBND', issuedOn: '2015-03-10' });
  });
});

describe('a line that ends in "chuyển đổi số"', () => {
  const values = (text: string): readonly string[] => {
    const found: string[] = [];
    JSON.stringify(parseDocument(text).body, (key, value: unknown) => {
      if (key === 'value' && typeof value === 'string') found.push(value);
      return value;
    });
    return found;
  };

  it.each(['Về chuyển đổi số', 'Phát triển hạ tầng số', 'Tập huấn kỹ năng số', 'Phát triển kinh tế số'])(
    'leaves the number below to the next row: %s',
    (text) => {
      expect(
        values(`DANH MỤC VIỆC\n\nTT\nTên loại\nNội dung\n1\nQuyết định\n${text}\n2\nNghị quyết\nVề phí\n`),
      ).toContain(text);
    },
  );

  it('is not meant where a ministry’s name ends before the number of its circular', () => {
    const text =
      'QUYẾT ĐỊNH\nVề việc thử\n\nĐiều 1. Theo Thông tư của Bộ Khoa học và Công nghệ số\n12/2020/TT-BKHCN.\n';
    expect(parseDocument(text).citations.map(({ number }) => number)).toEqual(['12/2020/TT-BKHCN']);
  });
});
