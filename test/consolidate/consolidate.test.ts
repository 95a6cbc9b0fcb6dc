import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { consolidateDocuments, parseDocument } from '../../src/index.js';
import {
  type ConsolidatedDocument,
  nodesOf,
  type ParsedDocument,
  type TreeNode,
} from '../../src/model/index.js';

const read = (name: string): ParsedDocument =>
  parseDocument(readFileSync(new URL(`../../fixtures/consolidation/${name}.txt`, import.meta.url), 'utf8'));

const base = read('base');
const first = read('first');
const second = read('second');

const OF_THE_FILE = ['furniture', 'chrome', 'contents', 'footnote'];

/** A tree without positions. */
const shape = (node: TreeNode): unknown => ({
  type: node.type,
  ...('label' in node ? { label: node.label } : {}),
  ...('heading' in node ? { heading: node.heading } : {}),
  ...('value' in node ? { value: node.value } : {}),
  ...('children' in node
    ? {
        children: (node.children as readonly TreeNode[])
          .filter(({ type }) => !OF_THE_FILE.includes(type))
          .map(shape),
      }
    : {}),
});

const wordsOf = (document: ParsedDocument): readonly string[] =>
  nodesOf(document.body, ({ type }) => type !== 'footnote')
    .filter(({ type }) => type !== 'footnote')
    .flatMap((node) => [
      'value' in node ? node.value : '',
      'heading' in node ? (node.heading ?? '') : '',
      'label' in node ? (node.label ?? '') : '',
    ])
    .flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

const withoutNotes = (text: string): string =>
  text
    .replaceAll(/^\[\d+\] [^\n]*(?:\n|$)/gmu, '')
    .replaceAll(/\[\d+\]/gu, '')
    .trimEnd();

describe('an amending act that is passed twice', () => {
  it('changes the text once, and what could not be applied the first time is refused twice', () => {
    const [once, twice] = [[first], [first, first]].map(
      (acts) => consolidateDocuments(base, acts).document,
    ) as [ConsolidatedDocument, ConsolidatedDocument];
    const { applied, refused } = once.consolidation;
    expect(refused.length).toBeGreaterThan(0);
    expect(twice.consolidation.refused).toHaveLength(2 * refused.length);
    expect(twice.consolidation.applied).toHaveLength(2 * applied.length);
    expect(twice.body).toEqual(once.body);
  });
});

describe('an act and its amending acts', () => {
  const { document, text } = consolidateDocuments(base, [second, first]);
  const { applied, refused } = document.consolidation;

  it('give the consolidated text in whatever order they are passed', () => {
    const expected = readFileSync(
      new URL('../../fixtures/consolidation/consolidated.txt', import.meta.url),
      'utf8',
    );
    expect(withoutNotes(text)).toBe(expected.trimEnd());
    expect(consolidateDocuments(base, [first, second]).document.body).toEqual(
      expect.objectContaining({ type: 'root' }),
    );
    expect(withoutNotes(consolidateDocuments(base, [first, second]).text)).toBe(withoutNotes(text));
  });

  it('say which provision made which change, and where that stands in the text', () => {
    expect(applied).toHaveLength(11);
    for (const { positions, operation } of applied) {
      expect(positions.length).toBeGreaterThan(0);
      for (const { start, end } of positions) {
        const written = text.slice(start.offset, end.offset);
        if (operation.oldText !== null) expect(written.toLowerCase()).toContain(operation.newText);
      }
    }
    const [clause] = nodesOf(document.body).filter(({ changes }) => changes?.includes('2.o1'));
    expect(clause && text.slice(clause.position.start.offset, clause.position.end.offset)).toBe(
      '1.[1] Kho giống là nơi giữ hạt giống và cây con.',
    );
    expect(text).toContain(
      '[1] Khoản này được sửa đổi, bổ sung theo quy định tại khoản 1 Điều 1 của Thông tư số 05/2021/TT-BNN, có hiệu lực kể từ ngày 01 tháng 7 năm 2021.',
    );
  });

  it('list the changes whose target is not found, and leave the text as it was', () => {
    expect(refused.map(({ reason, operation }) => [reason, operation.text])).toEqual([
      ['target-not-found', 'Sửa đổi khoản 9 Điều 3 như sau:'],
      ['words-not-found', 'Thay cụm từ “…” bằng cụm từ “…” tại Điều 3.'],
    ]);
  });

  it('give no word that none of them has', () => {
    const known = new Set([base, first, second].flatMap(wordsOf));
    const own = wordsOf(document).filter((word) => !known.has(word));
    expect(own.filter((word) => !['được', 'bãi', 'bỏ'].includes(word))).toEqual([]);
  });

  it('give nodes whose positions are right', () => {
    for (const node of nodesOf(document.body)) {
      if (node.type !== 'paragraph' && node.type !== 'field') continue;
      expect(text.slice(node.position.start.offset, node.position.end.offset)).toBe(node.value);
      const lines = text.slice(0, node.position.start.offset).split('\n');
      expect(node.position.start.line).toBe(lines.length);
      expect(node.position.start.column).toBe((lines[lines.length - 1]?.length ?? 0) + 1);
    }
  });

  it('give the base act where nothing is applied', () => {
    expect(shape(consolidateDocuments(base, []).document.body)).toEqual(shape(base.body));
    const early = consolidateDocuments(base, [first, second], { asOf: '2020-01-01' });
    expect(shape(early.document.body)).toEqual(shape(base.body));
    expect(new Set(early.document.consolidation.refused.map(({ reason }) => reason))).toEqual(
      new Set(['not-yet']),
    );
  });

  it('give the text as of a day', () => {
    const between = consolidateDocuments(base, [first, second], { asOf: '2022-01-01' });
    expect(between.document.consolidation.applied).toHaveLength(5);
    expect(withoutNotes(between.text)).toBe(withoutNotes(consolidateDocuments(base, [first]).text));
  });

  it('give a text that parses to the tree it was written from', () => {
    const articles = (parsed: ParsedDocument): readonly string[] =>
      nodesOf(parsed.body).flatMap((node) => (node.type === 'article' ? node.label : []));
    expect(articles(parseDocument(withoutNotes(text)))).toEqual(articles(document));
  });
});

const act = (number: string, day: string, order: string): ParsedDocument =>
  parseDocument(
    readFileSync(new URL('../../fixtures/consolidation/first.txt', import.meta.url), 'utf8')
      .replace('05/2021/TT-BNN', number)
      .replace('01 tháng 7 năm 2021', day)
      .replace(/1\. Sửa đổi khoản 1 Điều 2[\s\S]*?(?=\n\nĐiều 2\.)/u, order),
  );

const reasonsFor = (...acts: readonly ParsedDocument[]): readonly string[] =>
  consolidateDocuments(base, acts).document.consolidation.refused.map(({ reason }) => reason);

describe('a change', () => {
  const DAY = '01 tháng 7 năm 2021';
  const clause = (words: string): string => `1. Sửa đổi khoản 1 Điều 2 như sau:\n“1. ${words}”.`;

  it.each([
    ['of a unit that is not there', '1. Bãi bỏ khoản 7 Điều 2.', 'target-not-found'],
    ['of words that are not there', '1. Bỏ cụm từ “kho lúa” tại khoản 1 Điều 2.', 'words-not-found'],
    ['of words that are part of others', '1. Bỏ cụm từ “hạt giốn” tại khoản 1 Điều 2.', 'words-not-found'],
    ['without new text', '1. Sửa đổi khoản 1 Điều 4 như sau:', 'new-text-missing'],
    [
      'with the text of another unit',
      '1. Sửa đổi khoản 1 Điều 2 như sau:\n“4. Kho giống là nhà.”.',
      'new-text-of-others',
    ],
    [
      'with more than its own text',
      '1. Sửa đổi khoản 1 Điều 2 như sau:\n“1. Kho giống là nhà.\n2. Chủ kho là người.”.',
      'new-text-of-others',
    ],
    [
      'of a unit that is there already',
      '1. Bổ sung khoản 2 vào Điều 4 như sau: “2. Giữ kho.”.',
      'already-there',
    ],
    [
      'with the head of a page that stands within a line',
      '1. Sửa đổi khoản 1 Điều 2 như sau:\n“1. Kho giống là nơi CÔNG BÁO/Số 12 + 13/Ngày 04-3-2021 giữ hạt.”.',
      'new-text-of-page',
    ],
    [
      'with a line of the stamp of a signature',
      '1. Sửa đổi khoản 1 Điều 2 như sau:\n“1. Kho giống là nơi Thời gian ký: 04.3.2021 10:21:44 giữ hạt.”.',
      'new-text-of-page',
    ],
    [
      'of a name, with that of another',
      '1. Sửa đổi tên Điều 2 như sau: “Điều 3. Kho”.',
      'new-text-of-others',
    ],
    [
      'that leaves out what stays, in dots',
      '1. Sửa đổi khoản 1 Điều 3 như sau:\n“1. Hồ sơ gồm:\na) Đơn;\n…\nc) Danh sách giống.”.',
      'new-text-elided',
    ],
    [
      'that leaves out what stays, without a mark',
      '1. Sửa đổi Điều 3 như sau:\n“Điều 3. Hồ sơ\n3. Sở Nông nghiệp trả lời trong 07 ngày.”.',
      'new-text-elided',
    ],
    [
      'of one of several occurrences',
      '1. Thay cụm từ “giống” (lần xuất hiện thứ nhất) bằng cụm từ “hạt” tại khoản 3 Điều 2.',
      'not-applied',
    ],
    [
      'of a text that is attached to the act',
      '1. Bãi bỏ khoản 2 Điều 2 Hợp đồng mẫu ban hành kèm theo Thông tư số 18/2019/TT-BNN.',
      'target-not-found',
    ],
    ['that is not understood', '1. Sửa đổi cách tính điểm như sau:\n“Điểm bằng tổng.”.', 'not-understood'],
  ])('is not made: one %s', (_, order, reason) => {
    const changed = act('05/2021/TT-BNN', DAY, order);
    expect(reasonsFor(changed)).toEqual([reason]);
    expect(shape(consolidateDocuments(base, [changed]).document.body)).toEqual(shape(base.body));
  });

  it('is made where its new text is printed over two pages', () => {
    const heads = ['CÔNG BÁO/Số 12 + 13/Ngày 04-3-2021', 'ÔNG BÁO/Số 12 + 13/Ngày 04-3-2021'];
    for (const head of [...heads, 'CÔNG BÁO/Số 12 + 13\n/Ngày 04-3-2021']) {
      const printed = act('05/2021/TT-BNN', DAY, clause(`Kho giống là nơi\n\n12\n${head}\n\ngiữ hạt.`));
      const { document, text } = consolidateDocuments(base, [printed]);
      expect(document.consolidation.refused).toEqual([]);
      expect(text).toContain('Kho giống là nơi giữ hạt.');
    }
  });

  it('of several words in one order is one of the words that stood there', () => {
    const chained = act(
      '05/2021/TT-BNN',
      DAY,
      '1. Thay cụm từ “kho giống” bằng cụm từ “chủ kho” và cụm từ “chủ kho” bằng cụm từ “người giữ giống” tại khoản 2 Điều 2.',
    );
    const { document, text } = consolidateDocuments(base, [chained]);
    expect(document.consolidation.refused).toEqual([]);
    expect(text).toContain('Người giữ giống là người lập chủ kho.');
  });

  it('of words for each other is not made', () => {
    const swapped = act(
      '05/2021/TT-BNN',
      DAY,
      '1. Thay cụm từ “kho giống” bằng cụm từ “chủ kho” và cụm từ “chủ kho” bằng cụm từ “kho giống” tại khoản 2 Điều 2.',
    );
    expect(reasonsFor(swapped)).toEqual(['conflict', 'conflict']);
  });

  it('of one of the amending acts is listed', () => {
    const one = act('05/2021/TT-BNN', '01 tháng 8 năm 2021', clause('Kho giống là hầm.'));
    const other = act(
      '06/2021/TT-BNN',
      DAY,
      '1. Bãi bỏ khoản 1 Điều 1 của Thông tư số 05/2021/TT-BNN ngày 15 tháng 5 năm 2021.',
    );
    expect(reasonsFor(one, other)).toEqual(['amends-amendment']);
  });

  it.each([
    [
      'Bổ sung Điều 2a vào cuối Chương I như sau:\n“Điều 2a. Kho\nKho phải khô.”.',
      'Điều 2a\\. Kho\nKho phải khô\\.\nChương II\n',
    ],
    [
      'Bổ sung khoản 4 vào Điều 2 và Điều 3 như sau: “4. Kho phải khô.”.',
      '4\\. Kho phải khô\\.\n[\\s\\S]*4\\. Kho phải khô\\.\nĐiều 4',
    ],
    [
      'Bãi bỏ Điều 4 và thay bằng Điều 4 như sau:\n“Điều 4. Giữ kho\nKho phải khô.”.',
      'Điều 4\\. Giữ kho\nKho phải khô\\.\nĐiều 5',
    ],
    ['Sửa đổi tên Thông tư như sau: “Thông tư quy định về kho”.', 'THÔNG TƯ\nQuy định về kho\n'],
  ])('is made where it belongs: %s', (order, expected) => {
    const changed = act('05/2021/TT-BNN', DAY, `1. ${order}`);
    const { document, text } = consolidateDocuments(base, [changed]);
    expect(document.consolidation.refused).toEqual([]);
    expect(withoutNotes(text)).toMatch(new RegExp(expected, 'u'));
  });

  it('is made for each of several new names in a list', () => {
    const named = act(
      '05/2021/TT-BNN',
      DAY,
      '1. Sửa đổi tên Điều 2, Điều 3 như sau:\na) “Điều 2. Nhà kho”;\nb) “Điều 3. Chủ nhà kho”.',
    );
    const { document, text } = consolidateDocuments(base, [named]);
    expect(document.consolidation.refused).toEqual([]);
    expect(withoutNotes(text)).toMatch(/Điều 2\. Nhà kho\n[\s\S]*Điều 3\. Chủ nhà kho\n/u);
  });

  it('is not made where two acts contradict each other', () => {
    const [one, other] = [clause('Kho giống là nhà.'), clause('Kho giống là hầm.')].map((order, at) =>
      act(`0${at + 5}/2021/TT-BNN`, DAY, order),
    );
    expect(one && other && reasonsFor(one, other)).toEqual(['conflict', 'conflict']);
  });

  it('is made where a later one changes the provision again, and the later one applies', () => {
    const one = act('05/2021/TT-BNN', '01 tháng 8 năm 2021', clause('Kho giống là hầm.'));
    const other = act('06/2021/TT-BNN', DAY, clause('Kho giống là nhà.'));
    const { document, text } = consolidateDocuments(base, [one, other]);
    expect(document.consolidation.refused).toEqual([]);
    expect(text).toContain('Kho giống là hầm.');
  });

  it('is left out where it is one of another act', () => {
    const other = act('05/2021/TT-BNN', DAY, '1. Bãi bỏ khoản 1 Điều 2 của Thông tư số 99/2019/TT-BNN.');
    const { consolidation } = consolidateDocuments(base, [other]).document;
    expect([...consolidation.applied, ...consolidation.refused]).toEqual([]);
  });
});
