import { isArticleGroup, isAttached, type Unit } from '../../../model/index.js';
import { appendixOne } from '../../ground.js';
import { labelledLines } from '../../labelled-lines.js';
import { type LabelNumber, labelNumber, labelSpan, misplacedUnits } from '../../labels.js';
import type { Finding, Rule } from '../../rule.js';
import type { Host, PlacedUnit, RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source-text.js';

/** Units that are numbered in one sequence. */
interface Run {
  readonly units: Unit[];
  /**
   * Whether they are in an annex without articles, whose groups may start at 1 again without a heading, or under a lost
   * one.
   */
  readonly isOfList: boolean;
  /** The numbers other than 1 that the sequence may begin with. */
  readonly alsoFirst: number | null;
}

const outOfOrder = (found: string, after: string | null, expected: string) => ({
  vi:
    after === null
      ? `“${found}” đứng đầu, đúng ra phải là “${expected}”`
      : `“${found}” đứng sau “${after}”, đúng ra phải là “${expected}”`,
  en:
    after === null
      ? `"${found}" comes first where "${expected}" was expected`
      : `"${found}" follows "${after}" where "${expected}" was expected`,
});

/**
 * The scope in which a unit is counted: articles in the whole document or attached text, others in their parent.
 * Quoted amendments have the numbers of another document.
 */
const counterOf = ({ unit, ancestors, host }: PlacedUnit): Host =>
  unit.type === 'article' ? host : (ancestors.at(-1) ?? host);

/** Units that contain articles are numbered in one sequence, whatever their numerals, which another rule checks. */
const styleKey = (unit: Unit, number: LabelNumber) =>
  isArticleGroup(unit)
    ? unit.type
    : `${unit.type} ${number.style} ${number.style === 'arabic' ? number.before : ''}`;

/**
 * Whether what is attached replaces appendices and forms of other acts, whose numbers it keeps: "Phụ lục 2" and "Phụ lục
 * X" of Circular 26/2026/TT-BCT.
 */
const replacesAttached = ({ document }: RuleContext): boolean =>
  document.operations.some(
    ({ target: { part, pins } }) =>
      part === 'appendix' || part === 'form' || pins.some(({ appendix }) => appendix !== null),
  );

function collectRuns(context: RuleContext): Run[] {
  const isOthers = replacesAttached(context);
  const runs = new Map<Host, Map<string, Run>>();
  const lastOfKind = new Map<string, number>();
  const forms = context.forms();
  const withArticles = new Set(
    context.units.filter(({ unit }) => unit.type === 'article').map(({ host }) => host),
  );
  for (const placed of context.units) {
    if (isOthers && isAttached(placed.unit)) continue;
    if (!isAttached(placed.unit) && forms.has(spanOf(placed.unit).start)) continue;
    const number = labelNumber(placed.unit);
    const lettered = number?.style === 'letter' || number?.style === 'upper';
    if (placed.quoted || number === null || lettered) continue;
    const counter = counterOf(placed);
    const key = styleKey(placed.unit, number);
    const ofCounter = runs.get(counter) ?? new Map<string, Run>();
    runs.set(counter, ofCounter);
    const run = ofCounter.get(key) ?? {
      units: [],
      alsoFirst: runOn(placed.unit, lastOfKind.get(key)),
      isOfList: isAttached(placed.host) && !withArticles.has(placed.host),
    };
    ofCounter.set(key, run);
    run.units.push(placed.unit);
    lastOfKind.set(key, number.value ?? 0);
  }
  return [...runs.values()].flatMap((byKey) => [...byKey.values()]);
}

/** Chapters often continue through the parts of a code, and numbered items through the roman sections of a plan. */
function runOn(unit: Unit, last: number | undefined): number | null {
  const mayRunOn = unit.type === 'chapter' || unit.type === 'division';
  return mayRunOn && last !== undefined ? last + 1 : null;
}

function* check(context: RuleContext): Iterable<Finding> {
  const standsInText = labelledLines(context.source);
  for (const { units, alsoFirst, isOfList } of collectRuns(context)) {
    // A single form needs no number; a single one with another number is a line that only looks like a label, or a
    // separately attached "Phụ lục II".
    if (units[0]?.type === 'form' || units.length === 1) continue;
    for (const { unit, after, expected } of misplacedUnits(
      units,
      alsoFirst === null ? [1] : [1, alsoFirst],
    )) {
      if (isOfList && labelNumber(unit)?.value === 1) continue;
      const above = units[units.indexOf(unit) - 1];
      if (standsInText(expected, { start: above ? spanOf(above).start : 0, end: spanOf(unit).start }))
        continue;
      yield {
        at: labelSpan(unit, context.source),
        message: outOfOrder(unit.label, after, expected),
        ...(isOfList ? { severity: 'warning' } : {}),
      };
    }
  }
}

export const rule: Rule = {
  id: 'outline/sequence',
  severity: 'error',
  ground: [appendixOne('II', '6', 'đ')],
  description: {
    vi: 'Số thứ tự của phần, chương, mục, điều, khoản phải liên tục: không nhảy, không lặp, không lùi.',
    en: 'Numbers of parts, chapters, sections, articles and clauses must be consecutive: no gaps, no repetitions, no steps back.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    {
      text: [
        'Điều 1. Phạm vi điều chỉnh',
        '1. Quy định này áp dụng trong toàn ngành.',
        '2. Quy định này không áp dụng cho đơn vị thuê ngoài.',
        'Điều 2. Hiệu lực thi hành',
        '1. Quy định này có hiệu lực kể từ ngày ký.',
        '2. Chánh Văn phòng chịu trách nhiệm thi hành.',
      ].join('\n'),
      findings: [],
    },
    {
      text: [
        'Điều 1. Phạm vi điều chỉnh',
        'Quy định này áp dụng trong toàn ngành.',
        'Điều 3. Hiệu lực thi hành',
        '1. Quy định này có hiệu lực kể từ ngày ký.',
        '1. Chánh Văn phòng chịu trách nhiệm thi hành.',
      ].join('\n'),
      findings: [
        {
          line: 3,
          column: 1,
          message: {
            vi: '“Điều 3” đứng sau “Điều 1”, đúng ra phải là “Điều 2”',
            en: '"Điều 3" follows "Điều 1" where "Điều 2" was expected',
          },
        },
        {
          line: 5,
          column: 1,
          message: {
            vi: '“1” đứng sau “1”, đúng ra phải là “2”',
            en: '"1" follows "1" where "2" was expected',
          },
        },
      ],
    },
    {
      text: [
        'Điều 1. Sửa đổi, bổ sung Thông tư số 12/2031/TT-BNV',
        '1. Thay thế Phụ lục II bằng Phụ lục II ban hành kèm theo Thông tư này.',
        '2. Thay thế Phụ lục V bằng Phụ lục V ban hành kèm theo Thông tư này.',
        '',
        'BỘ TRƯỞNG',
        '(Đã ký)',
        'Trần Văn Bình',
        '',
        'PHỤ LỤC II',
        'BẢNG KÊ HỒ SƠ',
        '(Ban hành kèm theo Thông tư số 5/2031/TT-BNV ngày 05 tháng 6 năm 2031)',
        'Các hồ sơ được kê theo năm.',
        '',
        'PHỤ LỤC V',
        'SỔ MƯỢN HỒ SƠ',
        '(Ban hành kèm theo Thông tư số 5/2031/TT-BNV ngày 05 tháng 6 năm 2031)',
        'Sổ được đóng theo quý.',
      ].join('\n'),
      findings: [],
    },
  ],
};
