import { decisionOf } from '../../example-documents.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source-text.js';

const self = (number: string) => ({
  vi: `văn bản số “${number}” lấy chính mình làm căn cứ`,
  en: `the document "${number}" names itself as its basis`,
});

function* check(context: RuleContext): Iterable<Finding> {
  const { number, kind } = context.document.metadata;
  if (number === null) return;
  for (const citation of context.document.citations) {
    if (citation.relation !== 'basis' || citation.by !== null) continue;
    if (citation.number !== number || (citation.kind !== null && citation.kind !== kind)) continue;
    yield { at: spanOf(citation), message: self(number) };
  }
}

export const rule: Rule = {
  id: 'citation/self',
  severity: 'warning',
  ground: [],
  description: {
    vi: 'Văn bản không được lấy chính mình làm căn cứ.',
    en: 'A document must not name itself as its basis.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    { text: decisionOf(), findings: [] },
    {
      text: decisionOf({
        basis: 'Căn cứ Quyết định số 15/QĐ-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh;',
      }),
      findings: [{ line: 10, column: 8, message: self('15/QĐ-UBND') }],
    },
  ],
};
