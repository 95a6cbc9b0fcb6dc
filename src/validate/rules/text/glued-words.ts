import { isGlued } from '../../../chars/index.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';

const glued = (word: string) => ({
  vi: `“${word}” là hai tiếng viết liền nhau`,
  en: `"${word}" is two syllables run together`,
});

/** Loan words have no tone in their first syllable ("ôtô"); words run together by accident usually have. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const WORD = /(?<![\p{L}\p{M}\p{N}./-])[\p{L}\p{M}]{5,24}(?![\p{L}\p{M}\p{N}/-])/gu;

function* check(context: RuleContext): Iterable<Finding> {
  for (const match of context.source.text.matchAll(WORD)) {
    const [written] = match;
    const letters = written.normalize('NFC');
    if (!TONE.test(letters.normalize('NFD')) || !isGlued(letters)) continue;
    yield {
      at: { start: match.index, end: match.index + written.length },
      message: glued(letters),
    };
  }
}

export const rule: Rule = {
  id: 'text/glued-words',
  severity: 'info',
  ground: [],
  description: {
    vi: 'Các tiếng phải viết cách nhau: “BANHÀNH”, “đồngnhân” là hai tiếng viết liền.',
    en: 'Syllables must be separated by a space: "BANHÀNH" and "đồngnhân" are two run together.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    { text: 'Hội đồng nhân dân tỉnh khuyến khích nghiêng về phương án một.', findings: [] },
    {
      text: 'Hội đồngnhân dân tỉnh BANHÀNH nghị quyết.',
      findings: [
        { line: 1, column: 5, message: glued('đồngnhân') },
        { line: 1, column: 23, message: glued('BANHÀNH') },
      ],
    },
  ],
};
