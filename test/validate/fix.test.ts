import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { decisionOf } from '../../src/validate/example-documents.js';
import { applyEdits, findAll, fixText, unifiedDiff } from '../../src/validate/index.js';
import { read } from './read.js';

const editsOf = (text: string) => findAll(read(text), text).flatMap(({ fix }) => fix);
const mend = (text: string) => fixText(text, editsOf);

describe('a diff', () => {
  it('holds no lines that the name of a file writes', () => {
    const name = 'a.txt\n--- a/b.txt\n+++ b/b.txt\n@@ -1 +1 @@\n-x\n+y\u001b[2J';
    const diff = unifiedDiff(name, 'một\n', 'hai\n');
    expect(diff.split('\n').filter((line) => line.startsWith('--- '))).toHaveLength(1);
    expect(diff).not.toContain('\u001b');
  });
});

describe('mending', () => {
  it('leaves a document alone that holds to the form', () => {
    expect(mend(decisionOf())).toBe(decisionOf());
  });

  it.each([
    ['the motto', { motto: 'Độc lập – Tự Do – Hạnh phúc' }],
    ['spaces in the number', { number: 'Số: 15 /QĐ - UBND' }],
    ['a missing colon', { number: 'Số 15/QĐ-UBND' }],
    ['small letters in the number', { number: 'Số: 15/qđ-ubnd' }],
    ['look-alike letters', { number: 'Số: 15/QÐ-UBND' }],
    ['the comma after the place', { placeDate: 'Hòa Sơn ngày 05 tháng 01 năm 2024' }],
    ['leading zeros', { placeDate: 'Hòa Sơn, ngày 5 tháng 1 năm 2024' }],
    ['the case of the kind', { kind: 'Quyết định' }],
    ['the ends of bases', { proposal: 'Theo đề nghị của Giám đốc Sở Nội vụ;' }],
  ])('sets %s right', (_, parts) => {
    expect(mend(decisionOf(parts))).toBe(decisionOf());
  });

  it('composes letters and leaves the rest as it is', () => {
    const basis = 'Căn cứ Nghị định số 30/2020/NĐ – CP ngày 05/3/2020 của Chính phủ;';
    const mended = decisionOf({ basis: basis.replace('NĐ – CP', 'NĐ-CP') });
    expect(mend(decisionOf({ basis }).normalize('NFD'))).toBe(mended.normalize('NFC'));
  });

  it('changes nothing more the second time', () => {
    const faulty = decisionOf({
      motto: 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC',
      number: 'Số 5/qđ – ubnd',
      placeDate: 'Hòa Sơn ngày 5 tháng 2 năm 2024',
      basis: 'Căn cứ Nghị định số 30 / 2020 / ND - CP ngày 05/3/2020 của Chính phủ',
    }).normalize('NFD');
    const once = mend(faulty);
    expect(once).not.toBe(faulty);
    expect(mend(once)).toBe(once);
  });

  it('leaves the second of two edits that overlap for the next round', () => {
    const edits = [
      { start: 0, end: 3, replacement: 'x' },
      { start: 2, end: 4, replacement: 'y' },
      { start: 4, end: 4, replacement: 'z' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('xdzef');
  });
});

describe('the unified diff', () => {
  it('makes the one text of the other', () => {
    const before = decisionOf({ number: 'Số 5/QĐ-UBND' });
    const after = mend(before);
    const diff = unifiedDiff('a.txt', before, after);
    expect(diff).toContain('--- a/a.txt');
    expect(diff).toContain('-Số 5/QĐ-UBND');
    expect(diff).toContain('+Số: 05/QĐ-UBND');
    expect(applyPatch(before, diff)).toBe(after);
  });

  it('is empty where nothing was mended', () => {
    expect(unifiedDiff('a.txt', 'x', 'x')).toBe('');
  });
});
