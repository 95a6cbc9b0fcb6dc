import { expect, it } from 'vitest';
import { consolidateDocuments, parseDocument } from '../../src/index.js';
import { CLOSING, headOf } from './circular.js';

const BASE = parseDocument(`${headOf('12/2020/TT-BYT', 'Quy định về kho thuốc')}Điều 1. Hồ sơ
Hồ sơ gồm đơn theo Mẫu số 02.
${CLOSING}
PHỤ LỤC I
BIỂU MẪU

Mẫu số 01
SỔ KHO
Tên kho: ........

Mẫu số 02
ĐƠN ĐỀ NGHỊ
Kính gửi: Sở Y tế
`);

const amended = (form: string): string => {
  const work = 'Thông tư số 12/2020/TT-BYT';
  const order = `Điều 1. Thay thế Mẫu số 02 Phụ lục I ${work} bằng Mẫu số 02 ban hành kèm theo Thông tư này.\n`;
  const head = headOf('07/2024/TT-BYT', `Sửa đổi, bổ sung một số điều của ${work}`);
  const act = parseDocument(`${head}${order}${CLOSING}\n${form}`);
  return consolidateDocuments(BASE, [act]).text;
};

it.each(['Mẫu số 02\nĐƠN ĐIỆN TỬ\nMã: ........\n', 'Mẫu số 02\nMã: ........\n'])(
  'a form that replaces another leaves nothing of the old title: %j',
  (form) => {
    const text = amended(form);
    expect(text).toContain('Mã: ........');
    expect(text).toContain('SỔ KHO');
    expect(text).not.toContain('ĐƠN ĐỀ NGHỊ');
    expect(text.match(/ĐƠN ĐIỆN TỬ/gu)?.length ?? 0).toBe(form.includes('ĐƠN ĐIỆN TỬ') ? 1 : 0);
  },
);
