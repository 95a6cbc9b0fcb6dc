import { describe, expect, it } from 'vitest';
import { consolidateDocuments, parseDocument } from '../../src/index.js';
import { CLOSING, headOf } from './circular.js';

const BASE = parseDocument(`${headOf('12/2020/TT-BYT', 'Quy định về kho thuốc')}Chương I
QUY ĐỊNH CHUNG
Điều 1. Quản lý
1. Thủ kho báo cáo hằng quý.
2. Thủ kho kiểm kê:
a) Hằng tháng;
b) Khi bàn giao.
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2020.
${CLOSING}`);

const WORK = 'Thông tư số 12/2020/TT-BYT';

function textAfter(order: string): string {
  const amendment =
    parseDocument(`${headOf('07/2024/TT-BYT', `Sửa đổi, bổ sung một số điều của ${WORK}`)}Điều 1. Sửa đổi, bổ sung một số điều của ${WORK}
1. ${order}

Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2024.
${CLOSING}`);
  return consolidateDocuments(BASE, [amendment]).text.replaceAll(/\[\d+\]/gu, '');
}

describe('the new text of an order', () => {
  it('gives each provision its own, also where a point stands right below a clause', () => {
    const text = textAfter(
      'Khoản 1 và điểm b khoản 2 Điều 1 được sửa đổi như sau:\n“1. Thủ kho báo cáo hằng tháng.\nb) Khi nghỉ phép.”.',
    );
    expect(text).toContain(
      '1. Thủ kho báo cáo hằng tháng.\n2. Thủ kho kiểm kê:\na) Hằng tháng;\nb) Khi nghỉ phép.\n',
    );
    expect(text.match(/nghỉ phép/gu)).toHaveLength(1);
  });

  it.each(['“CHƯƠNG I. KHO THUỐC”', '“Chương I. KHO THUỐC”', '“Chương I\nKHO THUỐC”'])(
    'renames a chapter without its label: %s',
    (name) => {
      expect(textAfter(`Sửa đổi tên Chương I như sau: ${name}.`)).toContain('Chương I\nKHO THUỐC\nĐiều 1.');
    },
  );

  it('gives each of several units the name quoted for it', () => {
    const text = textAfter(
      'Sửa đổi tên Chương I thành “Chương I. KHO THUỐC” và tên Điều 1 thành “Quản lý kho”.',
    );
    expect(text).toContain('Chương I\nKHO THUỐC\nĐiều 1. Quản lý kho\n');
  });

  it.each([' 900 |”.', ' 900” |', ' 900 |\n”.'])('does not take its closing mark into a table: %s', (end) => {
    const text = textAfter(
      `Sửa đổi khoản 1 Điều 1 như sau:\n“1. Mức chi:\n\n| STT | Mức |\n|---|---|\n| 1 | 500 |\n| 2 |${end}`,
    );
    expect(text).toContain('900');
    expect(text.replaceAll(/“(?:được|[^”]*”)/gu, '')).not.toContain('”');
  });
});
