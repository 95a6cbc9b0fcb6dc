import type { LetterStretch } from '../../../model/index.js';
import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { firstLineOf, layoutRule, lettersTo } from '../../look/index.js';
import type { RuleContext } from '../../rule-context.js';
import { stateDocuments } from '../../scope.js';

/** As named by Word and other programs, with its styles: "TimesNewRomanPS-BoldMT". */
const EXPECTED = /^times\s?new\s?roman/iu;

/** Fewer letters are a typing error or a symbol that needed another font. */
const FEWEST_LETTERS = 10;

const NAME = 'Times New Roman';

/** Fonts whose characters would change in another font: symbol fonts, and those of encodings before Unicode. */
const OF_ITS_OWN = /^\.?vn|^vni|symbol|dings|math|mt extra|bar\s?code/iu;

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
    const others = new Map<string, LetterStretch[]>();
    for (const stretch of look.letters) {
      const { font } = stretch;
      if (font === null || EXPECTED.test(font)) continue;
      const known = others.get(font);
      if (known !== undefined) known.push(stretch);
      else if (lettersOf(context, stretch) > 0) others.set(font, [stretch]);
    }
    for (const [font, stretches] of others) {
      const [first] = stretches;
      const letters = stretches.reduce((sum, stretch) => sum + lettersOf(context, stretch), 0);
      if (first === undefined || letters < FEWEST_LETTERS) continue;
      const change = lettersTo(
        stretches,
        () => !OF_ITS_OWN.test(font),
        () => ({ font: NAME }),
      );
      yield { at: firstLineOf(first, context), message: message(font), change };
    }
  },
  examples: () => [
    { ...typesetDecision(), findings: [] },
    {
      ...typesetDecision({ looks: { articles: { letters: { font: 'Arial' } } } }),
      findings: [{ line: 13, column: 1, message: message('Arial') }],
    },
  ],
});
