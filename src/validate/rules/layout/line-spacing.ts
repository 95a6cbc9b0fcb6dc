import type { LetterStretch, ParagraphLook } from '../../../model/index.js';
import { LONG_BODY, NUMBERED_BODY, typesetLetter } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import {
  gathered,
  isFullSentence,
  isLong,
  isSentence,
  layoutRule,
  nearestIn,
  othersToo,
  paragraphTo,
  points,
  runningText,
} from '../../look/index.js';
import type { LookedText } from '../../looked-text.js';
import { stateDocuments } from '../../scope.js';

/** The height of a single-spaced line of Times New Roman, relative to the font size. */
const SINGLE_LINE = 1.15;
const MOST = 1.5;
/**
 * Tolerance: Word's field takes hundredths of a line, which values in points do not match exactly, such as 16 pt for 14
 * pt letters.
 */
const TOLERANCE = 0.05;

const message = (lines: number) => ({
  vi: `khoảng cách giữa các dòng ${points(lines).vi} dòng; đúng ra phải từ dòng đơn đến 1,5 dòng`,
  en: `the line spacing is ${points(lines).en} lines; expected 1 to 1.5`,
});

const largest = (stretches: readonly LetterStretch[]): number =>
  stretches.reduce((size, stretch) => Math.max(size, stretch.size ?? 0), 0);

/** The line spacing, in single lines; `null` if unknown. */
function spacingOf(paragraph: ParagraphLook, { lettersIn }: LookedText): number | null {
  const { unit, value } = paragraph.line;
  if (unit === 'lines') return value;
  const size = largest(lettersIn(paragraph));
  if (size === 0) return null;
  const lines = value / (size * SINGLE_LINE);
  return unit === 'atLeast' ? Math.max(1, lines) : lines;
}

export const rule = layoutRule({
  id: 'layout/line-spacing',
  ground: [appendixOne('II', '6', 'e')],
  description: {
    vi: 'Khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là 1,5 dòng.',
    en: 'The line spacing must be 1 to 1.5 lines.',
  },
  scope: stateDocuments,
  check: (context, looked) =>
    gathered(
      runningText(context, looked).flatMap((paragraph) => {
        const lines = spacingOf(paragraph, looked);
        if (lines === null || (lines >= 1 - TOLERANCE && lines <= MOST + TOLERANCE)) return [];
        const beside = !isLong(paragraph, looked) && !isFullSentence(paragraph, context);
        if (beside && !isSentence(paragraph, context)) return [];
        const change = paragraphTo(paragraph, { lines: nearestIn(lines, [1, MOST]) });
        return [{ at: paragraph, message: message(lines), beside, change }];
      }),
    ),
  examples: () => [
    { ...typesetLetter({ parts: { body: LONG_BODY } }), findings: [] },
    {
      ...typesetLetter({
        parts: { body: LONG_BODY },
        looks: { body: { setting: { line: { unit: 'lines', value: 2 } } } },
      }),
      findings: [{ line: 11, column: 1, message: message(2) }],
    },
    {
      ...typesetLetter({
        parts: { body: NUMBERED_BODY },
        looks: { body: { setting: { line: { unit: 'lines', value: 2 } } } },
      }),
      findings: [{ line: 11, column: 1, message: othersToo(message(2), 3) }],
    },
  ],
});
