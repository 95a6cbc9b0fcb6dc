import { foldSpace } from '../../../chars/index.js';
import { nodesOf, type TreeNode } from '../../../model/index.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source-text.js';
import { CUT_MARK } from '../../truncation.js';

const cut = (found: string) => ({
  vi: `văn bản bị cắt tại “${found}”`,
  en: `the text is cut short at "${found}"`,
});

const nothingFollows = (found: string) => ({
  vi: `câu dẫn “${found}” ở cuối văn bản không có nội dung tiếp theo`,
  en: `nothing follows the introduction "${found}" at the end of the document`,
});

const lastOf = (nodes: readonly TreeNode[]): TreeNode | undefined =>
  nodes.flatMap((node) => nodesOf(node)).findLast((node) => node.type === 'paragraph');

function* check(context: RuleContext): Iterable<Finding> {
  const { source } = context;
  const marks = [...source.text.matchAll(CUT_MARK)];
  for (const { 0: line, 1: mark = '', index } of marks) {
    const start = index + line.indexOf(mark);
    yield { at: { start, end: start + mark.length }, message: cut(mark) };
  }
  if (marks.length > 0 || context.closing !== null || context.attached.length > 0) return;
  const last = lastOf(context.body);
  if (last === undefined) return;
  const at = spanOf(last);
  const written = source.slice(at).trimEnd();
  const tail = foldSpace(written.slice(-40)).trim();
  if (/…$|\.{3}$/u.test(written) && !/\.\/\.$/u.test(written)) {
    const mark = /…$|\.{3,}$/u.exec(written)?.[0] ?? '';
    const end = at.start + written.length;
    yield { at: { start: end - mark.length, end }, message: cut(tail) };
  } else if (written.endsWith(':')) {
    yield { at: { start: at.start, end: at.start + written.length }, message: nothingFollows(tail) };
  }
}

export const rule: Rule = {
  id: 'outline/truncated',
  severity: 'error',
  ground: [],
  description: {
    vi: 'Văn bản phải trọn vẹn: không bị cắt (“[...]”, “…” ở cuối), không dừng ở câu dẫn.',
    en: 'A text must be complete: not cut short ("[...]", "…" at the end), not ending in an introduction.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    {
      text: 'Điều 1. Hiệu lực\nQuyết định này có hiệu lực từ ngày ký, trừ quy định tại khoản […] đã bãi bỏ.',
      findings: [],
    },
    {
      text: 'Điều 1. Hiệu lực\nQuyết định này có hiệu lực từ ngày ký.\n[...]',
      findings: [{ line: 3, column: 1, message: cut('[...]') }],
    },
    {
      text: 'Điều 1. Hiệu lực\nQuyết định này có hiệu lực từ ngày ký.\nĐiều 2. Nhiệm vụ\nVăn phòng có các nhiệm vụ sau đây:',
      findings: [{ line: 4, column: 1, message: nothingFollows('Văn phòng có các nhiệm vụ sau đây:') }],
    },
  ],
};
