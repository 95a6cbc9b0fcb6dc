import { bodyOfAbbreviation, kindNamed, kindsOfAbbreviation } from '../../../lexicon/index.js';
import type { Citation } from '../../../model/index.js';
import { numberParts, numberSpan } from '../../citations.js';
import { appendixThree } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source-text.js';

const mismatch = (kind: string, number: string, meant: string) => ({
  vi: `“${kind}” không khớp với số “${number}”, là số của ${meant}`,
  en: `"${kind}" does not agree with the number "${number}", which is that of a ${meant}`,
});

/** Until about 2000 the office came first, after a hyphen: "15-TC/NSNN". The Party has written its kinds there ever since. */
const beginsWithOffice = (number: string, groups: readonly string[]): boolean =>
  /^\d+[a-z]?-/u.test(number) && bodyOfAbbreviation(groups.at(-1) ?? '')?.facts.isOfParty !== true;

/** The kinds that the number allows, if the given kind is not among them. */
function kindsMeant({ kind, number }: Citation): readonly string[] {
  // A letter's symbol begins with its office ("123/CT-TTHT" of a Cục thuế).
  if (kind === null || number === null || kindNamed(kind)?.numberSaysKind === false) return [];
  const parts = numberParts(number);
  const group = parts?.groups[0];
  // Old numbers only have the office ("327-CT" of the Chairman), whose letters may happen to be a kind's.
  if (group === undefined || (parts?.groups.length === 1 && parts.year === null)) return [];
  if (beginsWithOffice(number, parts?.groups ?? [])) return [];
  const meant = kindsOfAbbreviation(group)
    .filter(({ isMeantByAbbreviation }) => isMeantByAbbreviation)
    .map(({ name }) => name);
  // A "Chương trình hành động" may be called "Chương trình", and the other way round.
  const agrees = meant.some((name) => name.startsWith(kind) || kind.startsWith(name));
  return agrees ? [] : meant;
}

function* check(context: RuleContext): Iterable<Finding> {
  for (const citation of context.document.citations) {
    const meant = kindsMeant(citation);
    if (meant.length === 0) continue;
    yield {
      at: numberSpan(citation, context) ?? spanOf(citation),
      message: mismatch(citation.kind ?? '', citation.number ?? '', meant.join(', ')),
    };
  }
}

export const rule: Rule = {
  id: 'citation/kind-mismatch',
  severity: 'warning',
  ground: [appendixThree('I')],
  description: {
    vi: 'Tên loại được viện dẫn phải khớp với chữ viết tắt tên loại trong số, ký hiệu.',
    en: 'The stated kind must agree with the abbreviation of the kind in the number.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    { text: 'Thực hiện Thông tư số 15-TC/NSNN ngày 28/3/1992 của Bộ Tài chính.', findings: [] },
    {
      text: 'Thực hiện Kết luận số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị.',
      findings: [{ line: 1, column: 23, message: mismatch('Kết luận', '52-NQ/TW', 'Nghị quyết') }],
    },
    { text: 'Thực hiện Quyết định số 12/QĐ-TTg ngày 05/3/2020 của Thủ tướng Chính phủ.', findings: [] },
    {
      text: 'Thực hiện Quyết định số 12/NĐ-CP ngày 05/3/2020 của Chính phủ.',
      findings: [{ line: 1, column: 25, message: mismatch('Quyết định', '12/NĐ-CP', 'Nghị định') }],
    },
  ],
};
