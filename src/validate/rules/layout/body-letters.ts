import type { LetterStretch, Span } from '../../../model/index.js';
import { LONG_BODY, typesetLetter } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import {
  gathered,
  layoutRule,
  lettersTo,
  nearestIn,
  type ParagraphFault,
  runningSpans,
} from '../../look/index.js';
import type { LookedText } from '../../looked-text.js';
import { stateDocuments } from '../../scope.js';
import type { Wording } from '../../wording.js';

const LEAST = 13;
const MOST = 14;

const wrongSize = (size: number): Wording => ({
  vi: `nội dung cỡ chữ ${String(size).replace('.', ',')}; đúng ra phải cỡ chữ ${LEAST} - ${MOST}`,
  en: `the body is of size ${size}; expected size ${LEAST} - ${MOST}`,
});

const SLANTED = {
  vi: 'nội dung in nghiêng; đúng ra phải kiểu chữ đứng',
  en: 'the body is italic; expected upright text',
};

const BOLD = {
  vi: 'nội dung in đậm; đúng ra phải kiểu chữ đứng, không đậm',
  en: 'the body is bold; expected upright text that is not bold',
};

const lengthOf = (stretches: readonly LetterStretch[]): number =>
  stretches.reduce((sum, { start, end }) => sum + end - start, 0);

/** The most common size of letters in a paragraph. */
const sizeOf = (stretches: readonly LetterStretch[]): number | null =>
  stretches.toSorted((one, other) => other.end - other.start - (one.end - one.start))[0]?.size ?? null;

const isOutside = (size: number | null): size is number => size !== null && (size < LEAST || size > MOST);

function* faults(text: readonly Span[], { lettersIn }: LookedText): Iterable<ParagraphFault> {
  const stretches = text.flatMap((paragraph) => [...lettersIn(paragraph)]);
  const [first] = text;
  if (first === undefined) return;
  // A note or a sentence may be set off, but not most of the text.
  const most = lengthOf(stretches) / 2;
  if (lengthOf(stretches.filter(({ italic }) => italic)) > most) yield { at: first, message: SLANTED };
  if (lengthOf(stretches.filter(({ bold }) => bold)) > most) yield { at: first, message: BOLD };
  for (const paragraph of text) {
    const letters = lettersIn(paragraph);
    const size = sizeOf(letters);
    if (!isOutside(size)) continue;
    const change = lettersTo(
      letters,
      (stretch) => isOutside(stretch.size),
      (stretch) => ({ size: nearestIn(stretch.size ?? 0, [LEAST, MOST]) }),
    );
    yield { at: paragraph, message: wrongSize(size), change };
  }
}

export const rule = layoutRule({
  id: 'layout/body-letters',
  ground: [appendixOne('II', '6', 'e')],
  description: {
    vi: 'Nội dung văn bản phải cỡ chữ 13 - 14, kiểu chữ đứng.',
    en: 'The body must be of size 13 - 14 and upright.',
  },
  scope: stateDocuments,
  check: (context, looked) => gathered(faults(runningSpans(context, looked), looked)),
  examples: () => [
    { ...typesetLetter({ parts: { body: LONG_BODY } }), findings: [] },
    {
      ...typesetLetter({ parts: { body: LONG_BODY }, looks: { body: { letters: { size: 12 } } } }),
      findings: [{ line: 11, column: 1, message: wrongSize(12) }],
    },
  ],
});
