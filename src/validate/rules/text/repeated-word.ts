import { functionWords } from '../../../lexicon/index.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';

const repeated = (word: string) => ({
  vi: `từ “${word}” viết hai lần liền nhau`,
  en: `the word "${word}" is repeated`,
});

const DOUBLED = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(${functionWords.join('|')})(\s{1,5})\1(?![\p{L}\p{M}])`,
  'giu',
);

/** Cells of a table with the same text are on separate lines. */
function isRepeatedCell(context: RuleContext, start: number, end: number, gap: string): boolean {
  if (!gap.includes('\n')) return false;
  const { source } = context;
  const above = source.slice(source.lineAt(start)).trim();
  const below = source.slice(source.lineAt(end)).trim();
  return !above.includes(' ') || !below.includes(' ');
}

function* check(context: RuleContext): Iterable<Finding> {
  for (const match of context.source.text.matchAll(DOUBLED)) {
    const [found, word = '', gap = ''] = match;
    const end = match.index + found.length;
    if (isRepeatedCell(context, match.index, end, gap)) continue;
    yield { at: { start: match.index, end }, message: repeated(word.toLowerCase()) };
  }
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
  ],
};
