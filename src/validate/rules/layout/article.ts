import type { Span, Unit } from '../../../model/index.js';
import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { gathered, layoutRule, lettersTo, type ParagraphFault } from '../../look/index.js';
import type { LookedText } from '../../looked-text.js';
import type { RuleContext } from '../../rule-context.js';
import { stateDocuments } from '../../scope.js';

const message = (label: string) => ({
  vi: `“${label}.” không đậm; đúng ra phải kiểu chữ đứng, đậm`,
  en: `"${label}." is not bold; expected upright, bold text`,
});

const labelAt = ({ label, position }: Unit): Span => {
  const { offset } = position.start;
  return { start: offset, end: offset + label.length };
};

function* faults(
  { units, document }: RuleContext,
  { lettersIn, inTables }: LookedText,
): Iterable<ParagraphFault> {
  for (const { unit, host, quoted } of units) {
    if (unit.type !== 'article' || quoted || host !== document.body) continue;
    const at = labelAt(unit);
    const letters = lettersIn(at);
    if (letters.length === 0 || inTables.has(at.start)) continue;
    if (letters.every(({ bold }) => !bold)) {
      const change = lettersTo(
        letters,
        () => true,
        () => ({ bold: true }),
      );
      yield { at, message: message(unit.label), same: 'label', change };
    }
  }
}

export const rule = layoutRule({
  id: 'layout/article',
  ground: [appendixOne('II', '6', 'đ')],
  description: {
    vi: 'Từ “Điều” và số thứ tự phải kiểu chữ đứng, đậm.',
    en: '"Điều" and its number must be upright and bold.',
  },
  scope: stateDocuments,
  check: (context, looked) => gathered(faults(context, looked)),
  examples: () => [
    { ...typesetDecision(), findings: [] },
    {
      ...typesetDecision({
        parts: { articles: 'Điều 1. Thành lập Tổ công tác chuyển đổi số của tỉnh./.' },
        looks: { articles: { letters: { bold: false } } },
      }),
      findings: [{ line: 13, column: 1, message: message('Điều 1') }],
    },
  ],
});
