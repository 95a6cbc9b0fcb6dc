import { foldSpace } from '../../../chars/index.js';
import { kindNamed, kindPattern } from '../../../lexicon/index.js';
import { decisionOf } from '../../example-documents.js';
import { appendixThree } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { only } from '../../scope.js';
import { spanOf } from '../../source-text.js';

const missing = (expected: string) => ({
  vi: `không có dòng “${expected}” sau phần căn cứ`,
  en: `there is no line "${expected}" after the legal bases`,
});

const wrong = (found: string, expected: string) => ({
  vi: `“${found}” đúng ra phải là “${expected}”`,
  en: `"${found}" where "${expected}" was expected`,
});

/** Normative decisions have a sentence that says who issues what instead of such a line. */
const saysWhoIssues = (context: RuleContext) =>
  context.preamble?.children.some((node) => node.type === 'paragraph' && ISSUES.test(node.value)) ?? false;
const ISSUES = new RegExp(`ban\\s?hành ${kindPattern({ owesEnactingLine: true })}`, 'u');

function* check(context: RuleContext): Iterable<Finding> {
  const [prescribed] = kindNamed(context.kind)?.enactingLines ?? [];
  if (prescribed === undefined) return;
  const expected = `${prescribed}:`;
  const [line] = context.fields('enactingLine');
  if (line === undefined) {
    const last = context.fields('basis', 'proposal').at(-1);
    const at = last === undefined ? context.nearest('title', 'kind') : lastLine(context, spanOf(last).end);
    if (!saysWhoIssues(context)) yield { at, message: missing(expected) };
    return;
  }
  const found = foldSpace(context.source.slice(spanOf(line)).normalize('NFC'));
  if (found.replace(' :', ':') !== expected) yield { at: spanOf(line), message: wrong(found, expected) };
}

const lastLine = (context: RuleContext, end: number) => {
  const { start } = context.source.lineAt(Math.max(0, end - 1));
  return { start, end };
};

export const rule: Rule = {
  id: 'form/enacting-line',
  severity: 'warning',
  ground: [appendixThree('II')],
  description: {
    vi: 'Quyết định có dòng “QUYẾT ĐỊNH:”, nghị quyết có dòng “QUYẾT NGHỊ:” sau phần căn cứ.',
    en: 'After its legal bases a decision has the line "QUYẾT ĐỊNH:", a resolution "QUYẾT NGHỊ:".',
  },
  scope: only({ owesEnactingLine: true }),
  check,
  examples: () => [
    { text: decisionOf(), findings: [] },
    {
      text: decisionOf({ enacting: '' }),
      findings: [{ line: 11, column: 1, message: missing('QUYẾT ĐỊNH:') }],
    },
    {
      text: decisionOf({ enacting: 'QUYẾT NGHỊ:' }),
      findings: [{ line: 12, column: 1, message: wrong('QUYẾT NGHỊ:', 'QUYẾT ĐỊNH:') }],
    },
  ],
};
