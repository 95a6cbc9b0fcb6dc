import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/index.js';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const read = async (bytes: Uint8Array, encoding?: string) => {
  const { text, info } = await readSource(bytes, { path: null, encoding });
  return [text, info.encoding];
};

describe('detection', () => {
  it.each([
    ['tcvn3', '§iÒu 1. Ph¹m vi ®iÒu chØnh', 'Điều 1. Phạm vi điều chỉnh'],
    ['vni', 'Ñieàu 1. Phaïm vi ñieàu chænh', 'Điều 1. Phạm vi điều chỉnh'],
    [
      'viqr',
      "DDie^`u 1. Pha.m vi ddie^`u chi?nh va` ddo^'i tu+o+.ng",
      'Điều 1. Phạm vi điều chỉnh và đối tượng',
    ],
  ])('reads %s, in bytes of its own and saved as UTF-8', async (encoding, typed, text) => {
    expect(await read(latin1(typed))).toEqual([text, encoding]);
    expect(await read(Buffer.from(typed))).toEqual([text, encoding]);
  });

  it.each([
    ['Vietnamese without marks', 'Dieu 1. Pham vi. Ai? To. Ba.'],
    ['English', 'The people to. You? We do. "Who?" (a) be. Why? I see.'],
    ['a page number', '12\n'],
  ])('leaves %s in ASCII as it is', async (_, text) => {
    expect(await read(Buffer.from(text))).toEqual([text, 'utf-8']);
  });

  it('leaves Latin letters in UTF-8 that read no better otherwise', async () => {
    expect(await read(Buffer.from('Café à la crème'))).toEqual(['Café à la crème', 'utf-8']);
  });

  it('takes UTF-16 without a mark by its spaces', async () => {
    const text = 'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\n';
    const bytes = Buffer.from(text, 'utf16le');
    expect(await read(bytes)).toEqual([text, 'utf-16le']);
    expect(await read(Buffer.from(bytes).swap16())).toEqual([text, 'utf-16be']);
  });

  it('keeps quotation marks and dashes of windows-1252', async () => {
    expect(await read(latin1('\x93§iÒu 1\x94 \x96 kho¶n 2'))).toEqual(['“Điều 1” – khoản 2', 'tcvn3']);
  });
});

describe('force', () => {
  it('reads in the encoding that is asked for, whatever the text looks like', async () => {
    expect(await read(latin1('®'), 'TCVN3')).toEqual(['đ', 'tcvn3']);
    expect(await read(Buffer.from("ta'."), 'viqr')).toEqual(['tá.', 'viqr']);
    expect(await read(latin1('\xD0'), 'windows-1258')).toEqual(['Đ', 'windows-1258']);
  });
});

describe('TCVN3 capitals', () => {
  it.each([
    ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['TØNH Hµ TÜNH', 'TỈNH HÀ TĨNH'],
    ['Hµ Néi, ngµy 5', 'Hà Nội, ngày 5'],
    ['Sè: 156/KH-UBND', 'Số: 156/KH-UBND'],
    ['C«ng v¨n cña ñy ban nh©n d©n', 'Công văn của Ủy ban nhân dân'],
    ['1. ý kiÕn', '1. Ý kiến'],
  ])('reads %s', async (typed, text) => {
    expect(await read(latin1(typed), 'tcvn3')).toEqual([text, 'tcvn3']);
  });
});

describe('VIQR', () => {
  it('leaves escaped signs and the full stop of a paragraph', async () => {
    const typed = "Ddie^`u na`y\\. Nghi. ddi.nh ve^` ta.\n\nMa^~u so^' 1 cu?a ta.";
    expect(await read(Buffer.from(typed), 'viqr')).toEqual([
      'Điều này. Nghị định về ta.\n\nMẫu số 1 của ta.',
      'viqr',
    ]);
  });
});
