import { describe, expect, it } from 'vitest';
import { findSection } from '../../src/cli/find-section.js';
import type { BodyNode, Root } from '../../src/model/index.js';
import { division, named, sample } from './sample.js';

const { position } = sample.body;

const law: Root = {
  type: 'root',
  position,
  children: [
    named('chapter', 'Chương I', 'QUY ĐỊNH CHUNG', [
      named('article', 'Điều 1', 'Phạm vi', []),
      named('article', 'Điều 5', 'Nguyên tắc', [
        named('clause', '1', null, []),
        named('clause', '2', null, [named('point', 'a', null, []), named('point', 'đ', null, [])]),
      ]),
    ]),
    {
      type: 'appendix',
      label: 'Phụ lục I',
      heading: 'QUY CHẾ',
      page: null,
      paragraph: null,
      position,
      children: [named('article', 'Điều 1', 'Phạm vi của quy chế', [])],
    },
  ],
};

const plan: Root = {
  type: 'root',
  position,
  children: [
    division('I', 'MỤC ĐÍCH', position, [
      division('1', 'Chung', position, [
        division('1.1', 'Riêng', position, []),
        division('1.2', null, position, []),
      ]),
    ]),
    division('i', 'khác', position, []),
    {
      type: 'quotation',
      position,
      children: [named('article', 'Điều 9', 'trích', [])] satisfies readonly BodyNode[],
    },
  ],
};

const labelsFor = (root: Root, path: string): readonly string[] | null => {
  const search = findSection(root, path);
  return search.found ? search.match.labels : null;
};

describe('findSection', () => {
  it.each([
    ['Chương I', ['Chương I']],
    ['Chương I.Điều 5', ['Chương I', 'Điều 5']],
    ['Điều 5', ['Chương I', 'Điều 5']],
    ['Điều 5.2.a', ['Chương I', 'Điều 5', '2', 'a']],
    ['điều 5.khoản 2.điểm đ', ['Chương I', 'Điều 5', '2', 'đ']],
    ['5.2.a)', ['Chương I', 'Điều 5', '2', 'a']],
    ['I.5.1', ['Chương I', 'Điều 5', '1']],
    ['Phụ lục I.1', ['Phụ lục I', 'Điều 1']],
    ['Điều 5'.normalize('NFD'), ['Chương I', 'Điều 5']],
  ])('finds %s in a law', (path, labels) => {
    expect(labelsFor(law, path)).toEqual(labels);
  });

  it.each([
    ['I.1', ['I', '1']],
    ['I.1.1.2', ['I', '1', '1.2']],
    ['I.1.2', ['I', '1', '1.2']],
    ['1.2', ['I', '1', '1.2']],
    ['i', ['i']],
  ])('finds %s in a plan', (path, labels) => {
    expect(labelsFor(plan, path)).toEqual(labels);
  });

  it.each(['Điều 9', 'II', 'I.3', '', '.', 'Điều'])('finds nothing for "%s"', (path) => {
    expect(labelsFor(plan, path)).toBeNull();
  });

  it('prefers the unit that is nearer to the root, and names the others', () => {
    const search = findSection(law, 'Điều 1');
    expect(search).toMatchObject({
      found: true,
      match: { labels: ['Chương I', 'Điều 1'] },
      others: [{ labels: ['Phụ lục I', 'Điều 1'] }],
    });
  });

  it('says how far it got and what is there', () => {
    expect(findSection(law, 'Điều 5.7')).toEqual({
      found: false,
      nearest: ['Chương I', 'Điều 5'],
      siblings: ['1', '2'],
    });
  });
});
