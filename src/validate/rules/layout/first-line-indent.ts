import type { ParagraphLook } from '../../../model/index.js';
import { LONG_BODY, NUMBERED_BODY, typesetLetter } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import {
  gathered,
  isFullSentence,
  isLong,
  isSentence,
  layoutRule,
  millimetres,
  othersToo,
  paragraphTo,
  runningText,
} from '../../look/index.js';
import type { RuleContext } from '../../rule-context.js';
import { stateDocuments } from '../../scope.js';

const INDENTS = [10, 12.7] as const;
/** Tolerance: Word's dialog takes tenths of a centimetre or of an inch, and 1.25 cm stands for half an inch. */
const TOLERANCE = 0.6;

const message = (found: number) => ({
  vi: `chữ đầu dòng lùi vào ${millimetres(found).vi} mm; đúng ra phải 10 mm hoặc 12,7 mm`,
  en: `the first line is indented by ${millimetres(found).en} mm; expected 10 mm or 12.7 mm`,
});

/** List items have a hanging indent, and centred text has no first-line indent. */
function isOwed({ source }: RuleContext, paragraph: ParagraphLook): boolean {
  const { alignment, opensIndented } = paragraph;
  const isText = (alignment === 'both' || alignment === 'left') && !opensIndented;
  return isText && !/^[-–—+•*]/u.test(source.slice(paragraph));
}

export const rule = layoutRule({
  id: 'layout/first-line-indent',
  ground: [appendixOne('II', '6', 'e')],
  description: {
    vi: 'Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm.',
    en: 'The first line of a paragraph must be indented by 1 cm or 1.27 cm.',
  },
  scope: stateDocuments,
  check: (context, looked) =>
    gathered(
      runningText(context, looked).flatMap((paragraph) => {
        const found = paragraph.left + paragraph.firstLine;
        const isRight = INDENTS.some((indent) => Math.abs(found - indent) <= TOLERANCE);
        const beside = !isLong(paragraph, looked) && !isFullSentence(paragraph, context);
        if (isRight || !isOwed(context, paragraph) || (beside && !isSentence(paragraph, context))) return [];
        const [short, long] = INDENTS;
        const wanted = Math.abs(found - short) < Math.abs(found - long) && found > 0 ? short : long;
        const change = paragraphTo(paragraph, { firstLine: wanted - paragraph.left });
        return [{ at: paragraph, message: message(found), beside, change }];
      }),
    ),
  examples: () => [
    { ...typesetLetter({ parts: { body: LONG_BODY } }), findings: [] },
    {
      ...typesetLetter({ parts: { body: LONG_BODY }, looks: { body: { setting: { firstLine: 0 } } } }),
      findings: [{ line: 11, column: 1, message: message(0) }],
    },
    {
      ...typesetLetter({ parts: { body: NUMBERED_BODY }, looks: { body: { setting: { firstLine: 0 } } } }),
      findings: [{ line: 11, column: 1, message: othersToo(message(0), 3) }],
    },
  ],
});
