import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/index.js';
import { linesAt, pdf } from './support/pdf.js';

const pages = ['Muc luc', 'Chuong I', 'Chuong II'].map((line) => linesAt(700, [`${line} cua van ban`]));

const inHex = (text: string): string => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

const layoutOf = async (marks: Parameters<typeof pdf>[3]) =>
  (await readSource(pdf(pages, pages.length, [], marks), { path: 'a.pdf' })).layout;

describe('what a PDF says of its pages', () => {
  it('calls them what the file does, where that is not their number', async () => {
    const layout = await layoutOf(() => '/PageLabels<</Nums[0<</S/r>>1<</S/D/St 2>>2<</P(PL-)/S/D>>]>>');
    expect(layout?.pages.map(({ page, label }) => [page, label])).toEqual([
      [1, 'i'],
      [2, undefined],
      [3, 'PL-1'],
    ]);
    expect(layout?.outline).toBeUndefined();
  });

  it('keeps the outline, with its levels and the pages that it leads to', async () => {
    const layout = await layoutOf((add, [, second, third]) => {
      const below = add(`<</Title${inHex('Điều 1')}/A<</S/GoTo/D[${third} /Fit]>>>>`);
      const last = add(`<</Title${inHex('Phụ lục')}>>`);
      const first = add(
        `<</Title${inHex('Chương I')}/Dest[${second} /Fit]/First ${below}/Last ${below}/Count 1/Next ${last}>>`,
      );
      return `/Outlines ${add(`<</First ${first}/Last ${last}/Count 2>>`)}`;
    });
    expect(layout?.outline).toEqual([
      { title: 'Chương I', level: 1, page: 2 },
      { title: 'Điều 1', level: 2, page: 3 },
      { title: 'Phụ lục', level: 1, page: null },
    ]);
    expect(layout?.pages.map(({ label }) => label)).toEqual([undefined, undefined, undefined]);
  });

  it('ends where an outline leads back into itself', async () => {
    const layout = await layoutOf((add, [first]) => {
      // The object that is added next refers to the one after it, and that one back.
      const number = Number.parseInt(add('<<>>'), 10);
      add(`<</Title(A)/Dest[${first} /Fit]/First ${number + 2} 0 R/Next ${number + 2} 0 R>>`);
      add(`<</Title(B)/First ${number + 1} 0 R/Next ${number + 1} 0 R>>`);
      return `/Outlines ${add(`<</First ${number + 1} 0 R/Last ${number + 2} 0 R>>`)}`;
    });
    expect(layout?.outline?.map(({ title }) => title).sort()).toEqual(['A', 'B']);
  });

  it('names the files that are attached, and opens none', async () => {
    const { warnings, text } = await readSource(pdf(pages, pages.length, ['phu-luc.docx']), {
      path: 'a.pdf',
    });
    expect(warnings).toHaveLength(1);
    expect(JSON.stringify(warnings)).toContain('phu-luc.docx');
    expect(text).not.toContain('phu-luc');
  });
});
