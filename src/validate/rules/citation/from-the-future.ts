import { dateSpan } from '../../citations.js';
import { decisionOf } from '../../example-documents.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { sayDate } from '../../say-date.js';
import { isConsolidated, originalDocuments } from '../../scope.js';

const later = (found: string, own: string) => ({
  vi: `văn bản được viện dẫn ghi ngày ${found}, sau ngày của chính văn bản này (${own})`,
  en: `the cited document is dated ${found}, after this document itself (${own})`,
});

function* check(context: RuleContext): Iterable<Finding> {
  const { issuedOn } = context.document.metadata;
  if (issuedOn === null || isConsolidated(context)) return;
  for (const citation of context.document.citations) {
    const { date } = citation;
    if (date === null || date.length < issuedOn.length || date.slice(0, issuedOn.length) <= issuedOn)
      continue;
    yield { at: dateSpan(citation, context), message: later(sayDate(date), sayDate(issuedOn)) };
  }
}

export const rule: Rule = {
  id: 'citation/from-the-future',
  severity: 'error',
  ground: [],
  description: {
    vi: 'Văn bản không thể viện dẫn văn bản ban hành sau mình.',
    en: 'A document cannot cite one that is dated after it.',
  },
  scope: originalDocuments,
  check,
  examples: () => [
    { text: decisionOf(), findings: [] },
    {
      text: decisionOf({
        basis: 'Căn cứ Nghị định số 10/2024/NĐ-CP ngày 01/02/2024 của Chính phủ về văn thư;',
      }),
      findings: [{ line: 10, column: 40, message: later('01/02/2024', '05/01/2024') }],
    },
  ],
};
