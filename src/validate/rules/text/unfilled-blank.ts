import type { Span } from '../../../model/index.js';
import { type Context, nodesOf } from '../../context.js';
import type { Finding, Rule } from '../../rule.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source.js';

const unfilled = (found: string) => ({
  vi: `chỗ trống chưa điền: “${found}”`,
  en: `a blank is left to fill in: "${found}"`,
});

/** Five dots and more, or two ellipses: fewer only say "and so on". */
const dots = String.raw`\.{5,}|[.…]*…[.…]*…[.…]*`;
const ruled = '_{3,}';
const noDay = String.raw`(?<=ngày)[^\S\n]{2,}(?=tháng|/\d)|(?<=tháng)[^\S\n]{2,}(?=năm)`;
const ellipsisForNumber = String.raw`(?<=(?:ngày|tháng|năm|số|số:)[^\S\n]?)…+(?=[^\S\n]?(?:/|tháng|năm))`;
const noSerial = String.raw`(?<=\bsố:?)[^\S\n]{2,}(?=/)`;
const blank = new RegExp(`${dots}|${ruled}|${noDay}|${ellipsisForNumber}|${noSerial}`, 'gu');

/** Forms, tables and quoted forms are meant to have blanks; number and date of the heading have rules of their own. */
function spared(context: Context): readonly Span[] {
  const nodes = nodesOf(context.document.body).filter(
    ({ type }) => type === 'form' || type === 'table' || type === 'quotation' || type === 'footnote',
  );
  return [...nodes, ...context.fields('number'), ...context.fields('placeDate')].map(spanOf);
}

/** A line of dots or underscores under a heading only parts it from the text. */
const isRule = (context: Context, at: Span) =>
  context.source.slice(at).startsWith('_') &&
  !/\p{L}/u.test(context.source.slice(context.source.lineAt(at.start)));

function* check(context: Context): Iterable<Finding> {
  const { text } = context.source;
  const spans = spared(context);
  for (const match of text.matchAll(blank)) {
    const at = { start: match.index, end: match.index + match[0].length };
    if (spans.some((span) => span.start <= at.start && at.end <= span.end)) continue;
    if (isRule(context, at)) continue;
    const line = context.source.lineAt(at.start);
    const around = text.slice(Math.max(line.start, at.start - 20), Math.min(line.end, at.end + 20));
    yield { at, message: unfilled(around.replace(/\s+/gu, ' ').trim()), blank: true };
  }
}

export const rule: Rule = {
  id: 'text/unfilled-blank',
  severity: 'error',
  ground: [],
  description: {
    vi: 'Văn bản trình ký không được còn chỗ trống (“……”, “___”, “ngày     tháng”); biểu mẫu thì được.',
    en: 'A document for signature must have no blanks left ("……", "___", "ngày     tháng"); forms may.',
  },
  scope: everyDocument,
  check,
  examples: [
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
