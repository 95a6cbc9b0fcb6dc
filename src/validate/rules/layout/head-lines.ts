import type { FieldName, Span } from '../../../model/index.js';
import { typesetDecision } from '../../example-looks.js';
import { appendixOne } from '../../ground.js';
import { layoutRule } from '../../look/index.js';
import type { LookedText } from '../../looked-text.js';
import type { RuleContext } from '../../rule-context.js';
import { stateDocuments } from '../../scope.js';
import { spanOf } from '../../source-text.js';
import type { Wording } from '../../wording.js';

/** A part that has a line below it, and the next part in its column. */
interface LinedPart {
  readonly name: FieldName;
  readonly said: Wording;
  readonly from: readonly FieldName[];
  readonly below: readonly FieldName[];
}

const PARTS: readonly LinedPart[] = [
  {
    name: 'issuer',
    said: { vi: 'tên cơ quan ban hành', en: 'issuer' },
    from: ['parentIssuer', 'issuer'],
    below: ['number'],
  },
  {
    name: 'motto',
    said: { vi: 'Tiêu ngữ', en: 'motto' },
    from: ['nationalName', 'motto'],
    below: ['placeDate'],
  },
  { name: 'title', said: { vi: 'trích yếu', en: 'title' }, from: ['kind', 'title'], below: [] },
];

const missing = ({ vi, en }: Wording): Wording => ({
  vi: `dưới ${vi} không có đường kẻ ngang, nét liền`,
  en: `there is no line below the ${en}`,
});

/** Underlined words count as having a line. */
const isUnderlined = (span: Span, { lettersIn }: LookedText): boolean =>
  lettersIn(span).some(({ underlined }) => underlined);

interface PlacedPart {
  readonly part: LinedPart;
  readonly at: Span;
  /** Where its line may be anchored: in its column down to and including the next part. */
  readonly column: readonly Span[];
}

const placedParts = ({ fields }: RuleContext): readonly PlacedPart[] =>
  PARTS.flatMap((part): readonly PlacedPart[] => {
    const last = fields(part.name).at(-1);
    const [kind] = fields('kind');
    // The subject of a letter has no line below it.
    if (last === undefined || (part.name === 'title' && kind === undefined)) return [];
    const column = [...fields(...part.from), ...fields(...part.below)].map(spanOf);
    return [{ part, at: spanOf(last), column }];
  });

/** Where the text below the heading begins: "(Ban hành kèm theo …)" below the title is part of the heading. */
const textStart = ({ fields, body, source }: RuleContext): number =>
  [...fields('enactingAuthority', 'basis', 'proposal', 'enactingLine'), ...body]
    .map((node) => spanOf(node).start)
    .reduce((first, start) => Math.min(first, start), source.text.length);

export const rule = layoutRule({
  id: 'layout/head-lines',
  ground: [appendixOne('II', '1', 'b'), appendixOne('II', '2', 'b'), appendixOne('II', '5', 'b')],
  description: {
    vi: 'Dưới Tiêu ngữ, tên cơ quan ban hành và trích yếu phải có đường kẻ ngang, nét liền.',
    en: 'There must be a line below the motto, below the issuer and below the title.',
  },
  scope: stateDocuments,
  *check(context, looked) {
    const { rules } = looked.look;
    if (rules === null) return;
    const placed = placedParts(context);
    const lacking: PlacedPart[] = [];
    const hangsOn = (at: number, span: Span): boolean => {
      const paragraph = looked.paragraphAt(span.start);
      return at >= span.start && at <= Math.max(span.end, paragraph?.end ?? 0);
    };
    const used = new Set<number>();
    for (const one of placed) {
      const own = rules.findIndex(
        (at, index) => !used.has(index) && one.column.some((span) => hangsOn(at, span)),
      );
      if (own >= 0) used.add(own);
      else if (!isUnderlined(one.at, looked)) lacking.push(one);
    }
    // A line may be anchored anywhere on the page, so one elsewhere above the text may be any of the missing ones.
    const end = textStart(context);
    const elsewhere = rules.filter((at, index) => !used.has(index) && at < end).length;
    for (const { part, at } of lacking.slice(elsewhere)) yield { at, message: missing(part.said) };
  },
  examples: () => [
    { ...typesetDecision(), findings: [] },
    {
      ...typesetDecision({ looks: { motto: { rule: false }, title: { rule: false } } }),
      findings: [
        { line: 4, column: 1, message: missing({ vi: 'Tiêu ngữ', en: 'motto' }) },
        { line: 8, column: 1, message: missing({ vi: 'trích yếu', en: 'title' }) },
      ],
    },
  ],
});
