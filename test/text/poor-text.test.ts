import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { brokenStretches, unreadableStretches, withWholeSyllables } from '../../src/text/index.js';

const SOUND = `QUYẾT ĐỊNH
Điều 1. Phạm vi điều chỉnh
Nghị định này quy định theo Luật Đất đai số 31/2024/QH15 ở các ấp, áp dụng từ ngày ký ức.
Điều 2. Diện tích 120 m², nhiệt độ 37 ºC, sai số ± 5 %, theo điểm c khoản 2 và điểm d khoản 3.
`;
const rules = (text: string): readonly string[] => parseDocument(text).diagnostics.map(({ rule }) => rule);
const whole = (text: string): string =>
  withWholeSyllables(text, brokenStretches(text)).replaceAll('\u200b', '');
const lowBytes = (text: string): string =>
  text.replace(/./gsu, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) & 0xff));
const asLatin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

describe('unreadable text', () => {
  it('is not found in sound text', () => {
    expect(rules(SOUND)).toEqual([]);
    expect(whole(SOUND)).toBe(SOUND);
  });

  it.each([
    ['encoded twice', asLatin1],
    ['with the low bytes of its letters alone', lowBytes],
    ['with signs for letters that were lost', (text: string) => text.replace(/[^\0-\x7f]/gu, '\ufffd')],
  ])('is reported where it is: %s', (_, spoilt) => {
    const bad = spoilt(
      'Nghị định này quy định chi tiết việc hỗ trợ người dân.\nỦy ban nhân dân tỉnh tổ chức thực hiện.',
    );
    const text = `${SOUND}${bad}\n${SOUND}`;
    const [found, ...others] = parseDocument(text).diagnostics;
    expect(others).toEqual([]);
    expect(found?.rule).toBe('text/unreadable');
    expect(text.slice(found?.position.start.offset, found?.position.end.offset)).toBe(bad);
  });

  it('is reported once if it has no diacritics at all', () => {
    expect(
      rules('Dieu 1. Pham vi\nTheo Nghi dinh so 45/2024/ND-CP ngay 12 thang 4 nam 2024 cua Chinh phu.\n'),
    ).toEqual(['text/no-diacritics']);
    expect(rules('Article 1. Scope\nUnder Decree 45/2024/ND-CP of the Government.\n')).toEqual([]);
  });

  it('is always reported within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let reached = 0;
        for (const { start, end } of unreadableStretches(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeLessThanOrEqual(text.length);
          reached = end;
        }
        expect(withWholeSyllables(text, brokenStretches(text))).toHaveLength(text.length);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('syllables broken by spaces', () => {
  it.each([
    ['Ngh ị đ ịnh này quy đ ịnh theo Lu ật Đ ất đai', 'Nghị định này quy định theo Luật Đất đai'],
    [
      'Ủy ban nhân dân t ổ ch ức th ực hi ện, s ố ng ười là 5',
      'Ủy ban nhân dân tổ chức thực hiện, số người là 5',
    ],
    ['QUY ẾT Đ ỊNH V Ề VI ỆC', 'QUYẾT ĐỊNH VỀ VIỆC'],
    ['Nghị đị nh quy đị nh đi ề u kiệ n', 'Nghị định quy định điều kiện'],
    ['Đi ều 3. Hiệu lực thi hành', 'Điều 3. Hiệu lực thi hành'],
    ['Ch ương II\nQUY ĐỊNH CHUNG', 'Chương II\nQUY ĐỊNH CHUNG'],
    ['quy ết định và kho ản thu của ngư ời dân', 'quyết định và khoản thu của người dân'],
  ])('are read whole: %s', (broken, sound) => {
    expect(whole(broken)).toBe(sound);
  });

  it('are read in units, headings and citations, and reported', () => {
    const text =
      'Đi ều 1. Ph ạm vi đi ều ch ỉnh\nNgh ị đ ịnh này quy đ ịnh theo Ngh ị đ ịnh s ố 45/2024/NĐ-CP.\nĐi ều 2. Hi ệu l ực\nT ừ ngày ký.\n';
    const { body, citations, diagnostics } = parseDocument(text);
    expect(body.children).toMatchObject([
      { type: 'article', label: 'Điều 1', heading: 'Phạm vi điều chỉnh' },
      { type: 'article', label: 'Điều 2', heading: 'Hiệu lực' },
    ]);
    expect(citations).toMatchObject([{ kind: 'Nghị định', number: '45/2024/NĐ-CP' }]);
    const [citation] = citations;
    expect(text.slice(citation?.position.start.offset, citation?.position.end.offset)).toBe(citation?.text);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['text/broken-syllables']);
  });
});
