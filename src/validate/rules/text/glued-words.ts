import { isGlued, remember, wordEnd } from '../../../chars/index.js';
import type { Span } from '../../../model/index.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';

const glued = (word: string) => ({
  vi: `“${word}” là hai tiếng viết liền nhau`,
  en: `"${word}" is two syllables run together`,
});

/** Loan words have no tone in their first syllable ("ôtô"); words run together by accident usually have. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Fewer letters are no two syllables with a tone, and more are no word. */
const FEWEST_LETTERS = 5;
const MOST_LETTERS = 24;

/** What ties letters to a number, a symbol or an address: "TTLT-BTCBKHĐT", "moha.gov.vn". */
const TIES_BEFORE = /[\p{N}./-]/u;
const TIES_AFTER = /[\p{N}/-]/u;

/** The words that are long enough to be two. */
function* longWords(text: string): Generator<Span> {
  for (let start = 0; start < text.length; start += 1) {
    const end = wordEnd(text, start);
    const isLong = end - start >= FEWEST_LETTERS && end - start <= MOST_LETTERS;
    const isTied = () => TIES_BEFORE.test(text.charAt(start - 1)) || TIES_AFTER.test(text.charAt(end));
    if (isLong && !isTied()) yield { start, end };
    if (end > start) start = end;
  }
}

/** A text has the same words again and again. */
const isTwoSyllables = remember((word: string) => TONE.test(word.normalize('NFD')) && isGlued(word));

function* check({ source }: RuleContext): Iterable<Finding> {
  for (const at of longWords(source.text)) {
    const word = source.slice(at).normalize('NFC');
    if (isTwoSyllables(word)) yield { at, message: glued(word) };
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
    { text: 'Công văn số 5/UBND-NộiVụ, hộp thư nộivụ/2024, tệp báocáo2, tên.nộivụ.', findings: [] },
  ],
};
