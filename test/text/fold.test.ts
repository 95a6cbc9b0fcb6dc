import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold as foldLines } from '../../src/text/index.js';
import { fixtures } from '../fixtures/documents.js';

const fold = (source: string) => {
  const { lines, toSource } = foldLines(source);
  return { text: lines.join('\n'), toSource };
};
const oddText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...' \n\r\t\u00a0\u2009\u00ad\u200b\ufeff\u2028Đđð–—-aA1.,'.split(''),
      '\r\n',
      'ệ',
      'e\u0323\u0302',
      'ủy',
      'Ð',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
  ),
  maxLength: 60,
});
const lineEnds = (text: string): number => text.match(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu)?.length ?? 0;

describe('folding', () => {
  it.each([
    ['NFC', 'Ngh\u0069\u0323 \u0111i\u0323nh', 'Nghị định'],
    ['eth for đ', 'QÐ-TTg, ðiều', 'QĐ-TTg, điều'],
    ['dashes', '161/2018/NĐ–CP — 1‐2 −3', '161/2018/NĐ-CP - 1-2 -3'],
    ['a no-break space', 'Điều\u00a05', 'Điều 5'],
    ['tabs', 'Số:\t5', 'Số: 5'],
    ['double spaces', 'Điều   5', 'Điều 5'],
    ['odd spaces together', 'Điều \u00a0\t\u2009 5', 'Điều 5'],
    ['spaces at line edges', '  Điều 5  \n  6  ', 'Điều 5\n6'],
    ['a space at the end of all', 'Điều 5 ', 'Điều 5'],
    ['a soft hyphen', 'NĐ-\u00adCP', 'NĐ-CP'],
    ['a zero width space', 'NĐ\u200b-CP', 'NĐ-CP'],
    ['a byte order mark', '\ufeffĐiều 5', 'Điều 5'],
    ['CRLF', 'a\r\nb', 'a\nb'],
    ['a lone carriage return', 'a\rb', 'a\nb'],
    ['a form feed', 'a\fb', 'a\nb'],
    ['a line separator', 'a\u2028b', 'a\nb'],
    ['blank lines stay', 'a\n\n \n\nb', 'a\n\n\n\nb'],
    ['bullets of symbol fonts', '\uf0b7 Một\n\uf0fc Hai\n\uf02d Ba', '• Một\n• Hai\n- Ba'],
    ['what is as it should be', 'Điều 5. Phạm vi - “mở”', 'Điều 5. Phạm vi - “mở”'],
  ])('%s', (_what, source, text) => {
    expect(fold(source).text).toBe(text);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(oddText, (source) => {
        const once = fold(source).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  it('keeps every line end', () => {
    fc.assert(
      fc.property(oddText, (source) => {
        expect(lineEnds(fold(source).text)).toBe(lineEnds(source));
      }),
    );
  });

  it('maps back in ascending order, within the text', () => {
    fc.assert(
      fc.property(oddText, (source) => {
        const { text, toSource } = fold(source);
        let last = 0;
        for (let at = 0; at <= text.length; at += 1) {
          const back = toSource(at);
          expect(back).toBeGreaterThanOrEqual(last);
          expect(back).toBeLessThanOrEqual(source.length);
          last = back;
        }
      }),
    );
  });

  it('maps back to the character that was folded', () => {
    fc.assert(
      fc.property(oddText, (source) => {
        const { text, toSource } = fold(source);
        for (let at = 0; at < text.length; at += 1) {
          if (/\s|[\ud800-\udfff]/u.test(text[at] ?? '')) continue;
          expect(fold(source.slice(toSource(at))).text.slice(0, 1)).toBe(text[at]);
        }
      }),
    );
  });

  it.each(fixtures.map(({ name, text }) => ({ name, text })))(
    '$name: a word and its place',
    ({ text: source }) => {
      const { text, toSource } = fold(source);
      for (const word of text.matchAll(/\S+/gu)) {
        const [start, end] = [toSource(word.index), toSource(word.index + word[0].length)];
        expect(fold(`${source.slice(start, end)}\n`).text).toBe(`${word[0]}\n`);
      }
    },
  );
});
