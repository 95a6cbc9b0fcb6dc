import { foldSpace } from '../../../chars/index.js';
import type { Citation } from '../../../model/index.js';
import { CITED_BY_NAME, givesDate, sharesIssuer } from '../../citations.js';
import { appendixOne } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source-text.js';
import type { Wording } from '../../wording.js';

const PARTS = {
  number: { vi: 'số, ký hiệu', en: 'number' },
  date: { vi: 'ngày ban hành', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
  subject: { vi: 'trích yếu', en: 'subject' },
} as const satisfies Record<string, Wording>;

const incomplete = (found: string, lacking: readonly Wording[]) => ({
  vi: `lần viện dẫn đầu tiên “${found}” thiếu ${lacking.map(({ vi }) => vi).join(', ')}`,
  en: `the first mention "${found}" lacks ${lacking.map(({ en }) => en).join(', ')}`,
});

function lackingParts(citation: Citation, index: number, context: RuleContext): readonly Wording[] {
  const { number, issuer, subject } = citation;
  return [
    ...(number === null ? [PARTS.number] : []),
    ...(givesDate(citation, context) ? [] : [PARTS.date]),
    ...(issuer === null && !sharesIssuer(index, context) ? [PARTS.issuer] : []),
    ...(subject === null ? [PARTS.subject] : []),
  ];
}

function* check(context: RuleContext): Iterable<Finding> {
  const seen = new Set<string>();
  const own = context.document.metadata.number;
  for (const [index, citation] of context.document.citations.entries()) {
    const first = !seen.has(citation.work);
    seen.add(citation.work);
    if (!first || citation.kind === null || CITED_BY_NAME.has(citation.kind)) continue;
    // Another rule checks the legal bases, and "(Kèm theo …)" refers to the document itself.
    if (
      citation.relation === 'basis' ||
      citation.relation === 'issues' ||
      (own !== null && citation.number === own)
    )
      continue;
    const lacking = lackingParts(citation, index, context);
    if (lacking.length === 0) continue;
    yield { at: spanOf(citation), message: incomplete(foldSpace(citation.text), lacking) };
  }
}

export const rule: Rule = {
  id: 'citation/first-mention-incomplete',
  severity: 'info',
  ground: [appendixOne('II', '6', 'b')],
  description: {
    vi: 'Lần viện dẫn đầu tiên phải ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu (trừ luật, pháp lệnh).',
    en: 'The first mention must give kind, number, date, issuer and subject (except for laws and ordinances).',
  },
  scope: everyDocument,
  check,
  examples: () => [
    {
      text: 'Thực hiện Quyết định số 12/QĐ-TTg ngày 05 tháng 3 năm 2020 của Thủ tướng Chính phủ về công tác văn thư.',
      findings: [],
    },
    {
      text: 'Thực hiện Quyết định số 12/QĐ-TTg ngày 05 tháng 3 năm 2020, các đơn vị báo cáo trước ngày 15.',
      findings: [
        {
          line: 1,
          column: 11,
          message: incomplete('Quyết định số 12/QĐ-TTg ngày 05 tháng 3 năm 2020', [
            PARTS.issuer,
            PARTS.subject,
          ]),
        },
      ],
    },
  ],
};
