import type { Citation } from '../../../model/index.js';
import { dateSpan, sayDate } from '../../citations.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';

const conflict = (number: string, found: string, elsewhere: string) => ({
  vi: `“${number}” ghi ngày ${found}, nhưng nơi khác trong văn bản ghi ngày ${elsewhere}`,
  en: `"${number}" is dated ${found} here but ${elsewhere} elsewhere in the document`,
});

/** Whether one date only says less than the other ("2019" and "2019-09-27"). */
const agree = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

/** The date that most mentions give, the earlier on a tie. */
function commonDate(mentions: readonly Citation[]): string | null {
  const counts = new Map<string, number>();
  for (const { date } of mentions) {
    if (date !== null && date.length === 10) counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

function* check(context: RuleContext): Iterable<Finding> {
  const byNumber = new Map<string, Citation[]>();
  for (const citation of context.document.citations) {
    if (citation.number === null) continue;
    const mentions = byNumber.get(citation.work) ?? [];
    mentions.push(citation);
    byNumber.set(citation.work, mentions);
  }
  for (const mentions of byNumber.values()) {
    const common = commonDate(mentions);
    for (const mention of mentions) {
      if (common === null || mention.date === null || agree(mention.date, common)) continue;
      yield {
        at: dateSpan(mention, context),
        message: conflict(mention.number ?? '', sayDate(mention.date), sayDate(common)),
      };
    }
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
  examples: [
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
