import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { checkFields, type ExpectedPart, layoutRule, partMessage } from '../../look/index.js';
import { stateDocuments } from '../../scope.js';

const EXPECTED: ExpectedPart = {
  name: { vi: 'Tiêu ngữ', en: 'motto' },
  sizes: [13, 14],
  bold: true,
  italic: false,
  centred: true,
};

export const rule = layoutRule({
  id: 'layout/motto',
  ground: [appendixOne('II', '1', 'b')],
  description: {
    vi: 'Tiêu ngữ phải cỡ chữ 13 - 14, kiểu chữ đứng, đậm, canh giữa dưới Quốc hiệu.',
    en: 'The motto must be of size 13 - 14, upright, bold and centred below the national name.',
  },
  scope: stateDocuments,
  check: (context, looked) => checkFields(['motto'], EXPECTED, context, looked),
  examples: () => [
    { ...typesetDecision(), findings: [] },
    {
      ...typesetDecision({ looks: { motto: { letters: { bold: false } } } }),
      findings: [
        {
          line: 4,
          column: 1,
          message: partMessage(EXPECTED, 'Độc lập - Tự do - Hạnh phúc', [
            { vi: 'không đậm', en: 'not bold' },
          ]),
        },
      ],
    },
  ],
});
