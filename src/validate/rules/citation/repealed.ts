import { decisionOf } from '../../example-documents.js';
import { type Basis, basisOf, type Repeals } from '../../repeal-index.js';
import type { OpenFinding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { sayDate } from '../../say-date.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source-text.js';
import type { Wording } from '../../wording.js';

const repealed = (found: string, by: string, issued: string, on: string) => ({
  vi: `căn cứ “${found}” đã bị “${by}” ngày ${issued} bãi bỏ hoặc thay thế từ ngày ${on}`,
  en: `the basis "${found}" was repealed or replaced by "${by}" of ${issued} from ${on} on`,
});

const expired = (found: string, on: string) => ({
  vi: `căn cứ “${found}” đã hết hiệu lực từ ngày ${on}`,
  en: `the basis "${found}" was no longer in force from ${on} on`,
});

const listed = (found: string, by: string | null, on: string | null) => ({
  vi: `căn cứ “${found}” đã hết hiệu lực${on === null ? '' : ` từ ngày ${on}`}${by === null ? '' : ` bởi “${by}”`} theo danh sách tình trạng`,
  en: `the basis "${found}" was no longer in force${on === null ? '' : ` from ${on} on`}${by === null ? '' : `, by "${by}"`}, according to the status list`,
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
  const ceased = repeals.ceasedBefore(basis);
  if (ceased === null) return null;
  const { why } = ceased;
  const on = ceased.on === null ? null : sayDate(ceased.on);
  switch (why.type) {
    case 'repealed':
      return repealed(nameOf(basis), nameOf(why.by), sayDate(why.by.issuedOn), on ?? '');
    case 'expired':
      return expired(nameOf(basis), on ?? '');
    case 'listed':
      return listed(nameOf(basis), why.by, on);
  }
}

const BASIS = 'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2020 của Ủy ban nhân dân tỉnh về công tác văn thư;';

export const rule: Rule = {
  id: 'citation/repealed',
  severity: 'warning',
  ground: [],
  description: {
    vi: 'Căn cứ không được là văn bản đã hết hiệu lực vào ngày ban hành, theo các văn bản đang xét hoặc danh sách của --status.',
    en: 'A legal basis must be in force on the date of the document, according to the documents read together or to --status.',
  },
  scope: everyDocument,
  check,
  settle,
  examples: () => [
    { text: decisionOf({ basis: BASIS }), findings: [] },
    {
      text: decisionOf({ basis: BASIS }),
      beside: [
        decisionOf({
          number: 'Số: 88/QĐ-UBND',
          placeDate: 'Hòa Sơn, ngày 10 tháng 6 năm 2023',
          articles: [
            'Điều 1. Ban hành quy định về công tác văn thư.',
            'Điều 2. Quyết định này có hiệu lực từ ngày 01 tháng 7 năm 2023 và thay thế Quyết định số 12/QĐ-UBND ngày 05/3/2020 của Ủy ban nhân dân tỉnh./.',
          ].join('\n'),
        }),
      ],
      findings: [
        {
          line: 10,
          column: 8,
          message: repealed(
            'Quyết định số 12/QĐ-UBND',
            'Quyết định số 88/QĐ-UBND',
            '10/06/2023',
            '01/07/2023',
          ),
        },
      ],
    },
    {
      // It was issued before, but took effect only later.
      text: decisionOf({ basis: BASIS }),
      beside: [
        decisionOf({
          number: 'Số: 88/QĐ-UBND',
          placeDate: 'Hòa Sơn, ngày 20 tháng 12 năm 2023',
          articles:
            'Điều 1. Bãi bỏ Quyết định số 12/QĐ-UBND ngày 05/3/2020 của Ủy ban nhân dân tỉnh.\nĐiều 2. Quyết định này có hiệu lực từ ngày 01 tháng 02 năm 2024./.',
        }),
      ],
      findings: [],
    },
    {
      // It states until when it is in force.
      text: decisionOf({ basis: BASIS }),
      beside: [
        decisionOf({
          number: 'Số: 12/QĐ-UBND',
          placeDate: 'Hòa Sơn, ngày 05 tháng 3 năm 2020',
          articles:
            'Điều 1. Ban hành quy định về công tác văn thư.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký đến hết ngày 31 tháng 12 năm 2022./.',
        }),
      ],
      findings: [{ line: 10, column: 8, message: expired('Quyết định số 12/QĐ-UBND', '01/01/2023') }],
    },
  ],
};
