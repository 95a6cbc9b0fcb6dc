import { groupBy } from '../../../chars/index.js';
import { isArticleGroup } from '../../../model/index.js';
import { appendixOne } from '../../ground.js';
import { labelSpan } from '../../labels.js';
import type { Finding, Rule } from '../../rule.js';
import type { PlacedUnit, RuleContext } from '../../rule-context.js';
import { newerDocuments } from '../../scope.js';

const missing = (label: string) => ({
  vi: `“${label}” không có tiêu đề`,
  en: `"${label}" has no heading`,
});

/** Articles that issue or repeal something often have no headings, so one counts only among articles with headings. */
function* checkArticles(articles: readonly PlacedUnit[], context: RuleContext): Iterable<Finding> {
  const untitled = articles.filter(({ unit }) => unit.heading === null);
  if (untitled.length * 2 >= articles.length) return;
  for (const { unit } of untitled)
    yield { at: labelSpan(unit, context.source), message: missing(unit.label) };
}

function* check(context: RuleContext): Iterable<Finding> {
  const own = context.units.filter(({ quoted }) => !quoted);
  for (const { unit } of own) {
    if (isArticleGroup(unit) && unit.heading === null) {
      yield { at: labelSpan(unit, context.source), message: missing(unit.label) };
    }
  }
  const articles = own.filter(({ unit }) => unit.type === 'article');
  for (const group of groupBy(articles, ({ host }) => host).values()) yield* checkArticles(group, context);
}

export const rule: Rule = {
  id: 'outline/heading-missing',
  severity: 'warning',
  ground: [appendixOne('II', '6', 'd')],
  description: {
    vi: 'Phần, chương, mục, tiểu mục phải có tiêu đề; điều cũng vậy khi các điều khác có tiêu đề.',
    en: 'Parts, chapters, sections and subsections must have headings, and articles where the others have them.',
  },
  scope: newerDocuments,
  check,
  examples: () => [
    {
      text: [
        'Chương I',
        'QUY ĐỊNH CHUNG',
        'Điều 1. Phạm vi điều chỉnh',
        'Quy định này áp dụng trong toàn ngành.',
      ].join('\n'),
      findings: [],
    },
    {
      text: [
        'Điều 1. Phạm vi điều chỉnh',
        'Quy định này áp dụng trong toàn ngành.',
        'Điều 2. Đối tượng áp dụng',
        'Quy định này áp dụng đối với công chức.',
        'Điều 3. Chánh Văn phòng và các đơn vị có liên quan chịu trách nhiệm thi hành Quy định này.',
      ].join('\n'),
      findings: [{ line: 5, column: 1, message: missing('Điều 3') }],
    },
  ],
};
