import type { Context } from '../../context.js';
import type { Finding, Rule } from '../../rule.js';
import { everyDocument } from '../../scope.js';

const unclosed = (found: string) => ({
  vi: `đoạn trích mở bằng “ không đóng lại: “${found}…`,
  en: `the quotation that opens with “ never closes: “${found}…`,
});

/** A mark that opens at a line's start: text that another document is amended to read. */
const opensLine = /^[^\S\n]*“/u;

/**
 * Goes through the marks in order. A paragraph that opens while another is open shows that the first was never
 * closed: quotations within a quotation stand inside a line.
 */
function* check(context: Context): Iterable<Finding> {
  const { source } = context;
  let open: number[] = [];
  let paragraph: number | null = null;
  const report = (at: number): Finding => {
    const line = source.lineAt(at);
    const found = source.slice({ start: at + 1, end: Math.min(line.end, at + 30) }).trim();
    return { at: { start: at, end: at + 1 }, message: unclosed(found) };
  };
  for (const { 0: mark, index } of source.text.matchAll(/[“”]/gu)) {
    if (mark === '”') {
      const closed = open.pop();
      if (closed === paragraph || open.length === 0) paragraph = null;
      continue;
    }
    const line = source.lineAt(index);
    const atStart =
      opensLine.test(source.slice(line)) && source.slice({ start: line.start, end: index }).trim() === '';
    if (atStart && paragraph !== null) yield report(paragraph);
    if (atStart) {
      paragraph = index;
      open = [index];
    } else open.push(index);
  }
  if (paragraph !== null) yield report(paragraph);
}

export const rule: Rule = {
  id: 'outline/unclosed-quotation',
  severity: 'warning',
  ground: [],
  description: {
    vi: 'Nội dung được sửa đổi, bổ sung đặt trong ngoặc kép phải có dấu đóng ngoặc.',
    en: 'Amended text in quotation marks must close.',
  },
  scope: everyDocument,
  check,
  examples: [
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
