import { foldSpace } from '../../../chars/index.js';
import type { Field } from '../../../model/index.js';
import { CITED_BY_NAME, givesDate, sharesIssuer } from '../../citations.js';
import { decisionOf } from '../../example-documents.js';
import { appendixOne } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { only } from '../../scope.js';
import { spanOf } from '../../source-text.js';
import type { Wording } from '../../wording.js';

const MISSING = {
  vi: 'không có căn cứ ban hành; đúng ra phải có dòng “Căn cứ …;”',
  en: 'there is no legal basis; a line "Căn cứ …;" was expected',
};

const wrongEnd = (found: string, expected: string) => ({
  vi: `dòng căn cứ kết thúc bằng “${found}”, đúng ra phải là “${expected}”`,
  en: `the basis ends with "${found}" where "${expected}" was expected`,
});

const SEVERAL = {
  vi: 'nhiều căn cứ trên một dòng; sau mỗi căn cứ phải xuống dòng',
  en: 'several bases on one line; each should be on a separate line',
};

const PARTS = {
  number: { vi: 'số, ký hiệu', en: 'number' },
  date: { vi: 'ngày ban hành', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
} as const satisfies Record<string, Wording>;

const lacking = (found: string, lost: readonly Wording[]) => ({
  vi: `căn cứ “${found}” thiếu ${lost.map(({ vi }) => vi).join(', ')}`,
  en: `the basis "${found}" lacks ${lost.map(({ en }) => en).join(', ')}`,
});

/** Normative texts end their legal bases with ";" and a sentence that says who issues what. */
const closesWithSentence = (context: RuleContext, last: Field) => {
  const { preamble } = context;
  return (
    preamble?.children.some(
      (node) => node.type === 'paragraph' && node.position.start.offset > last.position.start.offset,
    ) ?? false
  );
};

function* checkEnds(context: RuleContext): Iterable<Finding> {
  const lines = context.fields('basis', 'proposal');
  for (const [index, line] of lines.entries()) {
    const at = spanOf(line);
    const written = context.source.slice(at).replace(/["”]?\s*\d{0,2}\s*$/u, '');
    const last = index === lines.length - 1;
    const expected = last && !closesWithSentence(context, line) ? '.' : ';';
    const found = written.at(-1) ?? '';
    if (found === expected || (last && expected === ';' && /[.,:]/u.test(found))) continue;
    const end = at.start + written.length;
    const isMark = /[.,;:]/u.test(found);
    yield {
      at: { start: isMark ? end - 1 : end - (written.split(/\s/u).at(-1)?.length ?? 1), end },
      message: wrongEnd(isMark ? found : (written.split(/\s/u).at(-1) ?? ''), expected),
      fix: [{ start: isMark ? end - 1 : end, end, replacement: expected }],
    };
  }
}

function* checkLines(bases: readonly Field[], context: RuleContext): Iterable<Finding> {
  for (const basis of bases) {
    const at = spanOf(basis);
    const second = /[;.,]\s+(Căn cứ)(?=\s+(?:\p{Lu}|các\s))/u.exec(context.source.slice(at));
    if (second === null) continue;
    const start = at.start + second.index + second[0].length - 'Căn cứ'.length;
    yield { at: { start, end: start + 'Căn cứ'.length }, message: SEVERAL };
  }
}

/** Each document in a legal basis is cited in full, except laws and ordinances. */
function* checkParts(context: RuleContext): Iterable<Finding> {
  const bases = context.fields('basis').map(spanOf);
  const seen = new Set<string>();
  for (const [index, citation] of context.document.citations.entries()) {
    const at = spanOf(citation);
    const { kind, number, issuer, by, relation, work } = citation;
    if (relation !== 'basis' || by !== null || kind === null || CITED_BY_NAME.has(kind) || seen.has(work))
      continue;
    seen.add(work);
    if (!bases.some((span) => span.start <= at.start && at.end <= span.end)) continue;
    const lost = [
      ...(number === null ? [PARTS.number] : []),
      ...(givesDate(citation, context) ? [] : [PARTS.date]),
      ...(issuer === null && !sharesIssuer(index, context) ? [PARTS.issuer] : []),
    ];
    if (lost.length > 0) yield { at, message: lacking(foldSpace(citation.text), lost) };
  }
}

function* check(context: RuleContext): Iterable<Finding> {
  const bases = context.fields('basis');
  if (bases.length === 0) yield { at: context.nearest('title', 'kind'), message: MISSING };
  else yield* checkEnds(context);
  yield* checkLines(bases, context);
  yield* checkParts(context);
}

export const rule: Rule = {
  id: 'form/legal-basis',
  severity: 'warning',
  ground: [appendixOne('II', '6', 'a')],
  description: {
    vi: 'Quyết định, nghị quyết, nghị định phải có căn cứ; mỗi căn cứ một dòng, kết thúc bằng “;”, dòng cuối bằng “.”; căn cứ ghi đủ số, ngày, cơ quan ban hành (trừ luật, pháp lệnh).',
    en: 'Decisions, resolutions and decrees must have legal bases, one per line, ending in ";" and the last in "."; each with number, date and issuer (except for laws and ordinances).',
  },
  scope: only({ owesLegalBasis: true }),
  check,
  examples: () => [
    { text: decisionOf(), findings: [] },
    {
      text: decisionOf({ basis: '', proposal: '' }),
      findings: [{ line: 8, column: 1, message: MISSING }],
    },
    {
      text: decisionOf({
        basis: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.',
        proposal: 'Theo đề nghị của Giám đốc Sở Nội vụ;',
      }),
      findings: [
        { line: 10, column: 68, message: wrongEnd('.', ';') },
        { line: 11, column: 36, message: wrongEnd(';', '.') },
      ],
    },
    {
      text: decisionOf({ basis: 'Căn cứ Nghị định số 30/2020/NĐ-CP;' }),
      findings: [
        {
          line: 10,
          column: 8,
          message: lacking('Nghị định số 30/2020/NĐ-CP', [PARTS.date, PARTS.issuer]),
        },
      ],
    },
  ],
};
