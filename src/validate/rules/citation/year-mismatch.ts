import { dateSpan, numberParts } from '../../citations.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { sayDate } from '../../say-date.js';
import { everyDocument } from '../../scope.js';

const mismatch = (number: string, year: string, date: string) => ({
  vi: `“${number}” có năm ${year} trong số, nhưng ngày là ${date}`,
  en: `"${number}" has the year ${year} in its number but the date ${date}`,
});

function* check(context: RuleContext): Iterable<Finding> {
  for (const citation of context.document.citations) {
    const { number, date } = citation;
    if (number === null || date === null) continue;
    const year = numberParts(number)?.year ?? null;
    if (year === null || date.startsWith(year)) continue;
    yield { at: dateSpan(citation, context), message: mismatch(number, year, sayDate(date)) };
  }
}

export const rule: Rule = {
  id: 'citation/year-mismatch',
  severity: 'warning',
  ground: [],
  description: {
    vi: 'Năm trong số, ký hiệu của văn bản được viện dẫn phải là năm của ngày ban hành.',
    en: "The year in a cited document's number must be the year of its date.",
  },
  scope: everyDocument,
  check,
  examples: () => [
    { text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;', findings: [] },
    {
      text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ;',
      findings: [{ line: 1, column: 40, message: mismatch('30/2020/NĐ-CP', '2020', '05/03/2021') }],
    },
  ],
};
