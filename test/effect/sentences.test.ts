import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { clauses, documentWith } from './clauses.js';

const saidBy = (text: string): readonly string[] =>
  parseDocument(documentWith({ kind: 'Quyết định', issuedOn: '2025-06-20', text: [text] })).effects.map(
    (effect) => effect.text,
  );

describe('the words that a statement quotes', () => {
  it.each(clauses.map((clause) => [clause.say, clause] as const))('are whole words: %s', (_, clause) => {
    const source = documentWith(clause);
    for (const { text, position } of parseDocument(source).effects) {
      expect(text.trim()).toBe(text);
      expect(source.slice(position.start.offset - 1, position.start.offset + 1)).not.toMatch(/^\p{L}{2}/u);
      expect(source.slice(position.end.offset - 1, position.end.offset + 1)).not.toMatch(/[\p{L}\d]{2}/u);
    }
  });

  it('are those of each of several in one sentence', () => {
    const whole = 'Quyết định này có hiệu lực từ ngày 01 tháng 8 năm 2025';
    const part = 'trừ khoản 2 Điều 1 có hiệu lực từ ngày 01 tháng 7 năm 2025';
    expect(saidBy(`Điều 3. ${whole}, ${part}.`)).toEqual([whole, part]);
  });

  it('go on to the event that another act would have to date', () => {
    const whole = 'Quyết định này có hiệu lực kể từ ngày Luật Lưu trữ có hiệu lực thi hành';
    expect(saidBy(`Điều 3. ${whole}, thay thế các quy định trước đây.`)).toEqual([whole]);
  });
});
