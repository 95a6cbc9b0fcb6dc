import type { Citation, ParsedDocument } from '../../../model/index.js';
import { sayDate } from '../../citations.js';
import type { Context } from '../../context.js';
import type { Finding, Rule } from '../../rule.js';
import { decisionOf } from '../../samples.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source.js';

const repealed = (found: string, by: string, on: string) => ({
  vi: `căn cứ “${found}” đã bị “${by}” ngày ${on} bãi bỏ hoặc thay thế`,
  en: `the basis "${found}" was repealed or replaced by "${by}" of ${on}`,
});

const nameOf = ({ kind, number }: { readonly kind: string | null; readonly number: string | null }) =>
  [kind, number].filter((part) => part !== null).join(' số ');

/** Whether a document says that it takes a whole work, not one provision of it, out of force. */
function repeals(other: ParsedDocument, citation: Citation): boolean {
  return other.citations.some(
    ({ relation, by, pins, kind, number }) =>
      relation === 'repeals' &&
      by === null &&
      pins.length === 0 &&
      number !== null &&
      number === citation.number &&
      kind === citation.kind,
  );
}

function* check(context: Context): Iterable<Finding> {
  const own = context.document.metadata.issuedOn;
  if (own === null) return;
  for (const citation of context.document.citations) {
    if (citation.relation !== 'basis' || citation.by !== null) continue;
    const by = context.others.find(({ metadata, ...other }) => {
      const { issuedOn } = metadata;
      return issuedOn !== null && issuedOn < own && repeals({ metadata, ...other }, citation);
    });
    if (by === undefined) continue;
    yield {
      at: spanOf(citation),
      message: repealed(nameOf(citation), nameOf(by.metadata), sayDate(by.metadata.issuedOn ?? '')),
    };
  }
}

const basis = 'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2020 của Ủy ban nhân dân tỉnh về công tác văn thư;';

export const rule: Rule = {
  id: 'citation/repealed',
  severity: 'warning',
  ground: [],
  description: {
    vi: 'Căn cứ không được là văn bản mà một văn bản khác đang xét đã bãi bỏ hoặc thay thế trước ngày ban hành.',
    en: 'A basis must not be a document that another of the documents read has repealed or replaced before this one.',
  },
  scope: everyDocument,
  check,
  examples: [
    { text: decisionOf({ basis }), findings: [] },
    {
      text: decisionOf({ basis }),
      beside: [
        decisionOf({
          number: 'Số: 88/QĐ-UBND',
          placeDate: 'Hòa Sơn, ngày 10 tháng 6 năm 2023',
          articles: [
            'Điều 1. Ban hành quy định về công tác văn thư.',
            'Điều 2. Quyết định này thay thế Quyết định số 12/QĐ-UBND ngày 05/3/2020 của Ủy ban nhân dân tỉnh./.',
          ].join('\n'),
        }),
      ],
      findings: [
        {
          line: 10,
          column: 8,
          message: repealed('Quyết định số 12/QĐ-UBND', 'Quyết định số 88/QĐ-UBND', '10/06/2023'),
        },
      ],
    },
  ],
};
