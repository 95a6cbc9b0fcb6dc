import { distance, foldSpace, nameKey } from '../../../chars/index.js';
import { allLaws, kindPattern, type Law, lawByNumber, lawsByName } from '../../../lexicon/index.js';
import type { Citation } from '../../../model/index.js';
import { CITED_BY_NAME } from '../../citations.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { sayDate } from '../../say-date.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source-text.js';
import type { Wording } from '../../wording.js';

const misnamed = (found: string, meant: string) => ({
  vi: `không có “${found}” trong danh mục luật; có phải là “${meant}”?`,
  en: `"${found}" is not in the register of laws; did you mean "${meant}"?`,
});

const otherName = (number: string, said: string, registered: string) => ({
  vi: `“${number}” là số của “${registered}”, không phải của “${said}”`,
  en: `"${number}" is the number of "${registered}", not of "${said}"`,
});

const otherDate = (law: string, found: string, registered: string) => ({
  vi: `“${law}” ghi ngày ${found}, nhưng được thông qua ngày ${registered}`,
  en: `"${law}" is dated ${found} but was passed on ${registered}`,
});

const full = ({ kind, name }: Pick<Law, 'kind' | 'name'>) => `${kind} ${name}`.trim();

/** The name that a mention gives in addition to a number: "Luật Đầu tư số 61/2020/QH14". */
const NAME_BESIDE_NUMBER = new RegExp(
  String.raw`^${kindPattern({ hasProperName: true })}\s+(?!số\s)([^\d;.]{2,150}?)\s*,?\s*(?:số\s*:?\s*)?\d+/\d{4}/`,
  'u',
);

const agree = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

/** A name that differs in so few letters that it must be a typing error. */
function nearestLaw(kind: string, name: string): Law | null {
  const key = nameKey(name);
  // Two slips leave a third of the letters unchanged.
  const third = Math.ceil(key.length / 3);
  const thirds = [key.slice(0, third), key.slice(third, 2 * third), key.slice(2 * third)];
  const allowed = key.length < 8 ? 0 : key.length < 20 ? 1 : 2;
  return (
    allLaws().find((law) => {
      if (law.kind !== kind) return false;
      const other = nameKey(law.name);
      if (!thirds.some((third) => other.includes(third))) return false;
      return Math.abs(other.length - key.length) <= allowed && distance(key, other) <= allowed;
    }) ?? null
  );
}

/**
 * Whether a name is another with some words abbreviated to their first letters: "Thuế TNDN", "Thuế thu nhập doanh
 * nghiệp".
 */
function isShortFor(short: string, name: string): boolean {
  const words = name.toLocaleLowerCase('vi').split(' ');
  let at = 0;
  for (const word of short.split(' ')) {
    const isInitials = /^\p{Lu}{2,}$/u.test(word);
    const told = isInitials ? [...word.toLocaleLowerCase('vi')] : [word.toLocaleLowerCase('vi')];
    for (const each of told) {
      const whole = words[at];
      at += 1;
      if (whole === undefined || (isInitials ? !whole.startsWith(each) : whole !== each)) return false;
    }
  }
  return at === words.length;
}

function checkNumbered({ kind, number, date, text }: Citation): Wording | null {
  const law = number === null ? null : lawByNumber(number);
  if (law === null || kind === null || number === null) return null;
  const said = foldSpace(NAME_BESIDE_NUMBER.exec(text)?.[1] ?? '');
  if (said !== '' && nameKey(said) !== nameKey(law.name)) {
    const alike = lawsByName(kind, said).some((other) => other.number === number);
    // For a law that amends others, the mention may begin within its name.
    if (!alike && !nameKey(law.name).includes(nameKey(said)) && !isShortFor(said, law.name))
      return otherName(number, `${kind} ${said}`, full(law));
  }
  if (date !== null && law.passedOn !== null && !agree(date, law.passedOn)) {
    return otherDate(number, sayDate(date), sayDate(law.passedOn));
  }
  return null;
}

function checkNamed({ kind, name, date }: Citation): Wording | null {
  if (kind === null || name === null) return null;
  const known = lawsByName(kind, name);
  if (known.length === 0) {
    const near = nearestLaw(kind, name);
    return near === null ? null : misnamed(`${kind} ${name}`, full(near));
  }
  const dates = known.flatMap(({ passedOn }) => (passedOn === null ? [] : [passedOn]));
  if (date === null || date.length < 10 || dates.some((other) => agree(date, other))) return null;
  // A law that is not in the register may have the same name, but hardly the same year.
  if (!dates.some((other) => other.slice(0, 4) === date.slice(0, 4))) return null;
  return otherDate(`${kind} ${name}`, sayDate(date), dates.map(sayDate).join(', '));
}

function* check(context: RuleContext): Iterable<Finding> {
  for (const citation of context.document.citations) {
    if (citation.kind === null || !CITED_BY_NAME.has(citation.kind)) continue;
    const message = checkNumbered(citation) ?? checkNamed(citation);
    if (message !== null) yield { at: spanOf(citation), message };
  }
}

export const rule: Rule = {
  id: 'citation/unknown-law',
  severity: 'warning',
  ground: [],
  description: {
    vi: 'Tên, số và ngày của luật được viện dẫn phải đúng như trong danh mục luật.',
    en: 'Name, number and date of a cited law must be those of the register of laws.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    { text: 'Theo Luật Thuế TNDN số 67/2025/QH15, doanh nghiệp tự khai.', findings: [] },
    {
      text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\nCăn cứ Luật Đầu tư số 61/2020/QH14;',
      findings: [],
    },
    {
      text: 'Căn cứ Luật Tổ chức chính quyền địa phươg ngày 19 tháng 6 năm 2015;',
      findings: [
        {
          line: 1,
          column: 8,
          message: misnamed('Luật Tổ chức chính quyền địa phươg', 'Luật Tổ chức chính quyền địa phương'),
        },
      ],
    },
    {
      text: 'Căn cứ Luật Đầu tư ngày 17 tháng 6 năm 2020;\nCăn cứ Luật Doanh nghiệp số 61/2020/QH14;',
      findings: [
        {
          line: 2,
          column: 8,
          message: otherName('61/2020/QH14', 'Luật Doanh nghiệp', 'Luật Đầu tư'),
        },
      ],
    },
  ],
};
