import { expect, it } from 'vitest';
import { ownName } from '../../src/model/index.js';

const nothing = { number: null, name: null, title: null, files: [] };

it('calls a work by its number, name or title, and by its file where it has none', () => {
  const files = ['du-thao/van ban 1.docx', 'z.txt'];
  const all = { number: '5/KH-UBND', name: 'Luật Đất đai', title: 'Về việc thi đua', files };
  expect(ownName(all)).toBe('5/KH-UBND');
  expect(ownName({ ...all, number: null })).toBe('Luật Đất đai');
  expect(ownName({ ...all, number: null, name: null })).toBe('Về việc thi đua');
  expect(ownName({ ...nothing, files })).toBe('van ban 1.docx');
  expect(ownName({ ...nothing, files: ['C:\\du-thao\\to trinh.doc'] })).toBe('to trinh.doc');
  expect(ownName(nothing)).toBeNull();
});
