import { childrenOf, type TreeNode } from '../../../model/index.js';
import { decisionOf } from '../../example-documents.js';
import { appendixThree } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { documentsOfOffices } from '../../scope.js';
import { isCutShort } from '../../truncation.js';

const missing = (found: string) => ({
  vi: `nội dung văn bản kết thúc bằng “${found}”, đúng ra phải là “./.”`,
  en: `the body ends with "${found}" where "./." was expected`,
});

/** What stands last: notes stand behind it, where a file puts them at its end, and are no part of what is marked. */
function lastOf(nodes: readonly TreeNode[]): TreeNode | undefined {
  const last = nodes.findLast(({ type }) => type !== 'footnote');
  return last && (lastOf(childrenOf(last)) ?? last);
}

function* check(context: RuleContext): Iterable<Finding> {
  const last = lastOf(context.body);
  if (last === undefined || isCutShort(context)) return;
  const { text } = context.source;
  const { start, end } = { start: last.position.start.offset, end: last.position.end.offset };
  const written = text.slice(start, end).trimEnd();
  if (/\.\s?\/\s?\.\s?\d{0,2}$/u.test(written)) return;
  const words = written.slice(-12).split(/\s/u).at(-1) ?? '';
  const stop = start + written.length;
  yield { at: { start: stop - words.length, end: stop }, message: missing(words) };
}

export const rule: Rule = {
  id: 'form/end-mark',
  severity: 'info',
  ground: [appendixThree('II')],
  description: {
    vi: 'Nội dung văn bản kết thúc bằng dấu “./.”.',
    en: 'The body of a document ends with "./.".',
  },
  scope: documentsOfOffices,
  check,
  examples: () => [
    { text: decisionOf(), findings: [] },
    { text: `${decisionOf()}\n\n[1] Thông báo số 12/TB-UBND`, findings: [] },
    {
      text: decisionOf({
        articles: 'Điều 1. Thành lập Tổ công tác.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.',
      }),
      findings: [{ line: 14, column: 44, message: missing('ký.') }],
    },
  ],
};
