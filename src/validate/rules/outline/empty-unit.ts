import { isArticleGroup } from '../../../model/index.js';
import { labelSpan } from '../../labels.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';

const empty = (label: string) => ({
  vi: `“${label}” không có nội dung`,
  en: `"${label}" is empty`,
});

function* check(context: RuleContext): Iterable<Finding> {
  for (const { unit, quoted } of context.units) {
    if (quoted || unit.type === 'form' || unit.children.length > 0) continue;
    // For a unit made to contain articles, a heading alone is not content.
    if (unit.heading === null || isArticleGroup(unit)) {
      yield { at: labelSpan(unit, context.source), message: empty(unit.label) };
    }
  }
}

export const rule: Rule = {
  id: 'outline/empty-unit',
  severity: 'warning',
  ground: [],
  description: {
    vi: 'Mỗi phần, chương, mục, điều, khoản, điểm phải có nội dung.',
    en: 'Every part, chapter, section, article, clause and point must have content.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    {
      text: ['Điều 1. Hiệu lực', '1. Từ ngày ký.', '2. Đến hết năm 2025.'].join('\n'),
      findings: [],
    },
    {
      text: ['Điều 1. Hiệu lực', 'Từ ngày ký.', 'Điều 2.', 'Điều 3. Thi hành', 'Sở Nội vụ thi hành.'].join(
        '\n',
      ),
      findings: [{ line: 3, column: 1, message: empty('Điều 2') }],
    },
  ],
};
