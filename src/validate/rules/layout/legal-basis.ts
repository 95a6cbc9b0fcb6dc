import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import {
  checkPart,
  type ExpectedPart,
  gathered,
  isOpeningSentence,
  layoutRule,
  partMessage,
} from '../../look/index.js';
import { stateDocuments } from '../../scope.js';
import { spanOf } from '../../source-text.js';

const EXPECTED: ExpectedPart = {
  name: { vi: 'căn cứ', en: 'legal basis' },
  sizes: [13, 14],
  bold: false,
  italic: true,
  centred: false,
};

/** A submission that has no legal bases but refers to a law in the first sentence of its text. */
const OPENING = {
  number: 'Số: 15/TTr-UBND',
  kind: 'TỜ TRÌNH',
  title: 'Về việc bổ sung kinh phí số hóa tài liệu',
  enactedBy: '',
  proposal: '',
  enacting: '',
  articles: '1. Kinh phí cần bổ sung là 500 triệu đồng.\n2. Nguồn kinh phí là ngân sách tỉnh./.',
} as const;

export const rule = layoutRule({
  id: 'layout/legal-basis',
  ground: [appendixOne('II', '6', 'a')],
  description: {
    vi: 'Căn cứ ban hành văn bản phải cỡ chữ 13 - 14, kiểu chữ nghiêng.',
    en: 'The legal bases must be of size 13 - 14 and italic.',
  },
  scope: stateDocuments,
  // In an official letter, which has no kind, they are ordinary sentences.
  check: (context, looked) => {
    if (context.fields('kind').length === 0) return [];
    const bases = context.fields('basis').filter((basis) => !isOpeningSentence(basis, context));
    return gathered(bases.flatMap((basis) => [...checkPart(spanOf(basis), EXPECTED, context, looked)]));
  },
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
    ...[
      'Căn cứ Luật Ngân sách nhà nước, Ủy ban nhân dân tỉnh trình Hội đồng nhân dân tỉnh như sau:',
      'Căn cứ Luật Ngân sách nhà nước, Ủy ban nhân dân tỉnh trình Hội đồng nhân dân tỉnh xem xét.',
    ].map((basis) => ({
      ...typesetDecision({
        parts: { ...OPENING, basis },
        looks: { basis: { letters: { italic: false } } },
      }),
      findings: [],
    })),
    {
      ...typesetDecision({
        parts: { ...OPENING, basis: 'Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015.' },
        looks: { basis: { letters: { italic: false } } },
      }),
      findings: [
        {
          line: 9,
          column: 1,
          message: partMessage(EXPECTED, 'Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015.', [
            { vi: 'không nghiêng', en: 'not italic' },
          ]),
        },
      ],
    },
  ],
});
