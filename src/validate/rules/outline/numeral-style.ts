import { groupBy } from '../../../chars/index.js';
import { decisionOf } from '../../example-documents.js';
import { appendixOne } from '../../ground.js';
import { labelCloser, labelNumber, labelSpan, type NumeralStyle, withNumber } from '../../labels.js';
import type { Finding, Rule } from '../../rule.js';
import { type PlacedUnit, type RuleContext, siblings } from '../../rule-context.js';
import { factsOf, newerDocuments } from '../../scope.js';
import type { Wording } from '../../wording.js';

const STYLE_NAMES = {
  roman: { vi: 'chữ số La Mã', en: 'roman numerals' },
  arabic: { vi: 'chữ số Ả Rập', en: 'arabic numerals' },
} as const satisfies Partial<Record<NumeralStyle, Wording>>;

const wrongStyle = (found: string, style: 'roman' | 'arabic', expected: string) => ({
  vi: `“${found}” phải đánh số bằng ${STYLE_NAMES[style].vi}: “${expected}”`,
  en: `"${found}" must have ${STYLE_NAMES[style].en}: "${expected}"`,
});

const wrongCloser = (found: string, expected: string) => ({
  vi: `“${found}” đúng ra phải là “${expected}”`,
  en: `"${found}" where "${expected}" was expected`,
});

/** Codes write "Phần thứ nhất", which is right. */
const STYLES_OF: Readonly<Record<string, 'roman' | 'arabic'>> = {
  part: 'roman',
  chapter: 'roman',
  section: 'arabic',
  subsection: 'arabic',
};

function* checkStyle({ unit }: PlacedUnit, context: RuleContext): Iterable<Finding> {
  const wanted = STYLES_OF[unit.type];
  const number = labelNumber(unit);
  if (wanted === undefined || number === null || number.value === null) return;
  if (number.style === wanted || number.style === 'word') return;
  const expected = withNumber({ ...number, style: wanted }, number.value);
  yield { at: labelSpan(unit, context.source), message: wrongStyle(unit.label, wanted, expected) };
}

/** The mark after a clause's number and after a point's letter. */
function closerWanted({ unit }: PlacedUnit): string | null {
  if (unit.type === 'clause') return '.';
  if (unit.type === 'point') return ')';
  if (unit.type !== 'division') return null;
  if (unit.numbering === 'arabic') return '.';
  return unit.numbering === 'letter' ? ')' : null;
}

/** If a whole group has the same wrong mark, only the first is reported; a single one is reported where it is. */
function* checkClosers(
  group: readonly PlacedUnit[],
  context: RuleContext,
  ofParty: boolean,
): Iterable<Finding> {
  const odd = group.filter((placed) => {
    const wanted = closerWanted(placed);
    const closer = labelCloser(placed.unit, context.source);
    if (wanted === null || closer === null || closer === wanted) return false;
    // Papers of the Party write "1-" as well, and the decree is not for them.
    return !(ofParty && wanted === '.' && closer === '-');
  });
  const first = odd[0];
  const reported = odd.length === group.length && first !== undefined ? [first] : odd;
  for (const placed of reported) {
    const { label } = placed.unit;
    const at = labelSpan(placed.unit, context.source);
    const closer = labelCloser(placed.unit, context.source) ?? '';
    yield {
      at: { start: at.start, end: at.end + closer.length },
      message: wrongCloser(label + closer, label + (closerWanted(placed) ?? '')),
    };
  }
}

function* check(context: RuleContext): Iterable<Finding> {
  const { ofParty } = factsOf(context);
  for (const group of siblings(context)) {
    for (const placed of group) yield* checkStyle(placed, context);
    const byType = groupBy(group, closerWanted);
    for (const alike of byType.values()) yield* checkClosers(alike, context, ofParty);
  }
}

export const rule: Rule = {
  id: 'outline/numeral-style',
  severity: 'warning',
  ground: [appendixOne('II', '6', 'đ')],
  description: {
    vi: 'Phần, chương dùng chữ số La Mã; mục, tiểu mục dùng chữ số Ả Rập; sau số của khoản có dấu chấm, sau chữ của điểm có dấu đóng ngoặc đơn.',
    en: 'Parts and chapters have roman, sections and subsections arabic numerals; a clause has a full stop after its number, a point a closing bracket.',
  },
  scope: newerDocuments,
  check,
  examples: () => [
    {
      text: decisionOf({
        issuer: 'TỈNH ỦY HÒA SƠN',
        articles: '1- Các cấp ủy lãnh đạo thực hiện.\n2- Văn phòng theo dõi, báo cáo.',
      }),
      findings: [],
    },
    {
      text: decisionOf({
        articles: [
          'Chương I',
          'QUY ĐỊNH CHUNG',
          'Điều 1. Phạm vi điều chỉnh',
          '1. Quy định này áp dụng trong toàn ngành.',
          '2. Quy định này không áp dụng cho:',
          'a) Đơn vị thuê ngoài;',
          'b) Đơn vị đã giải thể./.',
        ].join('\n'),
      }),
      findings: [],
    },
    {
      text: decisionOf({
        articles: [
          'Chương 1',
          'QUY ĐỊNH CHUNG',
          'Điều 1. Phạm vi điều chỉnh',
          '1. Quy định này áp dụng trong toàn ngành.',
          '2) Quy định này không áp dụng cho đơn vị thuê ngoài.',
          '3. Quy định này có hiệu lực từ ngày ký./.',
        ].join('\n'),
      }),
      findings: [
        { line: 13, column: 1, message: wrongStyle('Chương 1', 'roman', 'Chương I') },
        { line: 17, column: 1, message: wrongCloser('2)', '2.') },
      ],
    },
  ],
};
