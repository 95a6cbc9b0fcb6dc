import { foldSpace } from '../../../chars/index.js';
import { kindNamed, mayBeIssuer } from '../../../lexicon/index.js';
import type { Citation, Span } from '../../../model/index.js';
import { numberParts, numberSpan } from '../../citations.js';
import { appendixOne } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';

const malformed = (found: string, expected: string) => ({
  vi: `số, ký hiệu “${found}” viết sai, đúng ra phải là “${expected}”`,
  en: `the number "${found}" is malformed where "${expected}" was expected`,
});

const plain = (letters: string) =>
  letters.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');

/** The number with the right abbreviation of its kind, if it is almost right: "NĐCP", "ND-CP". */
function mendAbbreviation({ kind, number }: Citation): string | null {
  const [group] = (number === null ? null : numberParts(number))?.groups ?? [];
  if (kind === null || number === null || group === undefined) return null;
  for (const abbreviation of kindNamed(kind)?.abbreviations ?? []) {
    if (group === abbreviation) return null;
    const rest = group.slice(abbreviation.length);
    if (group.startsWith(abbreviation) && mayBeIssuer(rest)) {
      return number.replace(group, `${abbreviation}-${rest}`);
    }
    if (plain(group) === plain(abbreviation)) return number.replace(group, abbreviation);
  }
  return null;
}

/** Whether the number is written wrongly; a line break inside it is not an error. */
function isOdd(written: string, number: string): boolean {
  return written.normalize('NFC').replace(/\s*\n\s*/gu, '') !== number;
}

function* check(context: RuleContext): Iterable<Finding> {
  for (const citation of context.document.citations) {
    const at: Span | null = numberSpan(citation, context);
    if (at === null || citation.number === null) continue;
    const written = context.source.slice(at);
    const expected = mendAbbreviation(citation) ?? citation.number;
    if (!isOdd(written, expected)) continue;
    yield {
      at,
      message: malformed(foldSpace(written), expected),
      fix: [{ ...at, replacement: expected }],
    };
  }
}

export const rule: Rule = {
  id: 'citation/malformed-number',
  severity: 'warning',
  ground: [appendixOne('II', '3', 'c')],
  description: {
    vi: 'Số, ký hiệu được viện dẫn không có khoảng trống, đủ gạch nối, đúng chữ Đ và đúng chữ viết tắt.',
    en: 'A cited number has no spaces, has its hyphens, the letter Đ and the right abbreviation.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    { text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;', findings: [] },
    {
      text: 'Căn cứ Nghị định số 30/2020/NĐ - CP ngày 05/3/2020 của Chính phủ;',
      findings: [{ line: 1, column: 21, message: malformed('30/2020/NĐ - CP', '30/2020/NĐ-CP') }],
    },
    {
      text: 'Căn cứ Nghị định số 30/2020/NĐCP ngày 05/3/2020 của Chính phủ;',
      findings: [{ line: 1, column: 21, message: malformed('30/2020/NĐCP', '30/2020/NĐ-CP') }],
    },
    {
      text: 'Căn cứ Nghị định số 30/2020/ND-CP ngày 05/3/2020 của Chính phủ;',
      findings: [{ line: 1, column: 21, message: malformed('30/2020/ND-CP', '30/2020/NĐ-CP') }],
    },
  ],
};
