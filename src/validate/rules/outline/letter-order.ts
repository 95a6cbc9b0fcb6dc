import { pointLetters } from '../../../chars/index.js';
import type { Unit } from '../../../model/index.js';
import { appendixOne } from '../../ground.js';
import { labelSpan, misplacedUnits } from '../../labels.js';
import type { Finding, Rule } from '../../rule.js';
import { type RuleContext, siblings } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source-text.js';

const outOfOrder = (found: string, after: string | null, expected: string) => ({
  vi:
    after === null
      ? `điểm “${found}” đứng đầu, đúng ra phải là “${expected}”`
      : `điểm “${found}” đứng sau “${after}”, đúng ra theo bảng chữ cái tiếng Việt phải là “${expected}”`,
  en:
    after === null
      ? `point "${found}" comes first where "${expected}" was expected`
      : `point "${found}" follows "${after}" where the Vietnamese alphabet has "${expected}"`,
});

const isLettered = (unit: Unit) =>
  unit.type === 'point' || (unit.type === 'division' && unit.numbering === 'letter');

function* check(context: RuleContext): Iterable<Finding> {
  const forms = context.forms();
  for (const group of siblings(context)) {
    const run = group
      .map(({ unit }) => unit)
      .filter((unit) => isLettered(unit) && !forms.has(spanOf(unit).start));
    for (const { unit, after, expected, expectedValue } of misplacedUnits(run)) {
      if (expectedValue > pointLetters.length) continue;
      yield { at: labelSpan(unit, context.source), message: outOfOrder(unit.label, after, expected) };
    }
  }
}

export const rule: Rule = {
  id: 'outline/letter-order',
  severity: 'error',
  ground: [appendixOne('II', '6', 'đ')],
  description: {
    vi: 'Các điểm phải theo thứ tự bảng chữ cái tiếng Việt: sau “d” là “đ”, không có “f”, “j”, “w”, “z”.',
    en: 'Points must follow the Vietnamese alphabet: "đ" comes after "d", and there is no "f", "j", "w" or "z".',
  },
  scope: everyDocument,
  check,
  examples: () => [
    {
      text: [
        'Điều 1. Nhiệm vụ của các đơn vị',
        '1. Văn phòng có nhiệm vụ:',
        'a) Tiếp nhận hồ sơ;',
        'b) Kiểm tra hồ sơ;',
        'c) Chuyển hồ sơ;',
        'd) Trả kết quả;',
        'đ) Lưu hồ sơ.',
        '2. Các đơn vị khác phối hợp với Văn phòng.',
      ].join('\n'),
      findings: [],
    },
    {
      text: [
        'Điều 1. Nhiệm vụ của các đơn vị',
        '1. Văn phòng có nhiệm vụ:',
        'a) Tiếp nhận hồ sơ;',
        'b) Kiểm tra hồ sơ;',
        'c) Chuyển hồ sơ;',
        'd) Trả kết quả;',
        'e) Lưu hồ sơ.',
        '2. Các đơn vị khác phối hợp với Văn phòng.',
      ].join('\n'),
      findings: [
        {
          line: 7,
          column: 1,
          message: {
            vi: 'điểm “e” đứng sau “d”, đúng ra theo bảng chữ cái tiếng Việt phải là “đ”',
            en: 'point "e" follows "d" where the Vietnamese alphabet has "đ"',
          },
        },
      ],
    },
  ],
};
