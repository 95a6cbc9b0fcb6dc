import type { LetterStretch } from '../../../model/index.js';
import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { firstLineOf, layoutRule, lettersTo } from '../../look/index.js';
import { stateDocuments } from '../../scope.js';

/** Colours whose components do not exceed this look black, like "0D0D0D" in Word's palette. */
const DARKEST = 0x30;

/** Fewer letters than this are a symbol, not words. */
const FEWEST_LETTERS = 10;

const message = (color: string) => ({
  vi: `chữ màu #${color}; đúng ra phải là màu đen`,
  en: `the text has the colour #${color}; expected black`,
});

const isBlack = (color: string): boolean =>
  (color.match(/../gu) ?? []).every((part) => Number.parseInt(part, 16) <= DARKEST);

/** Word colours web addresses blue automatically. */
const ADDRESS = /@|:\/\/|www\./u;

export const rule = layoutRule({
  id: 'layout/color',
  ground: [appendixOne('I', '4')],
  description: { vi: 'Chữ phải màu đen.', en: 'The letters must be black.' },
  scope: stateDocuments,
  *check(context, { look }) {
    const isAddress = (stretch: LetterStretch): boolean => ADDRESS.test(context.source.slice(stretch));
    const told = new Set<string>();
    const isColoured = (stretch: LetterStretch): stretch is LetterStretch & { readonly color: string } =>
      stretch.color !== null && !isBlack(stretch.color);
    for (const stretch of look.letters) {
      if (!isColoured(stretch) || told.has(stretch.color)) continue;
      const written = context.source.slice(stretch);
      if (isAddress(stretch) || (written.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) continue;
      told.add(stretch.color);
      const change = lettersTo(
        look.letters,
        (other) => other.color === stretch.color && !isAddress(other),
        () => ({ color: null }),
      );
      yield { at: firstLineOf(stretch, context), message: message(stretch.color), change };
    }
  },
  examples: () => [
    { ...typesetDecision(), findings: [] },
    {
      ...typesetDecision({ looks: { title: { letters: { color: 'FF0000' } } } }),
      findings: [{ line: 8, column: 1, message: message('FF0000') }],
    },
  ],
});
