import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { checkFields, type ExpectedPart, layoutRule, partMessage } from '../../look/index.js';
import { documentsOfOffices } from '../../scope.js';

const EXPECTED: ExpectedPart = {
  name: { vi: 'số, ký hiệu', en: 'number' },
  sizes: [13, 13],
  bold: false,
  italic: false,
  centred: true,
};

export const rule = layoutRule({
  id: 'layout/number',
  ground: [appendixOne('II', '3', 'c')],
  description: {
    vi: 'Số, ký hiệu phải cỡ chữ 13, kiểu chữ đứng, canh giữa dưới tên cơ quan ban hành.',
    en: 'The number must be of size 13, upright and centred below the issuer.',
  },
  scope: documentsOfOffices,
  check: (context, looked) => checkFields(['number'], EXPECTED, context, looked),
  examples: () => [
    { ...typesetDecision(), findings: [] },
    {
      ...typesetDecision({ looks: { number: { letters: { size: 14 } } } }),
      findings: [
        {
          line: 5,
          column: 1,
          message: partMessage(EXPECTED, 'Số: 15/QĐ-UBND', [{ vi: 'cỡ chữ 14', en: 'size 14' }]),
        },
      ],
    },
  ],
});
