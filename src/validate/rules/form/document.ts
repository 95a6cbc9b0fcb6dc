import { decisionOf } from '../../example-documents.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { bareTexts } from '../../scope.js';

const BARE = {
  vi: 'không có quốc hiệu, số, ngày, chữ ký: không phải văn bản hành chính nên không xét thể thức',
  en: 'no national name, number, date or signature: this is no administrative document, so its form is not judged',
};

function* check(context: RuleContext): Iterable<Finding> {
  yield { at: context.nearest('kind', 'title'), message: BARE };
}

export const rule: Rule = {
  id: 'form/document',
  severity: 'info',
  ground: [],
  description: {
    vi: 'Biểu mẫu, danh mục, trang thông tin không phải văn bản hành chính: chỉ báo một lần, không xét thể thức.',
    en: 'Forms, lists and pages of portals are no administrative documents: it is said once, and their form is not judged.',
  },
  scope: bareTexts,
  check,
  examples: [
    { text: decisionOf(), findings: [] },
    {
      text: ['DANH MỤC HỒ SƠ', '1. Đơn đề nghị theo mẫu.', '2. Bản sao giấy phép.'].join('\n'),
      findings: [{ line: 1, column: 1, message: BARE }],
    },
  ],
};
