import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import {
  checkPart,
  type ExpectedPart,
  gathered,
  layoutRule,
  othersToo,
  type ParagraphFault,
  partMessage,
} from '../../look/index.js';
import type { LookedText } from '../../looked-text.js';
import type { RuleContext } from '../../rule-context.js';
import { documentsOfOffices } from '../../scope.js';
import { spanOf } from '../../source-text.js';

const HEAD: ExpectedPart = {
  name: { vi: 'từ', en: 'heading' },
  sizes: [12, 12],
  bold: true,
  italic: true,
};

const ITEM: ExpectedPart = {
  name: { vi: 'nơi nhận', en: 'recipient' },
  sizes: [11, 11],
  bold: false,
  italic: false,
};

const HEAD_WORDS = /^Nơi nhận\s*:?/iu;

function* faults(context: RuleContext, looked: LookedText): Iterable<ParagraphFault> {
  for (const field of context.fields('recipients')) {
    const { start, end } = spanOf(field);
    const head = HEAD_WORDS.exec(field.value)?.[0].length ?? 0;
    if (head > 0) yield* checkPart({ start, end: start + head }, HEAD, context, looked);
    if (start + head < end) yield* checkPart({ start: start + head, end }, ITEM, context, looked);
  }
}

export const rule = layoutRule({
  id: 'layout/recipients',
  ground: [appendixOne('II', '9', 'd')],
  description: {
    vi: '“Nơi nhận:” phải cỡ chữ 12, kiểu chữ nghiêng, đậm; các nơi nhận cỡ chữ 11, kiểu chữ đứng.',
    en: '"Nơi nhận:" must be of size 12, italic and bold; the recipients of size 11 and upright.',
  },
  scope: documentsOfOffices,
  check: (context, looked) => gathered(faults(context, looked)),
  examples: () => [
    { ...typesetDecision(), findings: [] },
    {
      ...typesetDecision({
        parts: { recipients: '\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT, NV.' },
        looks: { recipients: { letters: { size: 13, bold: false, italic: false } } },
      }),
      findings: [
        {
          line: 16,
          column: 1,
          message: partMessage(HEAD, 'Nơi nhận:', [
            { vi: 'cỡ chữ 13', en: 'size 13' },
            { vi: 'không nghiêng', en: 'not italic' },
            { vi: 'không đậm', en: 'not bold' },
          ]),
        },
        {
          line: 17,
          column: 1,
          message: othersToo(partMessage(ITEM, '- Như Điều 2;', [{ vi: 'cỡ chữ 13', en: 'size 13' }]), 1),
        },
      ],
    },
  ],
});
