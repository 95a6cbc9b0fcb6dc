import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import {
  checkFields,
  checkPart,
  type ExpectedPart,
  gathered,
  layoutRule,
  partMessage,
} from '../../look/index.js';
import { stateDocuments } from '../../scope.js';
import { spanOf } from '../../source-text.js';
import { isStamp } from '../../stamps.js';

const ISSUER: ExpectedPart = {
  name: { vi: 'tên cơ quan ban hành', en: 'issuer' },
  sizes: [12, 13],
  bold: true,
  italic: false,
  centred: true,
};

const PARENT: ExpectedPart = {
  ...ISSUER,
  name: { vi: 'tên cơ quan chủ quản', en: 'body above the issuer' },
  bold: false,
};

export const rule = layoutRule({
  id: 'layout/issuer',
  ground: [appendixOne('II', '2', 'b')],
  description: {
    vi: 'Tên cơ quan ban hành phải cỡ chữ 12 - 13, kiểu chữ đứng, đậm, canh giữa; tên cơ quan chủ quản trực tiếp không đậm.',
    en: 'The issuer must be of size 12 - 13, upright, bold and centred; the body above it must not be bold.',
  },
  scope: stateDocuments,
  *check(context, looked) {
    yield* checkFields(['parentIssuer'], PARENT, context, looked);
    const names = context.fields('issuer').filter(({ value }) => !isStamp(value));
    yield* gathered(names.flatMap((name) => [...checkPart(spanOf(name), ISSUER, context, looked)]));
  },
  examples: () => [
    { ...typesetDecision(), findings: [] },
    {
      // A stamp in a box of its own.
      ...typesetDecision({
        parts: { issuer: 'DỰ THẢO' },
        looks: { issuer: { letters: { bold: false }, setting: { alignment: 'left' } } },
      }),
      findings: [],
    },
    {
      ...typesetDecision({ parts: { issuer: 'SỞ NỘI VỤ' }, looks: { issuer: { letters: { size: 14 } } } }),
      findings: [
        {
          line: 1,
          column: 1,
          message: partMessage(ISSUER, 'SỞ NỘI VỤ', [{ vi: 'cỡ chữ 14', en: 'size 14' }]),
        },
      ],
    },
  ],
});
