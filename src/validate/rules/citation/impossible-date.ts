import { foldSpace } from '../../../chars/index.js';
import { whyNoSuchDay, writtenDays } from '../../../lexicon/index.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { sayNoSuchDay } from '../../say-date.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source-text.js';
import type { Wording } from '../../wording.js';

const impossible = (found: string, why: Wording) => ({
  vi: `không có ngày “${found}”: ${why.vi}`,
  en: `"${found}" is not a valid date: ${why.en}`,
});

/** All dates in the text except the document's own, which another rule checks. */
function* check(context: RuleContext): Iterable<Finding> {
  const own = context.fields('placeDate').map(spanOf);
  for (const { start, end, day, month, year } of writtenDays(context.source.text)) {
    if (own.some((span) => span.start <= start && end <= span.end)) continue;
    const why = whyNoSuchDay(day, month, year);
    const at = { start, end };
    if (why !== null)
      yield { at, message: impossible(foldSpace(context.source.slice(at)), sayNoSuchDay(why)) };
  }
}

export const rule: Rule = {
  id: 'citation/impossible-date',
  severity: 'error',
  ground: [],
  description: {
    vi: 'Ngày được viện dẫn phải có trong lịch.',
    en: 'A cited date must exist.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    {
      text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;',
      findings: [],
    },
    {
      text: 'Căn cứ Quyết định số 12/QĐ-BNV ngày 31/02/2020 và Quyết định số 13/QĐ-BNV ngày 10 tháng 13 năm 2020;',
      findings: [
        {
          line: 1,
          column: 37,
          message: impossible('31/02/2020', {
            vi: 'tháng 2 năm 2020 chỉ có 29 ngày',
            en: 'month 2 of 2020 has only 29 days',
          }),
        },
        {
          line: 1,
          column: 80,
          message: impossible('10 tháng 13 năm 2020', {
            vi: 'không có tháng 13',
            en: 'there is no month 13',
          }),
        },
      ],
    },
  ],
};
