import { oneOf } from '../../../chars/index.js';
import { assemblyTerms, legislativeAbbreviations } from '../../../lexicon/index.js';
import { numberSpan } from '../../citations.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source-text.js';

const mismatch = (number: string, term: number, from: number, to: number, expected: string) => ({
  vi: `“${number}”: Quốc hội khóa ${term} họp từ năm ${from} đến năm ${to}; đúng ra phải là ${expected}`,
  en: `"${number}": term ${term} of the National Assembly was from ${from} to ${to}; ${expected} was expected`,
});

const ASSEMBLY_NUMBER = new RegExp(
  `^\\d+/(\\d{4})/(?:PL-)?(${oneOf(legislativeAbbreviations())})(\\d{1,2})`,
  'u',
);

function* check(context: RuleContext): Iterable<Finding> {
  for (const citation of context.document.citations) {
    const { number } = citation;
    const [, year, body = '', term] = ASSEMBLY_NUMBER.exec(number ?? '') ?? [];
    const sat = assemblyTerms.find((each) => each.term === Number(term));
    if (number === null || sat === undefined) continue;
    if (sat.from <= Number(year) && Number(year) <= sat.to) continue;
    const expected = assemblyTerms
      .filter((each) => each.from <= Number(year) && Number(year) <= each.to)
      .map((each) => `${body}${each.term}`);
    yield {
      at: numberSpan(citation, context) ?? spanOf(citation),
      message: mismatch(number, sat.term, sat.from, sat.to, expected.join(', ') || '?'),
    };
  }
}

export const rule: Rule = {
  id: 'citation/term-mismatch',
  severity: 'error',
  ground: [],
  description: {
    vi: 'Khóa Quốc hội trong số, ký hiệu phải là khóa của năm đó.',
    en: "The National Assembly's term in a number must be that of its year.",
  },
  scope: everyDocument,
  check,
  examples: () => [
    { text: 'Căn cứ Luật Tổ chức Chính phủ số 76/2015/QH13 ngày 19 tháng 6 năm 2015;', findings: [] },
    {
      text: 'Căn cứ Nghị quyết số 88/2023/QH14 của Quốc hội;',
      findings: [{ line: 1, column: 22, message: mismatch('88/2023/QH14', 14, 2016, 2021, 'QH15') }],
    },
  ],
};
