import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { checkFields, type ExpectedPart, layoutRule, partMessage } from '../../look/index.js';
import { documentsOfOffices } from '../../scope.js';

const EXPECTED: ExpectedPart = {
  name: { vi: 'địa danh và thời gian ban hành', en: 'place and date' },
  sizes: [13, 14],
  bold: false,
  italic: true,
  centred: true,
};

export const rule = layoutRule({
  id: 'layout/place-date',
  ground: [appendixOne('II', '4', 'c')],
  description: {
    vi: 'Địa danh và thời gian ban hành phải cỡ chữ 13 - 14, kiểu chữ nghiêng, canh giữa dưới Tiêu ngữ.',
    en: 'The place and date must be of size 13 - 14, italic and centred below the motto.',
  },
  scope: documentsOfOffices,
  check: (context, looked) => checkFields(['placeDate'], EXPECTED, context, looked),
  examples: () => [
    { ...typesetDecision(), findings: [] },
    {
      ...typesetDecision({ looks: { placeDate: { letters: { italic: false } } } }),
      findings: [
        {
          line: 6,
          column: 1,
          message: partMessage(EXPECTED, 'Hòa Sơn, ngày 05 tháng 01 năm 2024', [
            { vi: 'không nghiêng', en: 'not italic' },
          ]),
        },
      ],
    },
  ],
});
