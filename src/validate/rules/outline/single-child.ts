import type { Unit } from '../../../model/index.js';
import { labelSpan } from '../../labels.js';
import type { Finding, Rule } from '../../rule.js';
import { type RuleContext, siblings } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';

const alone = (label: string) => ({
  vi: `“${label}” đứng một mình, không có mục nào tiếp theo`,
  en: `"${label}" stands alone; nothing follows it`,
});

const COUNTED: ReadonlySet<Unit['type']> = new Set(['clause', 'point', 'division']);

function* check(context: RuleContext): Iterable<Finding> {
  for (const group of siblings(context)) {
    const [only, second] = group.filter(({ unit }) => COUNTED.has(unit.type));
    if (only === undefined || second !== undefined) continue;
    yield { at: labelSpan(only.unit, context.source), message: alone(only.unit.label) };
  }
}

export const rule: Rule = {
  id: 'outline/single-child',
  severity: 'info',
  ground: [],
  description: {
    vi: 'Chỉ chia khoản, điểm khi có từ hai trở lên.',
    en: 'Clauses and points are only used where there are at least two of them.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    {
      text: ['Điều 1. Hiệu lực', '1. Từ ngày ký.', '2. Đến hết năm 2025.', 'Điều 2. Thi hành'].join('\n'),
      findings: [],
    },
    {
      text: ['Điều 1. Hiệu lực', '1. Quyết định này có hiệu lực từ ngày ký.', 'Điều 2. Thi hành'].join('\n'),
      findings: [{ line: 2, column: 1, message: alone('1') }],
    },
  ],
};
