import type { BodyNode, Span } from '../../../model/index.js';
import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import {
  checkPart,
  type ExpectedPart,
  gathered,
  layoutRule,
  linesOf,
  type ParagraphFault,
  partMessage,
} from '../../look/index.js';
import type { LookedText } from '../../looked-text.js';
import type { RuleContext } from '../../rule-context.js';
import { stateDocuments } from '../../scope.js';
import { spanOf } from '../../source-text.js';

const LABEL: ExpectedPart = {
  name: { vi: 'từ', en: 'label' },
  sizes: [14, 14],
  bold: true,
  italic: false,
  centred: true,
};

const TITLE: ExpectedPart = {
  ...LABEL,
  name: { vi: 'tên phụ lục', en: 'title of the appendix' },
  sizes: [13, 14],
};

const REFERENCE: ExpectedPart = {
  name: { vi: 'chỉ dẫn kèm theo', en: 'reference' },
  sizes: [13, 14],
  bold: false,
  italic: true,
  centred: true,
};

/** A longer stretch is not a heading. */
const MOST_LINES = 8;

const headOf = (node: BodyNode & { readonly children: readonly BodyNode[] }): Span => {
  const { start, end } = spanOf(node);
  const [first] = node.children;
  return { start, end: first === undefined ? end : spanOf(first).start };
};

function* checkHead(head: Span, context: RuleContext, looked: LookedText): Iterable<ParagraphFault> {
  let isReference = false;
  for (const [index, line] of linesOf(head, context).slice(0, MOST_LINES).entries()) {
    const written = context.source.slice(line);
    if (written.startsWith('(')) isReference = true;
    const expected = index === 0 ? LABEL : isReference ? REFERENCE : TITLE;
    yield* checkPart(line, expected, context, looked);
  }
}

function* faults(context: RuleContext, looked: LookedText): Iterable<ParagraphFault> {
  for (const node of context.attached) {
    if (node.type === 'appendix' && /^phụ lục/iu.test(node.label ?? ''))
      yield* checkHead(headOf(node), context, looked);
  }
}

export const rule = layoutRule({
  id: 'layout/appendix',
  ground: [appendixOne('III', '1', 'b'), appendixOne('III', '1', 'c')],
  description: {
    vi: '“Phụ lục” phải cỡ chữ 14, đậm, canh giữa; tên phụ lục cỡ chữ 13 - 14, đậm, canh giữa; chỉ dẫn kèm theo nghiêng, canh giữa.',
    en: '"Phụ lục" must be of size 14, bold and centred; its title of size 13 - 14, bold and centred; its reference italic and centred.',
  },
  scope: stateDocuments,
  check: (context, looked) => gathered(faults(context, looked)),
  examples: () => [
    { ...typesetDecision({ parts: { appendix: '\nPhụ lục I\nDANH SÁCH TỔ CÔNG TÁC' } }), findings: [] },
    {
      ...typesetDecision({
        parts: { appendix: '\nPhụ lục I\nDANH SÁCH TỔ CÔNG TÁC' },
        looks: { appendix: { setting: { alignment: 'left' } } },
      }),
      findings: [
        {
          line: 26,
          column: 1,
          message: partMessage(LABEL, 'Phụ lục I', [{ vi: 'canh trái', en: 'aligned left' }]),
        },
        {
          line: 27,
          column: 1,
          message: partMessage(TITLE, 'DANH SÁCH TỔ CÔNG TÁC', [{ vi: 'canh trái', en: 'aligned left' }]),
        },
      ],
    },
  ],
});
