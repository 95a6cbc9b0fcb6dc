import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { checkFields, type ExpectedPart, layoutRule, partMessage } from '../../look/index.js';
import { stateDocuments } from '../../scope.js';

const EXPECTED: ExpectedPart = {
  name: { vi: 'tên loại văn bản', en: 'kind' },
  sizes: [13, 14],
  bold: true,
  italic: false,
  centred: true,
};

export const rule = layoutRule({
  id: 'layout/kind',
  ground: [appendixOne('II', '5', 'b')],
  description: {
    vi: 'Tên loại văn bản phải cỡ chữ 13 - 14, kiểu chữ đứng, đậm, canh giữa.',
    en: 'The kind of the document must be of size 13 - 14, upright, bold and centred.',
  },
  scope: stateDocuments,
  check: (context, looked) => checkFields(['kind'], EXPECTED, context, looked),
  examples: () => [
    { ...typesetDecision(), findings: [] },
    {
      ...typesetDecision({ looks: { kind: { setting: { alignment: 'left' } } } }),
      findings: [
        {
          line: 7,
          column: 1,
          message: partMessage(EXPECTED, 'QUYẾT ĐỊNH', [{ vi: 'canh trái', en: 'aligned left' }]),
        },
      ],
    },
  ],
});
