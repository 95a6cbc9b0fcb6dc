import { dateConflicts } from '../../../lexicon/index.js';
import { dateSpan } from '../../citations.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { sayDate } from '../../say-date.js';
import { everyDocument } from '../../scope.js';

const conflict = (number: string, found: string, elsewhere: string) => ({
  vi: `“${number}” ghi ngày ${found}, nhưng nơi khác trong văn bản ghi ngày ${elsewhere}`,
  en: `"${number}" is dated ${found} here but ${elsewhere} elsewhere in the document`,
});

function* check(context: RuleContext): Iterable<Finding> {
  for (const { citation, usual } of dateConflicts(context.document.citations)) {
    yield {
      at: dateSpan(citation, context),
      message: conflict(citation.number ?? '', sayDate(citation.date ?? ''), sayDate(usual)),
    };
  }
}

export const rule: Rule = {
  id: 'citation/date-conflict',
  severity: 'error',
  ground: [],
  description: {
    vi: 'Một văn bản được viện dẫn nhiều lần phải có cùng một ngày ban hành.',
    en: 'A document that is cited several times must have the same date each time.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    {
      text: [
        'Điều 1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
        'Điều 2. Bãi bỏ quy định trái với Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020.',
      ].join('\n'),
      findings: [],
    },
    {
      text: [
        'Điều 1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
        'Điều 2. Bãi bỏ quy định trái với Nghị định số 30/2020/NĐ-CP ngày 15/3/2020.',
      ].join('\n'),
      findings: [{ line: 2, column: 66, message: conflict('30/2020/NĐ-CP', '15/03/2020', '05/03/2020') }],
    },
  ],
};
