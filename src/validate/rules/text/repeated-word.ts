import { smallUnit, wordEnd } from '../../../chars/index.js';
import { functionWords } from '../../../lexicon/index.js';
import type { Span } from '../../../model/index.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';

const repeated = (word: string) => ({
  vi: `từ “${word}” viết hai lần liền nhau`,
  en: `the word "${word}" is repeated`,
});

const FUNCTION_WORDS: ReadonlySet<string> = new Set(functionWords);

/** More white space separates columns. */
const WIDEST_GAP = 5;

/** Whether the same letters, in any case, are at two offsets. */
function areSame(text: string, one: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i += 1)
    if (smallUnit(text.charCodeAt(one + i)) !== smallUnit(text.charCodeAt(other + i))) return false;
  return true;
}

/** A word and the same word after it; `gap` is the white space between them. */
interface Doubled extends Span {
  readonly word: string;
  readonly gap: string;
}

function* doubledWords(text: string): Generator<Doubled> {
  let start = 0;
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const next = wordEnd(text, at);
    if (next === at) continue;
    const length = next - at;
    const isNear = at > end && at - end <= WIDEST_GAP;
    if (isNear && end - start === length && areSame(text, start, at, length)) {
      const [word, gap] = [text.slice(start, end), text.slice(end, at)];
      if (gap.trim() === '' && FUNCTION_WORDS.has(word.toLowerCase())) {
        yield { start, end: next, word, gap };
        // A third one is no second pair.
        at = next;
      }
    }
    start = at;
    end = next;
    at = next;
  }
}

/** Cells of a table with the same text are on separate lines. */
function isRepeatedCell(context: RuleContext, start: number, end: number, gap: string): boolean {
  if (!gap.includes('\n')) return false;
  const { source } = context;
  const above = source.slice(source.lineAt(start)).trim();
  const below = source.slice(source.lineAt(end)).trim();
  return !above.includes(' ') || !below.includes(' ');
}

function* check(context: RuleContext): Iterable<Finding> {
  for (const { start, end, word, gap } of doubledWords(context.source.text))
    if (!isRepeatedCell(context, start, end, gap))
      yield { at: { start, end }, message: repeated(word.toLowerCase()) };
}

export const rule: Rule = {
  id: 'text/repeated-word',
  severity: 'warning',
  ground: [],
  description: {
    vi: 'Hư từ không viết hai lần liền nhau (“của của”); từ láy thật như “từ từ” thì được.',
    en: 'A function word must not be repeated ("của của"); genuine reduplications such as "từ từ" are allowed.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    { text: 'Các đơn vị từ từ chuyển đổi theo kế hoạch của tỉnh.', findings: [] },
    {
      text: 'Thực hiện Chương trình hành động của của Ban Chấp hành Đảng bộ tỉnh.',
      findings: [{ line: 1, column: 34, message: repeated('của') }],
    },
    {
      text: 'Chức năng Của CỦA của các sở; việc của\ncủa ai nấy làm; của     thôn      của xã.',
      findings: [
        { line: 1, column: 11, message: repeated('của') },
        { line: 1, column: 36, message: repeated('của') },
      ],
    },
  ],
};
