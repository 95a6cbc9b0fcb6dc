import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanBody } from '../../src/parse/body/index.js';
import type { Draft } from '../../src/parse/draft.js';
import { linesOf } from '../../src/parse/mend/document-lines.js';
import { createLinePlaces, separateFootnotes, UNWRAPPED } from '../../src/parse/mend/index.js';
import { fold } from '../../src/text/index.js';
import { shapes } from '../hostile/texts.js';

/** Where the lines of drafts end, and where units begin that may consist of their label alone. */
function placesOf(drafts: readonly Draft[]): { readonly ends: number[]; readonly labels: Set<number> } {
  const ends: number[] = [];
  const labels = new Set<number>();
  const visit = (draft: Draft): void => {
    if (draft.type === 'paragraph') {
      ends.push(...draft.lines.map(({ end }) => end));
      return;
    }
    if ('heading' in draft) {
      ends.push(...draft.heading.map(({ end }) => end));
      labels.add(draft.start);
    }
    if ('children' in draft) draft.children.forEach(visit);
  };
  drafts.forEach(visit);
  return { ends, labels };
}

/** Lines that are in no draft or in more than one. */
function misplaced(text: string): readonly string[] {
  const folded = fold(text);
  const { lines } = linesOf(folded.lines, createLinePlaces(null, folded));
  const all = [...lines];
  const separated = separateFootnotes(lines);
  const drafts = scanBody(separated.lines, { full: UNWRAPPED, notes: separated.notes, nesting: 0 });
  const { ends, labels } = placesOf(drafts);
  const counts = new Map<number, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  return all
    .filter((line) => (counts.get(line.end) ?? 0) !== 1 && !(labels.has(line.start) && !counts.has(line.end)))
    .map((line) => line.text);
}

const LINES = [
  'Điều 1. Phạm vi điều chỉnh',
  'Điều 2.',
  'Chương II',
  'QUY ĐỊNH CỤ THỂ',
  '1. Sửa đổi khoản 3 như sau: “3. Hồ sơ gồm:',
  'I. NHIỆM VỤ “MỚI',
  'II.',
  'a) Lập danh sách các hộ',
  '- Tổ chức tuyên truyền',
  '“Điều 5. Giải thích từ ngữ',
  'các từ ngữ dưới đây được hiểu như sau:',
  'kinh phí thực hiện.”.',
  'STT Nội dung công việc',
  '1',
  'Xây dựng kế hoạch',
  '| 2 | Rà soát văn bản | Sở Tư pháp |',
  'Người nghèo4 được hỗ trợ.5',
  '4 Cụm từ này được sửa đổi theo quy định tại Điều 1.',
  '[5] Khoản này được bãi bỏ.',
  'Căn cứ Luật Đất đai;',
  '',
];

describe('the scan of a body', () => {
  it('puts every line into one draft', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 40 }), (lines) => {
        expect(misplaced(lines.join('\n'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.entries(shapes))('puts every line of a text of %s into one draft', (_name, shape) => {
    expect(misplaced(shape(5000))).toEqual([]);
  });
});
