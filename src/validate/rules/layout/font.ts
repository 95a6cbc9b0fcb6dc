import type { LetterStretch } from '../../../model/index.js';
import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { firstLineOf, layoutRule } from '../../look/index.js';
import type { RuleContext } from '../../rule-context.js';
import { stateDocuments } from '../../scope.js';

/** As Word and other programs call it, with its cuts: "TimesNewRomanPS-BoldMT". */
const EXPECTED = /^times\s?new\s?roman/iu;

/** Fewer letters are a slip of the keyboard or a sign that another font was needed for. */
const FEWEST_LETTERS = 10;

const message = (font: string) => ({
  vi: `phông chữ “${font}”; đúng ra phải là Times New Roman`,
  en: `the font is "${font}"; expected Times New Roman`,
});

const lettersOf = ({ source }: RuleContext, span: LetterStretch): number =>
  source.slice(span).match(/\p{L}/gu)?.length ?? 0;

export const rule = layoutRule({
  id: 'layout/font',
  ground: [appendixOne('I', '4')],
  description: {
    vi: 'Phông chữ phải là Times New Roman.',
    en: 'The font must be Times New Roman.',
  },
  scope: stateDocuments,
  *check(context, { look }) {
    const others = new Map<string, { readonly first: LetterStretch; letters: number }>();
    for (const stretch of look.letters) {
      const { font } = stretch;
      if (font === null || EXPECTED.test(font)) continue;
      const letters = lettersOf(context, stretch);
      const known = others.get(font);
      if (known !== undefined) known.letters += letters;
      else if (letters > 0) others.set(font, { first: stretch, letters });
    }
    for (const [font, { first, letters }] of others)
      if (letters >= FEWEST_LETTERS) yield { at: firstLineOf(first, context), message: message(font) };
  },
  examples: [
    { ...typesetDecision(), findings: [] },
    {
      ...typesetDecision({ looks: { articles: { letters: { font: 'Arial' } } } }),
      findings: [{ line: 13, column: 1, message: message('Arial') }],
    },
  ],
});
