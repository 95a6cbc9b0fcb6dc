import { typesetLetter } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { checkFields, type ExpectedPart, layoutRule, partMessage } from '../../look/index.js';
import { documentsOfOffices } from '../../scope.js';

const EXPECTED: ExpectedPart = {
  name: { vi: 'nơi nhận sau “Kính gửi”', en: 'addressee' },
  sizes: [13, 14],
  bold: false,
  italic: false,
  centred: false,
};

export const rule = layoutRule({
  id: 'layout/addressee',
  ground: [appendixOne('II', '9', 'd')],
  description: {
    vi: '“Kính gửi” và tên nơi nhận phải cỡ chữ 13 - 14, kiểu chữ đứng.',
    en: '"Kính gửi" and the addressees must be of size 13 - 14 and upright.',
  },
  scope: documentsOfOffices,
  check: (context, looked) => checkFields(['addressee'], EXPECTED, context, looked),
  examples: () => [
    { ...typesetLetter(), findings: [] },
    {
      ...typesetLetter({ looks: { addressee: { letters: { size: 12 } } } }),
      findings: [
        {
          line: 9,
          column: 1,
          message: partMessage(EXPECTED, 'Kính gửi: Sở Nội vụ', [{ vi: 'cỡ chữ 12', en: 'size 12' }]),
        },
      ],
    },
  ],
});
