import { isArticleGroup, isUnit, walk } from '../../../model/index.js';
import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import {
  checkPart,
  type ExpectedPart,
  gathered,
  headOf,
  layoutRule,
  linesOf,
  othersToo,
  type ParagraphFault,
  partMessage,
} from '../../look/index.js';
import type { LookedText } from '../../looked-text.js';
import type { RuleContext } from '../../rule-context.js';
import { stateDocuments } from '../../scope.js';

const HEAD: ExpectedPart = {
  name: { vi: 'phần, chương, mục', en: 'head' },
  sizes: [13, 14],
  bold: true,
  italic: false,
  centred: true,
};

function* faults(context: RuleContext, looked: LookedText): Iterable<ParagraphFault> {
  for (const top of context.body) {
    for (const { node } of walk(top)) {
      const head = isUnit(node) && isArticleGroup(node) ? headOf(node) : null;
      if (head === null) continue;
      for (const line of linesOf(head, context)) yield* checkPart(line, HEAD, context, looked);
    }
  }
}

export const rule = layoutRule({
  id: 'layout/unit-heads',
  ground: [appendixOne('II', '6', 'đ')],
  description: {
    vi: 'Phần, chương, mục, tiểu mục và tiêu đề của chúng phải cỡ chữ 13 - 14, kiểu chữ đứng, đậm, canh giữa.',
    en: 'Parts, chapters, sections and their headings must be of size 13 - 14, upright, bold and centred.',
  },
  scope: stateDocuments,
  check: (context, looked) => gathered(faults(context, looked)),
  examples: () => [
    {
      ...typesetDecision({
        parts: { chapter: 'Chương I\nQUY ĐỊNH CHUNG' },
      }),
      findings: [],
    },
    {
      ...typesetDecision({
        parts: { chapter: 'Chương I\nQUY ĐỊNH CHUNG' },
        looks: { chapter: { letters: { bold: false } } },
      }),
      findings: [
        {
          line: 13,
          column: 1,
          message: othersToo(partMessage(HEAD, 'Chương I', [{ vi: 'không đậm', en: 'not bold' }]), 1),
        },
      ],
    },
  ],
});
