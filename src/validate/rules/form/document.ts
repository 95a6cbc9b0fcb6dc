import { decisionOf } from '../../example-documents.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { sayDate } from '../../say-date.js';
import { unjudgedTexts } from '../../scope.js';

const BARE = {
  vi: 'không có quốc hiệu, số, ngày, chữ ký: không phải văn bản hành chính nên không xét thể thức',
  en: 'no national name, number, date or signature: this is not an administrative document, so its form is not checked',
};

const older = (date: string) => ({
  vi: `ban hành ngày ${date}, trước khi Nghị định 30/2020/NĐ-CP có hiệu lực, nên không xét thể thức theo Nghị định này`,
  en: `issued on ${date}, before Decree 30/2020/NĐ-CP was in force, so its form is not judged by that decree`,
});

function* check(context: RuleContext): Iterable<Finding> {
  const { issuedOn } = context.document.metadata;
  yield issuedOn === null
    ? { at: context.nearest('kind', 'title'), message: BARE }
    : { at: context.nearest('placeDate', 'number', 'kind'), message: older(sayDate(issuedOn)) };
}

export const rule: Rule = {
  id: 'form/document',
  severity: 'info',
  ground: [],
  description: {
    vi: 'Biểu mẫu, danh mục, trang thông tin không phải văn bản hành chính, và văn bản ban hành trước Nghị định 30/2020/NĐ-CP: chỉ báo một lần, không xét thể thức.',
    en: 'The form of what is no administrative document (forms, lists, pages of portals) and of what was issued before Decree 30/2020/NĐ-CP is not judged, which is said once.',
  },
  scope: unjudgedTexts,
  check,
  examples: () => [
    { text: decisionOf(), findings: [] },
    {
      text: decisionOf({ number: 'Số: 417-UB', placeDate: 'Hòa Sơn, ngày 4 tháng 7 năm 1995' }),
      findings: [{ line: 6, column: 1, message: older('04/07/1995') }],
    },
    {
      text: ['DANH MỤC HỒ SƠ', '1. Đơn đề nghị theo mẫu.', '2. Bản sao giấy phép.'].join('\n'),
      findings: [{ line: 1, column: 1, message: BARE }],
    },
  ],
};
