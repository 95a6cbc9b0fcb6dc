import { foldSpace } from '../../../chars/index.js';
import type { Unit } from '../../../model/index.js';
import { decisionOf } from '../../example-documents.js';
import { type LabelledLines, labelledLines } from '../../labelled-lines.js';
import {
  childLabelled,
  itemsOf,
  lower,
  type Outline,
  OWN_REFERENCE,
  outlineOf,
  tail,
  unitsOf,
} from '../../own-references.js';
import { appendixMentions, appendixNumber, foreignSpans, hostAt } from '../../references.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { everyDocument } from '../../scope.js';
import { isCutShort } from '../../truncation.js';
import type { Wording } from '../../wording.js';

const dangling = (found: string, why: Wording) => ({
  vi: `dẫn chiếu “${found}” không có: ${why.vi}`,
  en: `the reference "${found}" leads nowhere: ${why.en}`,
});

const noArticle = (article: string) => ({
  vi: `văn bản không có Điều ${article}`,
  en: `the document has no Điều ${article}`,
});

const noClause = (clause: string, article: string) => ({
  vi: `“${article}” không có khoản ${clause}`,
  en: `"${article}" has no khoản ${clause}`,
});

const noPoint = (point: string, clause: string) => ({
  vi: `khoản ${clause} không có điểm ${point}`,
  en: `khoản ${clause} has no điểm ${point}`,
});

const noAppendix = (number: string) => ({
  vi: `văn bản không có Phụ lục ${number}`,
  en: `the document has no Phụ lục ${number}`,
});

/**
 * Why the first of the provisions is not in the article; for a unit without parts, they may not have been
 * recognised.
 */
function whyNotIn(target: Unit, wanted: readonly string[], letters: readonly string[]): Wording | null {
  if (unitsOf(target, 'clause').length === 0) return null;
  const lost = wanted.find((label) => childLabelled(target, 'clause', label) === undefined);
  if (lost !== undefined) return noClause(lost, target.label);
  const last = wanted.at(-1);
  const inner = last === undefined ? undefined : childLabelled(target, 'clause', last);
  return inner === undefined || last === undefined ? null : whyNoPoint(inner, last, letters);
}

function whyNoPoint(target: Unit, label: string, letters: readonly string[]): Wording | null {
  if (unitsOf(target, 'point').length === 0) return null;
  const lost = letters.find((letter) => childLabelled(target, 'point', letter) === undefined);
  return lost === undefined ? null : noPoint(lost, label);
}

/** @param isInText - whether a line begins with a label, though the outline may lack its unit */
function whyDangling(match: RegExpExecArray, outline: Outline, isInText: LabelledLines): Wording | null {
  const [, letters, numbers, articleNumber, owner, ownLetters] = match;
  if (ownLetters !== undefined) {
    const around = outline.around('clause', match.index);
    return around === null ? null : whyNoPoint(around, around.label, itemsOf(ownLetters));
  }
  if (articleNumber === undefined) {
    const around = outline.around('article', match.index);
    return around === null ? null : whyNotIn(around, itemsOf(numbers), itemsOf(letters));
  }
  const named = outline.hosts.filter(({ name }) => name === lower(owner ?? ''));
  const host = hostAt(named, match.index) ?? named[0];
  if (host === undefined) return null;
  const articles = outline.articlesOf(host.host);
  if (articles === null) return null;
  const target = articles.get(lower(articleNumber));
  if (target === undefined && isInText(`Điều ${articleNumber}`)) return null;
  return target === undefined
    ? noArticle(articleNumber)
    : whyNotIn(target, itemsOf(numbers), itemsOf(letters));
}

function* checkAppendices(context: RuleContext, isInText: LabelledLines): Iterable<Finding> {
  const numbers = context.attached.flatMap((node) => {
    const value = 'label' in node ? appendixNumber(tail(node.label ?? '').toUpperCase()) : null;
    return value === null ? [] : [value];
  });
  if (numbers.length === 0) return;
  const known = new Set(numbers);
  for (const mention of appendixMentions(context)) {
    const value = mention.number === null ? null : appendixNumber(mention.number.toUpperCase());
    if (value === null || known.has(value) || context.forms().has(mention.start)) continue;
    if (isInText(`Phụ lục ${mention.number}`)) continue;
    // A missing appendix is one fault, however often the text mentions it.
    known.add(value);
    const found = foldSpace(context.source.slice(mention));
    yield { at: mention, message: dangling(found, noAppendix(mention.number ?? '')) };
  }
}

function* check(context: RuleContext): Iterable<Finding> {
  if (isCutShort(context)) return;
  const outline = outlineOf(context);
  const foreign = foreignSpans(context);
  const isInText = labelledLines(context.source);
  for (const match of context.source.text.matchAll(OWN_REFERENCE)) {
    if (foreign.has(match.index) || context.forms().has(match.index)) continue;
    const why = whyDangling(match, outline, isInText);
    if (why === null) continue;
    const [written] = match;
    yield {
      at: { start: match.index, end: match.index + written.length },
      message: dangling(foldSpace(written), why),
    };
  }
  yield* checkAppendices(context, isInText);
}

const articles = (reference: string) =>
  [
    'Điều 1. Nhiệm vụ',
    '1. Tổ công tác xây dựng kế hoạch.',
    '2. Tổ công tác báo cáo hằng quý.',
    'Điều 2. Thi hành',
    `Sở Nội vụ theo dõi việc thực hiện ${reference}./.`,
  ].join('\n');

export const rule: Rule = {
  id: 'outline/internal-reference',
  severity: 'error',
  ground: [],
  description: {
    vi: 'Điều, khoản, điểm, phụ lục mà văn bản dẫn chiếu của chính mình phải có.',
    en: 'Articles, clauses, points and appendices of the same document that it refers to must exist.',
  },
  scope: everyDocument,
  check,
  examples: () => [
    { text: decisionOf({ articles: articles('khoản 2 Điều 1 Quyết định này') }), findings: [] },
    {
      text: decisionOf({ articles: articles('khoản 4 Điều 1 Quyết định này') }),
      findings: [
        {
          line: 17,
          column: 35,
          message: dangling('khoản 4 Điều 1 Quyết định này', noClause('4', 'Điều 1')),
        },
      ],
    },
    {
      text: decisionOf({ articles: articles('Điều 7 Quyết định này') }),
      findings: [{ line: 17, column: 35, message: dangling('Điều 7 Quyết định này', noArticle('7')) }],
    },
  ],
};
