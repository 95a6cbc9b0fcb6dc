import { kindNamed } from '../../../lexicon/index.js';
import { decisionOf } from '../../example-documents.js';
import { appendixOne } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { isUnderDecree, type Scope } from '../../scope.js';

const missing = (kind: string) => ({
  vi: `dưới tên loại “${kind}” không có trích yếu nội dung`,
  en: `there is no subject under the kind "${kind}"`,
});

const TITLED: Scope = {
  label: {
    vi: 'mọi văn bản có tên loại, trừ giấy, phiếu',
    en: 'every document that names its kind, except slips',
  },
  covers: (facts) => isUnderDecree(facts) && (kindNamed(facts.kind)?.hasTitle ?? true),
};

function* check(context: RuleContext): Iterable<Finding> {
  const [kind] = context.fields('kind');
  if (kind === undefined || context.fields('title').length > 0) return;
  yield { at: context.nearest('kind'), message: missing(kind.value) };
}

export const rule: Rule = {
  id: 'form/title',
  severity: 'error',
  ground: [appendixOne('II', '5')],
  description: {
    vi: 'Dưới tên loại phải có trích yếu nội dung văn bản.',
    en: 'A document must state its subject below its kind.',
  },
  scope: TITLED,
  check,
  examples: () => [
    { text: decisionOf(), findings: [] },
    {
      text: decisionOf({ title: '' }),
      findings: [{ line: 7, column: 1, message: missing('QUYẾT ĐỊNH') }],
    },
  ],
};
