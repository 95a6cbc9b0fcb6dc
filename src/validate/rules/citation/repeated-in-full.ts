import type { Citation } from '../../../model/index.js';
import { CITED_BY_NAME } from '../../citations.js';
import { appendixOne } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source-text.js';

const repeated = (short: string) => ({
  vi: `đã viện dẫn ở trên; từ lần thứ hai chỉ ghi “${short}”`,
  en: `cited before; from the second time on only "${short}" was expected`,
});

const isInTitle = (citation: Citation, { heading }: RuleContext) =>
  heading !== null && citation.position.end.offset <= heading.position.end.offset;

function* check(context: RuleContext): Iterable<Finding> {
  const seen = new Set<string>();
  const own = context.document.metadata.number;
  for (const citation of context.document.citations) {
    const { kind, number, date, issuer, relation, work } = citation;
    const again = seen.has(work);
    // The text repeats citations from the title.
    if (number !== null && date !== null && !isInTitle(citation, context)) seen.add(work);
    // "(Kèm theo …)" must be in full every time.
    if (!again || relation === 'issues' || kind === null || CITED_BY_NAME.has(kind) || number === own)
      continue;
    if (number === null || date === null || issuer === null) continue;
    yield { at: spanOf(citation), message: repeated(`${kind} số ${number}`) };
  }
}

export const rule: Rule = {
  id: 'citation/repeated-in-full',
  severity: 'info',
  ground: [appendixOne('II', '6', 'b')],
  description: {
    vi: 'Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu.',
    en: 'From the second mention on, only kind and number are given.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    {
      text: [
        'Điều 1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
        'Điều 2. Bãi bỏ quy định trái với Nghị định số 30/2020/NĐ-CP.',
      ].join('\n'),
      findings: [],
    },
    {
      text: [
        'Điều 1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
        'Điều 2. Bãi bỏ quy định trái với Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
      ].join('\n'),
      findings: [{ line: 2, column: 34, message: repeated('Nghị định số 30/2020/NĐ-CP') }],
    },
  ],
};
