import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { checkFields, type ExpectedPart, layoutRule, partMessage } from '../../look/index.js';
import { stateDocuments } from '../../scope.js';

const EXPECTED: ExpectedPart = {
  name: { vi: 'Quốc hiệu', en: 'national name' },
  sizes: [12, 13],
  bold: true,
  italic: false,
  centred: true,
};

export const rule = layoutRule({
  id: 'layout/national-name',
  ground: [appendixOne('II', '1', 'a')],
  description: {
    vi: 'Quốc hiệu phải cỡ chữ 12 - 13, kiểu chữ đứng, đậm, canh giữa.',
    en: 'The national name must be of size 12 - 13, upright, bold and centred.',
  },
  scope: stateDocuments,
  check: (context, looked) => checkFields(['nationalName'], EXPECTED, context, looked),
  examples: () => [
    { ...typesetDecision(), findings: [] },
    {
      ...typesetDecision({ looks: { national: { letters: { size: 16 } } } }),
      findings: [
        {
          line: 3,
          column: 1,
          message: partMessage(EXPECTED, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', [
            { vi: 'cỡ chữ 16', en: 'size 16' },
          ]),
        },
      ],
    },
  ],
});
