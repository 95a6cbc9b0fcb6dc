import { unclosedQuotations } from '../../quotations.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';

const unclosed = (found: string) => ({
  vi: `đoạn trích mở bằng “ không đóng lại: “${found}…`,
  en: `the quotation opened with “ is never closed: “${found}…`,
});

function* check({ source }: RuleContext): Iterable<Finding> {
  for (const start of unclosedQuotations(source)) {
    const line = source.lineAt(start);
    const found = source.slice({ start: start + 1, end: Math.min(line.end, start + 30) }).trim();
    yield { at: { start, end: start + 1 }, message: unclosed(found) };
  }
}

export const rule: Rule = {
  id: 'outline/unclosed-quotation',
  severity: 'warning',
  ground: [],
  description: {
    vi: 'Nội dung được sửa đổi, bổ sung đặt trong ngoặc kép phải có dấu đóng ngoặc.',
    en: 'Quotation marks around amended text must be closed.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    {
      text: [
        'Điều 1. Sửa đổi Điều 5 như sau:',
        '“Điều 5. Thời hạn',
        'Thời hạn giải quyết “hồ sơ gốc” là 05 ngày.”.',
        'Điều 2. Hiệu lực thi hành',
        'Quyết định này có hiệu lực từ ngày ký.',
      ].join('\n'),
      findings: [],
    },
    {
      text: [
        'Điều 1. Sửa đổi Điều 5 như sau:',
        '“Điều 5. Thời hạn',
        'Thời hạn giải quyết là 05 ngày.',
        'Điều 2. Hiệu lực thi hành',
        'Quyết định này có hiệu lực từ ngày ký.',
      ].join('\n'),
      findings: [{ line: 2, column: 1, message: unclosed('Điều 5. Thời hạn') }],
    },
  ],
};
