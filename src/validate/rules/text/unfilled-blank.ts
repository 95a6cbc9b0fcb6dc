import { foldSpace, oneOf } from '../../../chars/index.js';
import { formNames } from '../../../lexicon/index.js';
import { isForeign, nodesOf, type Span } from '../../../model/index.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source-text.js';
import { spanSet } from '../../span-set.js';

const unfilled = (found: string) => ({
  vi: `chỗ trống chưa điền: “${found}”`,
  en: `a blank was not filled in: "${found}"`,
});

/** Appendices, unlike regulations and plans issued by a decision, are mostly lists and forms to fill in. */
const FORM_LABEL = new RegExp(`^(?:phụ lục|${oneOf(formNames)})`, 'iu');

/** Such appendices, each up to the next attached text: a closing in a form belongs to the form. */
function formAppendices({ attached, source }: RuleContext): readonly Span[] {
  return attached.flatMap((node, index) => {
    if (node.type !== 'appendix' || node.label === null || !FORM_LABEL.test(node.label)) return [];
    const next = attached[index + 1];
    return [{ start: spanOf(node).start, end: next === undefined ? source.text.length : spanOf(next).start }];
  });
}

/** Forms may be quoted; other rules check the number and the date in the heading. */
const spared = (context: RuleContext): readonly Span[] => [
  ...nodesOf(context.document.body).filter(isForeign).map(spanOf),
  ...context.fields('number', 'placeDate').map(spanOf),
  ...formAppendices(context),
];

/** How far around an underscored line to look for another column. */
const COLUMN_REACH = 40;

/** A line of underscores under a heading, alone in its column, only separates it from the text. */
function isRule({ source }: RuleContext, at: Span): boolean {
  if (!source.slice(at).startsWith('_')) return false;
  const line = source.lineAt(at.start);
  const before = source.slice({ start: Math.max(line.start, at.start - COLUMN_REACH), end: at.start });
  const after = source.slice({ start: at.end, end: Math.min(line.end, at.end + COLUMN_REACH) });
  return (
    /(?:^|\||\s\s)$/u.test(before.trim() === '' ? '' : before.replace(/(?<=\|)\s+$/u, '')) &&
    /^(?:$|\s*\||\s\s|\s*$)/u.test(after)
  );
}

/** "ghi: “QĐ số …/QĐ-VKS”": quotation marks that close on the same line contain a pattern. */
function isQuoted({ source }: RuleContext, at: Span): boolean {
  const line = source.lineAt(at.start);
  const before = source.slice({ start: line.start, end: at.start });
  const after = source.slice({ start: at.end, end: line.end });
  const isStraight = (before.split('"').length - 1) % 2 === 1 && after.includes('"');
  return isStraight || (before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”'));
}

/** A dotted line in an attached text is meant to be filled in, even if most of that text is not a form. */
function isWholeLine({ source, attached }: RuleContext, at: Span): boolean {
  const line = source.lineAt(at.start);
  const [first] = attached;
  return (
    first !== undefined && spanOf(first).start < at.start && source.slice(line).trim() === source.slice(at)
  );
}

function* check(context: RuleContext): Iterable<Finding> {
  const { text } = context.source;
  const forms = context.forms();
  const sparedPlaces = spanSet(spared(context));
  for (const at of context.blanks()) {
    if (forms.covers(at) || sparedPlaces.covers(at)) continue;
    if (isRule(context, at) || isWholeLine(context, at) || isQuoted(context, at)) continue;
    const line = context.source.lineAt(at.start);
    const around = text.slice(Math.max(line.start, at.start - 20), Math.min(line.end, at.end + 20));
    yield { at, message: unfilled(foldSpace(around).trim()), blank: true };
  }
}

export const rule: Rule = {
  id: 'text/unfilled-blank',
  severity: 'error',
  ground: [],
  description: {
    vi: 'Văn bản trình ký không được còn chỗ trống (“……”, “___”, “ngày     tháng”); biểu mẫu thì được.',
    en: 'A document ready for signature must not contain blanks ("……", "___", "ngày     tháng"); forms may.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    { text: 'Các hoạt động gồm hội chợ, triển lãm… diễn ra trong tháng 11/2026.', findings: [] },
    {
      text: 'Kinh phí dự kiến là …… đồng, theo Tờ trình ngày      tháng 7 năm 2026 của Sở Tài chính.',
      findings: [
        { line: 1, column: 21, message: unfilled('Kinh phí dự kiến là …… đồng, theo Tờ trình') },
        { line: 1, column: 48, message: unfilled(', theo Tờ trình ngày tháng 7 năm 2026 của') },
      ],
    },
  ],
};
