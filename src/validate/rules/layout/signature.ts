import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { checkFields, type ExpectedPart, layoutRule, partMessage } from '../../look/index.js';
import { stateDocuments } from '../../scope.js';

const POSITION: ExpectedPart = {
  name: { vi: 'quyền hạn, chức vụ của người ký', en: 'authority of the signer' },
  sizes: [13, 14],
  bold: true,
  italic: false,
  centred: true,
};

const SIGNER: ExpectedPart = { ...POSITION, name: { vi: 'họ tên người ký', en: 'name of the signer' } };

export const rule = layoutRule({
  id: 'layout/signature',
  ground: [appendixOne('II', '7', 'đ')],
  description: {
    vi: 'Quyền hạn, chức vụ và họ tên người ký phải cỡ chữ 13 - 14, kiểu chữ đứng, đậm, canh giữa.',
    en: 'The authority, position and name of the signer must be of size 13 - 14, upright, bold and centred.',
  },
  scope: stateDocuments,
  *check(context, looked) {
    yield* checkFields(['authority', 'signerPosition'], POSITION, context, looked);
    yield* checkFields(['signer'], SIGNER, context, looked);
  },
  examples: () => [
    { ...typesetDecision(), findings: [] },
    {
      ...typesetDecision({ looks: { signer: { letters: { bold: false } } } }),
      findings: [
        {
          line: 24,
          column: 1,
          message: partMessage(SIGNER, 'Trần Văn Bình', [{ vi: 'không đậm', en: 'not bold' }]),
        },
      ],
    },
  ],
});
