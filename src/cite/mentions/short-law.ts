import { oneOf } from '../../chars/index.js';
import { lawsByName, legislativeAbbreviations, provisionLevels, type ShortLaw } from '../../lexicon/index.js';

/** In characters; how far around the capitals of a law is looked for what says that they mean it. */
const REACH = 40;

/** Part of a number, a name of a body or an address: "12/BC-BLHS", "BLHS-2". */
const JOINED_BEFORE = /[\p{L}\d./&_@-]$/u;
const JOINED_AFTER = /^(?:[/&_@]|-\p{L}|-\d)/u;

const LEVEL = oneOf(Object.values(provisionLevels).flat());
/** "khoản 1 Điều 21 [LĐĐ]", "Điều 21 của [LĐĐ]". */
const PROVISION_BEFORE = new RegExp(
  `(?:(?<!\\p{L})${LEVEL} ?|Đ\\. ?)(?:\\d{1,4}[\\da-zđ.]{0,6}|[a-zđ]|[IVXLC]+),?(?: của| -)? $`,
  'iu',
);
/** "[LĐĐ] (Điều 136)". */
const PROVISION_AFTER = new RegExp(`^,? ?\\(?(?:các )?${LEVEL} \\d`, 'iu');
/** "Giải [BLHS]", "Số [BLDS] 0277", "[BLHS] Việt Nam": the name of something else. */
const NAMED_SO = /(?:^|[\s("“])(?:số|giải|mã|dự án) $/iu;
const IN_NAME = /^ (?:\p{Lu}\p{Ll}|\d(?!\d{3}(?!\d)))/u;
const BASIS = /(?:căn cứ|áp dụng|quy định (?:của|tại|trong)) $/iu;
const NUMBER = new RegExp(
  `^,? ?(?:số:? ?)?\\d{1,4}(?:/(?:19|20)\\d\\d/|-L?CT/)${oneOf(legislativeAbbreviations())}`,
  'u',
);
const YEAR = /^,? \(?(?:năm )?(?<year>(?:19|20)\d\d)(?!\d|[/.-]\d)/u;
const FULL_NAME_AFTER = /^ ?(?:[:=–-]|là) ?(?:Bộ )?luật /iu;

/**
 * Whether capitals stand for a law. Those with other meanings do so beside a provision, the law's number or year, or a
 * word for legal bases. Where the text only says what they stand for ("Bộ luật Dân sự (BLDS)"), they cite nothing.
 *
 * @param at - where they begin
 * @param end - where they end
 */
export function isShortLawMeant(text: string, at: number, end: number, law: ShortLaw): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(end, end + REACH);
  if (JOINED_BEFORE.test(before) || JOINED_AFTER.test(after)) return false;
  if (isExplained(text, at, after, law)) return false;
  const isBare = law.isUnmistakable && !NAMED_SO.test(before) && !IN_NAME.test(after);
  return isBare || PROVISION_BEFORE.test(before) || isShownAfter(after, law) || BASIS.test(before);
}

/** Whether the text only says what the capitals stand for: "Bộ luật Dân sự (BLDS)", "BLDS: Bộ luật Dân sự". */
function isExplained(text: string, at: number, after: string, { name }: ShortLaw): boolean {
  if (FULL_NAME_AFTER.test(after)) return true;
  const isInBrackets = text.charAt(at - 1) === '(' && after.startsWith(')');
  return (
    isInBrackets &&
    text
      .slice(Math.max(0, at - REACH - name.length), at)
      .toLowerCase()
      .includes(name.toLowerCase())
  );
}

function isShownAfter(after: string, { kind, name }: ShortLaw): boolean {
  if (NUMBER.test(after) || PROVISION_AFTER.test(after)) return true;
  const year = YEAR.exec(after)?.groups?.['year'];
  return (
    year !== undefined &&
    lawsByName(kind, name).some(({ passedOn, effectiveOn }) =>
      [passedOn, effectiveOn].some((day) => day?.startsWith(year)),
    )
  );
}
