import { LONG_BODY, NUMBERED_BODY, typesetLetter } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import {
  gathered,
  isLong,
  isSentence,
  layoutRule,
  othersToo,
  paragraphTo,
  runningText,
} from '../../look/index.js';
import { stateDocuments } from '../../scope.js';
import type { Wording } from '../../wording.js';

const MESSAGES: ReadonlyMap<string, Wording> = new Map([
  [
    'left',
    {
      vi: 'đoạn văn canh trái; đúng ra phải canh đều cả hai lề',
      en: 'the paragraph is aligned left; expected justified text',
    },
  ],
  [
    'right',
    {
      vi: 'đoạn văn canh phải; đúng ra phải canh đều cả hai lề',
      en: 'the paragraph is aligned right; expected justified text',
    },
  ],
]);

export const rule = layoutRule({
  id: 'layout/body-alignment',
  ground: [appendixOne('II', '6', 'e')],
  description: {
    vi: 'Nội dung văn bản phải được canh đều cả hai lề.',
    en: 'The body must be justified.',
  },
  scope: stateDocuments,
  // It is not visible in a paragraph of one line.
  check: (context, looked) =>
    gathered(
      runningText(context, looked).flatMap((paragraph) => {
        const message = MESSAGES.get(paragraph.alignment);
        const beside = !isLong(paragraph, looked);
        if (message === undefined || (beside && !isSentence(paragraph, context))) return [];
        return [{ at: paragraph, message, beside, change: paragraphTo(paragraph, { alignment: 'both' }) }];
      }),
    ),
  examples: () => [
    { ...typesetLetter({ parts: { body: LONG_BODY } }), findings: [] },
    {
      ...typesetLetter({ parts: { body: LONG_BODY }, looks: { body: { setting: { alignment: 'left' } } } }),
      findings: [
        {
          line: 11,
          column: 1,
          message: {
            vi: 'đoạn văn canh trái; đúng ra phải canh đều cả hai lề',
            en: 'the paragraph is aligned left; expected justified text',
          },
        },
      ],
    },
    {
      ...typesetLetter({
        parts: { body: NUMBERED_BODY },
        looks: { body: { setting: { alignment: 'left' } } },
      }),
      findings: [
        {
          line: 11,
          column: 1,
          message: othersToo(
            {
              vi: 'đoạn văn canh trái; đúng ra phải canh đều cả hai lề',
              en: 'the paragraph is aligned left; expected justified text',
            },
            3,
          ),
        },
      ],
    },
    {
      // Here no line is full, so nothing shows.
      ...typesetLetter({
        parts: { body: '\n1. Sở Tài chính cấp kinh phí.\n2. Các sở thực hiện./.' },
        looks: { body: { setting: { alignment: 'left' } } },
      }),
      findings: [],
    },
  ],
});
