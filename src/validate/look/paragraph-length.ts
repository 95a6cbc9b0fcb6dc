import type { ParagraphLook, Span } from '../../model/index.js';
import type { LookedText } from '../looked-text.js';
import type { RuleContext } from '../rule-context.js';

/** The millimetres of a point. */
const POINT = 25.4 / 72;
/** The width of a page in millimetres, where a file does not tell it. */
const A4 = 210;
/** The average width of the letters and spaces of a text in Times New Roman, relative to its size, at least. */
const LETTER_WIDTH = 0.4;
/** The largest size of the decree's running text in points, where a file does not tell a paragraph's own. */
const USUAL_SIZE = 14;

/** Whether a paragraph certainly takes more than one line. */
export function isLong(paragraph: ParagraphLook, { sectionAt, lettersIn }: LookedText): boolean {
  const page = sectionAt(paragraph.start);
  if (page === null) return false;
  const { start, end, left, right, firstLine } = paragraph;
  const width = (page.width ?? A4) - (page.left ?? 0) - (page.right ?? 0);
  const room = width - left - right - Math.max(0, firstLine);
  const size = lettersIn(paragraph)[0]?.size ?? USUAL_SIZE;
  return (end - start) * size * POINT * LETTER_WIDTH > room;
}

/** Fewer letters may be a heading or a label, wherever they end. */
const FEWEST_OF_SENTENCE = 60;

/** Whether a paragraph is a sentence, as opposed to a heading, a label or an item of a list. */
export const isSentence = (span: Span, { source }: RuleContext): boolean =>
  /^(?:\p{Lu}|\d{1,3}[.)]|\p{L}[.)]).*[.;:]$/su.test(source.slice(span).trim());

/** Whether a paragraph is a sentence of more than a few words. */
export const isFullSentence = (span: Span, context: RuleContext): boolean =>
  span.end - span.start >= FEWEST_OF_SENTENCE && isSentence(span, context);
