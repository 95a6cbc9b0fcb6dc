import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { type Operation, type ParsedDocument, pinText } from '../../src/model/index.js';
import { unknown, type Wording, wordings } from './wordings.js';

const HEAD = `BỘ Y TẾ
Số: 07/2024/TT-BYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hà Nội, ngày 10 tháng 5 năm 2024

THÔNG TƯ
Sửa đổi, bổ sung một số điều của Thông tư số 12/2020/TT-BYT ngày 05 tháng 6 năm 2020 của Bộ trưởng Bộ Y tế quy định về kho thuốc

Căn cứ Luật Dược ngày 06 tháng 4 năm 2016;
Bộ trưởng Bộ Y tế ban hành Thông tư sửa đổi, bổ sung một số điều của Thông tư số 12/2020/TT-BYT.

Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 12/2020/TT-BYT
`;
const TAIL = `
2. Bãi bỏ Điều 99.
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2024.

BỘ TRƯỞNG
Đào Văn Lý
`;

const parse = (says: Wording['says']): ParsedDocument => parseDocument(`${HEAD}1. ${says.join('\n')}${TAIL}`);

function say(operation: Operation, { works }: ParsedDocument): string {
  const { action, target, adds, oldText, newText, phraseScope, except } = operation;
  const [pin] = target.pins;
  const place = [
    target.part === 'act' || target.part === 'title' ? target.part : (target.name ?? ''),
    pin === undefined ? '' : pinText(pin),
    phraseScope === 'act' ? 'act' : '',
  ].filter((part) => part !== '');
  const number = works.find(({ id }) => id === target.work)?.number;
  const words = oldText === null ? '' : action === 'repeal' ? `: ${oldText}` : `: ${oldText} → ${newText}`;
  return [
    action ?? 'unknown',
    ...place,
    ...(adds === null ? [] : ['+', pinText(adds)]),
    ...(number === '12/2020/TT-BYT' ? [] : ['of', number]),
  ]
    .join(' ')
    .concat(words, ...except.map((kept) => ` except ${pinText(kept)}`));
}

const own = (document: ParsedDocument): readonly Operation[] =>
  document.operations.filter(({ source }) => source.article === '1' && source.clause === '1');

describe('the changes that a provision orders', () => {
  it.each(wordings.map((each): [string, Wording] => [each.says.join(' ⏎ '), each]))(
    '%s',
    (_, { says, does }) => {
      const document = parse(says);
      expect(own(document).map((operation) => say(operation, document))).toEqual(does);
    },
  );

  it('are read below the heading of a list of repeals', () => {
    const document = parseDocument(
      `${HEAD.replace('Điều 1. Sửa đổi, bổ sung một số điều', 'Điều 1. Bãi bỏ một số quy định')}1. Khoản 2 Điều 5, được sửa đổi, bổ sung bởi khoản 4 Điều 1 Thông tư số 31/2022/TT-BYT, được sửa đổi như sau:\n“2. Hồ sơ gồm đơn.”.${TAIL}`,
    );
    expect(own(document).map((operation) => say(operation, document))).toEqual(['replace khoản 2 Điều 5']);
    expect(own(document)[0]?.newText).toBe('2. Hồ sơ gồm đơn.');
  });

  it('come with their new text', () => {
    for (const { says } of wordings) {
      const document = parse(says);
      for (const { action, adds, newText, replacement } of own(document).map((each) => ({
        ...each,
        replacement: each.newPosition,
      })))
        if (says.length > 1 && (action === 'replace' || adds !== null) && says[1]?.startsWith('a)') === false)
          expect([says[0], newText !== null || replacement !== null]).toEqual([says[0], true]);
    }
  });

  it.each([
    'Thay thế Phụ lục I bằng Phụ lục II kèm theo Thông tư này.',
    'Phụ lục I được thay thế bằng Phụ lục II kèm theo Thông tư này.',
    'Phụ lục I được thay thế bằng Phụ lục II ban hành kèm theo Thông tư này.',
  ])('come with the new text where that is attached to the act: %s', (order) => {
    const text = `${HEAD}1. ${order}${TAIL}\n\nPHỤ LỤC II\nKHO TUYẾN TỈNH\n\nNội dung của phụ lục.\n`;
    const [operation] = own(parseDocument(text));
    const { start, end } = operation?.newPosition ?? { start: { offset: 0 }, end: { offset: 0 } };
    expect(text.slice(start.offset, end.offset)).toMatch(/^PHỤ LỤC II\n/u);
  });

  it('each get their own item where the new names are listed', () => {
    const document = parse([
      'Sửa đổi tên Điều 5, Điều 6 như sau:',
      'a) “Điều 5. Kho thuốc tuyến tỉnh”;',
      'b) “Điều 6. Kho thuốc tuyến xã”.',
    ]);
    expect(own(document).map(({ source, newText }) => [source.point, newText])).toEqual([
      ['a', 'Điều 5. Kho thuốc tuyến tỉnh'],
      ['b', 'Điều 6. Kho thuốc tuyến xã'],
    ]);
  });

  it.each(unknown.map((each): [string, readonly string[]] => [each.join(' ⏎ '), each]))(
    'are said not to be understood: %s',
    (_, says) => {
      const [operation, more] = own(parse(says));
      expect(more).toBeUndefined();
      expect(operation?.action).toBeNull();
      expect(operation?.text).toBe(says[0]?.replaceAll(/“[^”]*”/gu, '“…”'));
    },
  );
});
