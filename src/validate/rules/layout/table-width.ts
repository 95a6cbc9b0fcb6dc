import type { SectionLook, TableLook } from '../../../model/index.js';
import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { firstLineOf, layoutRule, millimetres } from '../../look/index.js';
import { stateDocuments } from '../../scope.js';

/** In Word, the cells of a table extend by 1.9 mm on each side, so that their text aligns with the margins. */
const TOLERANCE = 4;

const message = (over: number) => ({
  vi: `bảng rộng ra ngoài lề trang ${millimetres(over).vi} mm; đúng ra phải nằm trong phần lề`,
  en: `the table extends ${millimetres(over).en} mm beyond the margins; expected it to stay within them`,
});

/** How far a table extends beyond the margins, in millimetres. */
function overMargins({ left, width }: TableLook, section: SectionLook): number {
  if (width === null || section.width === null || section.left === null || section.right === null) return 0;
  const room = section.width - section.left - section.right;
  // A floating or centred table may be anywhere, but must not be wider.
  return left === null ? width - room : Math.max(width - room, left + width - room, -left);
}

export const rule = layoutRule({
  id: 'layout/table-width',
  ground: [appendixOne('I', '3')],
  description: {
    vi: 'Bảng phải nằm trong lề trang.',
    en: 'Tables must stay within the margins.',
  },
  scope: stateDocuments,
  *check(context, { look, tables, sectionAt }) {
    const frames = new Set(tables.filter(({ frame }) => frame).map(({ start }) => start));
    for (const table of look.tables) {
      const section = sectionAt(table.start);
      // Tables that only arrange a heading or a closing are invisible.
      if (section === null || frames.has(table.start)) continue;
      const over = overMargins(table, section);
      if (over > TOLERANCE) yield { at: firstLineOf(table, context), message: message(over) };
    }
  },
  examples: () => [
    { ...typesetDecision({ table: { left: -1.9, width: 163.8 } }), findings: [] },
    {
      ...typesetDecision({ table: { left: 0, width: 190 } }),
      findings: [{ line: 14, column: 51, message: message(30) }],
    },
  ],
});
