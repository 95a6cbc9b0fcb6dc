import type { Span, Unit } from '../../../model/index.js';
import type { Context, PlacedUnit } from '../../context.js';
import {
  appendixMentions,
  appendixNumber,
  foreignSpans,
  hostAt,
  type NamedHost,
  namedHosts,
} from '../../references.js';
import type { Finding, Rule, Wording } from '../../rule.js';
import { decisionOf } from '../../samples.js';
import { everyDocument } from '../../scope.js';
import { spanOf } from '../../source.js';
import { isCutShort } from '../../whole.js';

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

const gap = String.raw`\s{1,4}`;
const clause = '\\d{1,3}[a-zđ]?';
const point = String.raw`[a-zđ]\d{0,2}`;
const listOf = (item: string) =>
  String.raw`(${item}(?:\s{0,2},${gap}${item}(?![\p{L}]))*(?:${gap}(?:và|hoặc)${gap}${item}(?![\p{L}]))?)`;
const points = `(?:điểm${gap}${listOf(point)}${gap})?`;
const clauses = `(?:khoản${gap}${listOf(clause)}${gap})?`;
const article = String.raw`Điều${gap}(?:(\d{1,4}[a-zđ]?)${gap}(?:của${gap})?(\p{L}[\p{L} ]{2,30}?)${gap}này|này)`;
const pattern = new RegExp(
  String.raw`(?<![\p{L}])(?:${points}${clauses}${article}|điểm${gap}${listOf(point)}${gap}khoản${gap}này)`,
  'giu',
);

/** "1, 2 và 4" in its items. */
const itemsOf = (list: string | undefined) =>
  list?.split(/\s*(?:,|và|hoặc)\s*/u).map((item) => item.trim()) ?? [];

const lower = (text: string) => text.replace(/\s+/gu, ' ').toLocaleLowerCase('vi');

const childrenOf = (unit: Unit, type: Unit['type']) =>
  unit.children.filter((child): child is Unit => child.type === type);

/** The last part of a label: "5" of "Điều 5". */
const tail = (label: string) => lower(label).split(' ').at(-1) ?? '';

const childLabelled = (unit: Unit, type: Unit['type'], label: string) =>
  childrenOf(unit, type).find((child) => tail(child.label) === lower(label));

/** Why the first of the provisions is not in the article; units that have no parts were perhaps not told apart. */
function whyNotIn(target: Unit, wanted: readonly string[], letters: readonly string[]): Wording | null {
  if (childrenOf(target, 'clause').length === 0) return null;
  const lost = wanted.find((label) => childLabelled(target, 'clause', label) === undefined);
  if (lost !== undefined) return noClause(lost, target.label);
  const last = wanted.at(-1);
  const inner = last === undefined ? undefined : childLabelled(target, 'clause', last);
  return inner === undefined || last === undefined ? null : whyNoPoint(inner, last, letters);
}

function whyNoPoint(target: Unit, label: string, letters: readonly string[]): Wording | null {
  if (childrenOf(target, 'point').length === 0) return null;
  const lost = letters.find((letter) => childLabelled(target, 'point', letter) === undefined);
  return lost === undefined ? null : noPoint(lost, label);
}

interface Outline {
  readonly context: Context;
  readonly hosts: readonly NamedHost[];
}

/** The innermost unit of a type around an offset. */
function unitAround({ context }: Outline, type: Unit['type'], offset: number): Unit | null {
  const holds = ({ unit, quoted }: PlacedUnit) => {
    const { start, end } = spanOf(unit);
    return !quoted && unit.type === type && start <= offset && offset < end;
  };
  return context.units.findLast(holds)?.unit ?? null;
}

function whyDangling(match: RegExpExecArray, outline: Outline): Wording | null {
  const [, letters, numbers, articleNumber, owner, ownLetters] = match;
  if (ownLetters !== undefined) {
    const around = unitAround(outline, 'clause', match.index);
    return around === null ? null : whyNoPoint(around, around.label, itemsOf(ownLetters));
  }
  if (articleNumber === undefined) {
    const around = unitAround(outline, 'article', match.index);
    return around === null ? null : whyNotIn(around, itemsOf(numbers), itemsOf(letters));
  }
  const named = outline.hosts.filter(({ name }) => name === lower(owner ?? ''));
  const host = hostAt(named, match.index) ?? named[0];
  if (host === undefined) return null;
  const articles = outline.context.units.filter(
    (placed) => placed.host === host.host && placed.unit.type === 'article' && !placed.quoted,
  );
  if (articles.length === 0) return null;
  const target = articles.find(({ unit }) => tail(unit.label) === lower(articleNumber));
  return target === undefined
    ? noArticle(articleNumber)
    : whyNotIn(target.unit, itemsOf(numbers), itemsOf(letters));
}

function* checkAppendices(context: Context): Iterable<Finding> {
  const numbers = context.attached.flatMap((node) => {
    const value = 'label' in node ? appendixNumber(tail(node.label ?? '').toUpperCase()) : null;
    return value === null ? [] : [value];
  });
  if (numbers.length === 0) return;
  for (const mention of appendixMentions(context)) {
    const value = mention.number === null ? null : appendixNumber(mention.number.toUpperCase());
    if (value === null || numbers.includes(value)) continue;
    const found = context.source.slice(mention).replace(/\s+/gu, ' ');
    yield { at: mention, message: dangling(found, noAppendix(mention.number ?? '')) };
  }
}

function* check(context: Context): Iterable<Finding> {
  if (isCutShort(context)) return;
  const outline = { context, hosts: namedHosts(context) };
  const foreign: readonly Span[] = foreignSpans(context);
  for (const match of context.source.text.matchAll(pattern)) {
    if (foreign.some((span) => span.start <= match.index && match.index < span.end)) continue;
    const why = whyDangling(match, outline);
    if (why === null) continue;
    const [written] = match;
    yield {
      at: { start: match.index, end: match.index + written.length },
      message: dangling(written.replace(/\s+/gu, ' '), why),
    };
  }
  yield* checkAppendices(context);
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
    en: 'Articles, clauses, points and appendices of its own that a document refers to must exist.',
  },
  scope: everyDocument,
  check,
  examples: [
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
