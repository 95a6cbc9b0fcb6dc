import type { Unit } from '../../../model/index.js';
import { appendixOne } from '../../ground.js';
import { labelSpan } from '../../labels.js';
import type { Finding, Rule } from '../../rule.js';
import type { PlacedUnit, RuleContext } from '../../rule-context.js';
import { newerDocuments } from '../../scope.js';
import { firstLine, spanOf } from '../../source-text.js';

const pointUnderArticle = (point: string, article: string) => ({
  vi: `điểm “${point}” nằm ngay dưới “${article}”, thiếu khoản`,
  en: `point "${point}" is directly under "${article}"; a clause was expected between them`,
});

const inside = (found: string, around: string) => ({
  vi: `“${found}” nằm trong “${around}”, là cấp nhỏ hơn`,
  en: `"${found}" is inside "${around}", which is of a lower level`,
});

const BULLET_FIRST = {
  vi: 'gạch đầu dòng đứng trước mọi mục có số',
  en: 'a bullet comes before any numbered unit',
};

const LEVELS: readonly Unit['type'][] = [
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'clause',
  'point',
];

function* checkUnit({ unit, ancestors, quoted }: PlacedUnit, context: RuleContext): Iterable<Finding> {
  const parent = ancestors.at(-1);
  if (quoted || parent === undefined) return;
  const at = labelSpan(unit, context.source);
  if (unit.type === 'point' && parent.type === 'article') {
    // One finding per article, not one for each point.
    const first = parent.children.find((child) => child.type === 'point');
    if (first === unit) yield { at, message: pointUnderArticle(unit.label, parent.label) };
    return;
  }
  const level = LEVELS.indexOf(unit.type);
  const around = LEVELS.indexOf(parent.type);
  if (level >= 0 && around >= 0 && level < around) yield { at, message: inside(unit.label, parent.label) };
}

function* check(context: RuleContext): Iterable<Finding> {
  for (const placed of context.units) yield* checkUnit(placed, context);
  const first = context.body.find((node) => node.type !== 'paragraph');
  const numbered = context.body.some((node) => node.type === 'division');
  if (first?.type === 'bullet' && numbered) {
    yield { at: firstLine(context.source, spanOf(first)), message: BULLET_FIRST };
  }
}

export const rule: Rule = {
  id: 'outline/level-skipped',
  severity: 'warning',
  ground: [appendixOne('II', '6', 'c')],
  description: {
    vi: 'Bố cục phải đi từ lớn đến nhỏ, không bỏ cấp: không đặt điểm ngay dưới điều, không đặt gạch đầu dòng trước mục có số.',
    en: 'The outline must go down level by level: no point directly under an article, no bullet before any number.',
  },
  scope: newerDocuments,
  check,
  examples: () => [
    {
      text: [
        'Điều 1. Nhiệm vụ của Văn phòng',
        '1. Văn phòng có nhiệm vụ:',
        'a) Tiếp nhận hồ sơ;',
        'b) Trả kết quả.',
        '2. Các đơn vị khác phối hợp với Văn phòng.',
      ].join('\n'),
      findings: [],
    },
    {
      text: ['Điều 1. Văn phòng có các nhiệm vụ sau:', 'a) Tiếp nhận hồ sơ;', 'b) Trả kết quả.'].join('\n'),
      findings: [{ line: 2, column: 1, message: pointUnderArticle('a', 'Điều 1') }],
    },
  ],
};
