import { decisionOf } from '../../example-documents.js';
import { appendixOne } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { documentsOfOffices } from '../../scope.js';
import { spanOf } from '../../source-text.js';

const MISSING = {
  vi: 'văn bản không có số, ký hiệu; đúng ra phải có dòng “Số: …”',
  en: 'the document has no number; a line "Số: …" was expected',
};

const blank = (found: string) => ({
  vi: `“${found}” để trống số; đúng ra phải có số thứ tự bằng chữ số Ả Rập`,
  en: `"${found}" leaves the serial blank; an arabic number was expected`,
});

function* check(context: RuleContext): Iterable<Finding> {
  const fields = context.fields('number');
  if (fields.length === 0)
    yield { at: context.nearest('parentIssuer', 'issuer', 'nationalName'), message: MISSING };
  for (const field of fields) {
    const symbol = field.value.replace(/^.*?số\s*:?\s*/iu, '');
    if (!/^\d/u.test(symbol)) yield { at: spanOf(field), message: blank(field.value), blank: true };
  }
}

export const rule: Rule = {
  id: 'form/number',
  severity: 'error',
  ground: [appendixOne('II', '3')],
  description: {
    vi: 'Văn bản phải có số, ký hiệu; số không được để trống.',
    en: 'A document must have a number, and its serial must not be blank.',
  },
  scope: documentsOfOffices,
  check,
  examples: () => [
    { text: decisionOf(), findings: [] },
    {
      text: decisionOf({ number: '' }),
      findings: [{ line: 1, column: 1, message: MISSING }],
    },
    {
      text: decisionOf({ number: 'Số:      /QĐ-UBND' }),
      findings: [{ line: 5, column: 1, message: blank('Số: /QĐ-UBND') }],
    },
  ],
};
