import type { Field } from '../../../model/index.js';
import { typesetDecision, typesetLetter } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { checkPart, type ExpectedPart, layoutRule, partMessage } from '../../look/index.js';
import type { RuleContext } from '../../rule-context.js';
import { stateDocuments } from '../../scope.js';
import { spanOf } from '../../source-text.js';

const TITLE: ExpectedPart = {
  name: { vi: 'trích yếu', en: 'title' },
  sizes: [13, 14],
  bold: true,
  italic: false,
  centred: true,
};

const SUBJECT: ExpectedPart = {
  name: { vi: 'trích yếu công văn', en: 'subject' },
  sizes: [12, 13],
  bold: false,
  italic: false,
  centred: true,
};

/** The subject of a letter is below its number, that of other documents below the kind. */
const expectedOf = (field: Field, { fields, kind }: RuleContext): ExpectedPart => {
  const isOfLetter = /^V\/v/iu.test(field.value) || kind === 'Công văn';
  return fields('kind').length === 0 && isOfLetter ? SUBJECT : TITLE;
};

export const rule = layoutRule({
  id: 'layout/title',
  ground: [appendixOne('II', '5', 'b')],
  description: {
    vi: 'Trích yếu phải cỡ chữ 13 - 14, kiểu chữ đứng, đậm, canh giữa; sau “V/v” của công văn thì cỡ chữ 12 - 13, không đậm.',
    en: "The title must be of size 13 - 14, upright, bold and centred; a letter's subject of size 12 - 13 and not bold.",
  },
  scope: stateDocuments,
  *check(context, looked) {
    for (const field of context.fields('title'))
      yield* checkPart(spanOf(field), expectedOf(field, context), context, looked);
  },
  examples: () => [
    { ...typesetDecision(), findings: [] },
    { ...typesetLetter(), findings: [] },
    { ...typesetLetter({ parts: { subject: 'Báo cáo công tác văn thư' } }), findings: [] },
    {
      ...typesetDecision({ looks: { title: { letters: { bold: false } } } }),
      findings: [
        {
          line: 8,
          column: 1,
          message: partMessage(TITLE, 'Về việc thành lập Tổ công tác chuyển đổi số', [
            { vi: 'không đậm', en: 'not bold' },
          ]),
        },
      ],
    },
    {
      ...typesetLetter({ looks: { subject: { letters: { size: 14 } } } }),
      findings: [
        {
          line: 4,
          column: 1,
          message: partMessage(SUBJECT, 'V/v báo cáo công tác văn thư', [{ vi: 'cỡ chữ 14', en: 'size 14' }]),
        },
      ],
    },
  ],
});
