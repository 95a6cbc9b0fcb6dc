import { decisionOf } from '../../example-documents.js';
import { type Basis, basisOf, type Repeals } from '../../repeal-index.js';
import type { OpenFinding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { sayDate } from '../../say-date.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source-text.js';
import type { Wording } from '../../wording.js';

const repealed = (found: string, by: string, on: string) => ({
  vi: `căn cứ “${found}” đã bị “${by}” ngày ${on} bãi bỏ hoặc thay thế`,
  en: `the basis "${found}" was repealed or replaced by "${by}" of ${on}`,
});

const nameOf = ({ kind, number }: { readonly kind: string | null; readonly number: string | null }) =>
  [kind, number].filter((part) => part !== null).join(' số ');

function* check({ document }: RuleContext): Iterable<OpenFinding> {
  const { issuedOn } = document.metadata;
  if (issuedOn === null) return;
  for (const citation of document.citations) {
    const basis = basisOf(citation, issuedOn);
    if (basis !== null) yield { at: spanOf(citation), basis };
  }
}

function settle(basis: Basis, repeals: Repeals): Wording | null {
  const by = repeals.repealerOf(basis);
  return by === null ? null : repealed(nameOf(basis), nameOf(by), sayDate(by.issuedOn));
}

const BASIS = 'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2020 của Ủy ban nhân dân tỉnh về công tác văn thư;';

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
  settle,
  examples: [
    { text: decisionOf({ basis: BASIS }), findings: [] },
    {
      text: decisionOf({ basis: BASIS }),
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
