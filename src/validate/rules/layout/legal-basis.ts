import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { checkFields, type ExpectedPart, layoutRule, partMessage } from '../../look/index.js';
import { stateDocuments } from '../../scope.js';

const EXPECTED: ExpectedPart = {
  name: { vi: 'căn cứ', en: 'legal basis' },
  sizes: [13, 14],
  bold: false,
  italic: true,
  centred: false,
};

export const rule = layoutRule({
  id: 'layout/legal-basis',
  ground: [appendixOne('II', '6', 'a')],
  description: {
    vi: 'Căn cứ ban hành văn bản phải cỡ chữ 13 - 14, kiểu chữ nghiêng.',
    en: 'The legal bases must be of size 13 - 14 and italic.',
  },
  scope: stateDocuments,
  // In an official letter, which has no kind, they are ordinary sentences.
  check: (context, looked) =>
    context.fields('kind').length === 0 ? [] : checkFields(['basis'], EXPECTED, context, looked),
  examples: () => [
    { ...typesetDecision(), findings: [] },
    {
      ...typesetDecision({ looks: { basis: { letters: { italic: false } } } }),
      findings: [
        {
          line: 10,
          column: 1,
          message: partMessage(
            EXPECTED,
            'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
            [{ vi: 'không nghiêng', en: 'not italic' }],
          ),
        },
      ],
    },
  ],
});
