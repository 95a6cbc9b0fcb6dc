import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { fixtures } from '../fixtures/documents.js';
import { faultsOf } from '../fixtures/invariants.js';
import { shapes, textsOf } from './texts.js';

/** The same examples in every run. */
const SEED = 30;

const faultsIn = (text: string): readonly string[] => faultsOf(text, parseDocument(text));

/** Random text of every kind: lone surrogates, controls, combining marks and what documents are made of. */
const wildText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom(
      ...'\n \r\t|-+*.…;:,()"“”/1a'.split(''),
      ...[
        'Điều ',
        'Chương I\n',
        'khoản ',
        'điểm a ',
        'PHỤ LỤC I\n',
        'Mẫu số 01\n',
        'Nghị định ',
        'Luật ',
        'số ',
      ],
      ...[
        '30/2020/NĐ-CP',
        ' ngày ',
        ' tháng ',
        ' năm 2020',
        '05/3/2020',
        ' của Chính phủ',
        'Căn cứ ',
        'STT\n',
      ],
      ...[
        'QUYẾT ĐỊNH:\n',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n',
        'Nơi nhận:\n',
        'sửa đổi, bổ sung ',
        '[1] ',
      ],
    ),
  ),
  maxLength: 300,
});

const fixtureText = fc.constantFrom(...fixtures.map((fixture) => fixture.text));

/** A stretch of a real document. */
const slice = fc
  .tuple(fixtureText, fc.nat(), fc.nat())
  .map(([text, a, b]) =>
    text.slice(Math.min(a % text.length, b % text.length), Math.max(a % text.length, b % text.length)),
  );

/** Lines of a real document in disorder. */
const shuffledLines = fixtureText.chain((text) => {
  const lines = text.split('\n');
  return fc
    .shuffledSubarray(lines, { minLength: Math.floor(lines.length / 2) })
    .map((some) => some.join('\n'));
});

/** Words of a real document in disorder. */
const shuffledWords = fixtureText.chain((text) => {
  const words = text.split(/(?<=\s)/u).slice(0, 400);
  return fc.shuffledSubarray(words, { minLength: words.length }).map((all) => all.join(''));
});

describe('no text throws or makes a document that is not one', () => {
  it.each([
    ['random text', wildText, 400],
    ['slices of documents', slice, 60],
    ['documents with their lines shuffled', shuffledLines, 40],
    ['documents with their words shuffled', shuffledWords, 40],
    [
      'several slices, one behind the other',
      fc.array(slice, { maxLength: 4 }).map((all) => all.join('\n')),
      30,
    ],
  ])('%s', (_what, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(faultsIn(text)).toEqual([]);
      }),
      { numRuns, seed: SEED },
    );
  });

  it.each(textsOf(20_000))('$name', ({ text }) => {
    expect(faultsIn(text)).toEqual([]);
  });

  it('random bytes, read as text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4000 }), (bytes) => {
        expect(faultsIn(new TextDecoder().decode(bytes))).toEqual([]);
      }),
      { numRuns: 60, seed: SEED },
    );
  });

  it.each([
    ['no character', ''],
    ['one line feed', '\n'],
    ['a byte order mark', '\ufeff'],
    ['a null character', '\0'],
    ['half a surrogate pair', '\ud800'],
    ['a combining mark', '\u0301'],
  ])('%s', (_what, text) => {
    expect(faultsIn(text)).toEqual([]);
  });
});

describe('size alone throws nothing', () => {
  it.each([
    ['two million characters on one line', shapes['one line of words']?.(2_000_000)],
    ['a hundred thousand "1."', '1.\n'.repeat(100_000)],
    ['a hundred thousand "1." on one line', '1. '.repeat(100_000)],
    ['a hundred thousand opening quotation marks', '“\n'.repeat(100_000)],
    ['a hundred thousand opening quotation marks on one line', '“'.repeat(100_000)],
    ['numbers of ten thousand digits', `Nghị định số ${'7'.repeat(10_000)}/2020/NĐ-CP;\n`.repeat(20)],
    ['the blanks of forms', 'Sinh ngày…………… tháng…………… năm ......\n'.repeat(5_000)],
  ])('%s', (_what, text = '') => {
    expect(text.length).toBeGreaterThanOrEqual(100_000);
    expect(faultsIn(text)).toEqual([]);
  });
});
