import type { ParagraphLook } from '../../../model/index.js';
import { LONG_BODY, typesetLetter } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import {
  gathered,
  layoutRule,
  type ParagraphFault,
  paragraphTo,
  points,
  runningText,
} from '../../look/index.js';
import type { RuleContext } from '../../rule-context.js';
import { stateDocuments } from '../../scope.js';

const LEAST = 6;
/** Word stores twentieths of a point. */
const TOLERANCE = 0.1;

const message = (found: number) => ({
  vi: `khoảng cách giữa các đoạn văn ${points(found).vi} pt; đúng ra phải tối thiểu ${LEAST} pt`,
  en: `the space between paragraphs is ${points(found).en} pt; expected at least ${LEAST} pt`,
});

/**
 * Paragraphs of the same style may have no space between them; since the layout does not tell styles, no space is
 * required.
 */
const spaceBetween = (above: ParagraphLook, below: ParagraphLook): number =>
  above.closesUp && below.closesUp ? 0 : above.after + below.before;

function* faults({ source }: RuleContext, text: readonly ParagraphLook[]): Iterable<ParagraphFault> {
  for (const [index, below] of text.entries()) {
    const above = text[index - 1];
    // An empty paragraph or anything else between two is enough space.
    if (above === undefined || source.slice({ start: above.end, end: below.start }) !== '\n') continue;
    const found = spaceBetween(above, below);
    if (found < LEAST - TOLERANCE) {
      const change = paragraphTo(below, { before: LEAST, ...(below.closesUp ? { closesUp: false } : {}) });
      yield { at: below, message: message(found), change };
    }
  }
}

const TWO = `${LONG_BODY.trimStart().replace('./.', '.')}\n${LONG_BODY.trimStart()}`;

export const rule = layoutRule({
  id: 'layout/paragraph-spacing',
  ground: [appendixOne('II', '6', 'e')],
  description: {
    vi: 'Khoảng cách giữa các đoạn văn tối thiểu là 6 pt.',
    en: 'There must be at least 6 pt between paragraphs.',
  },
  scope: stateDocuments,
  check: (context, looked) => gathered(faults(context, runningText(context, looked))),
  examples: () => [
    { ...typesetLetter({ parts: { body: TWO } }), findings: [] },
    {
      ...typesetLetter({ parts: { body: TWO }, looks: { body: { setting: { before: 0, after: 3 } } } }),
      findings: [{ line: 11, column: 1, message: message(3) }],
    },
  ],
});
