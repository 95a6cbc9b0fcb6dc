import { childrenOf, type TreeNode } from '../../../model/index.js';
import { DECISION, decisionOf } from '../../example-documents.js';
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

/** The text up to the signature: what is below, as the letterhead of an attached text (model 1.3), is no part of it. */
function ownText({ body, closing }: RuleContext): readonly TreeNode[] {
  const end = closing?.position.start.offset ?? Number.POSITIVE_INFINITY;
  const above = body.filter(({ position }) => position.start.offset < end);
  return above.length > 0 ? above : body;
}

function* check(context: RuleContext): Iterable<Finding> {
  const last = lastOf(ownText(context));
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
        appendix: [
          `\n${DECISION.issuer}\n${DECISION.national}\n${DECISION.motto}`,
          '\nQUY CHẾ\nHoạt động của Tổ công tác\n(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2024)',
          '\nĐiều 1. Phạm vi\nQuy chế này quy định hoạt động của Tổ công tác.',
        ].join('\n'),
      }),
      findings: [],
    },
    {
      text: decisionOf({
        articles: 'Điều 1. Thành lập Tổ công tác.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký.',
      }),
      findings: [{ line: 14, column: 44, message: missing('ký.') }],
    },
  ],
};
