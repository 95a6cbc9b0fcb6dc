import { foldSpace, groupBy, lastNotAbove } from '../chars/index.js';
import type { ParsedDocument, Unit } from '../model/index.js';
import {
  appendixMentions,
  appendixNumber,
  foreignSpans,
  hostAt,
  type NamedHost,
  namedHosts,
} from './references.js';
import { createRuleContext, type Host, type RuleContext } from './rule-context.js';
import { spanOf } from './source-text.js';

const GAP = String.raw`\s{1,4}`;
const CLAUSE = '\\d{1,3}[a-zđ]?';
const POINT = String.raw`[a-zđ]\d{0,2}`;
const listOf = (item: string) =>
  String.raw`(${item}(?:\s{0,2},${GAP}${item}(?![\p{L}]))*(?:${GAP}(?:và|hoặc)${GAP}${item}(?![\p{L}]))?)`;
const POINTS = `(?:điểm${GAP}${listOf(POINT)}${GAP})?`;
const CLAUSES = `(?:khoản${GAP}${listOf(CLAUSE)}${GAP})?`;
const ARTICLE = String.raw`Điều${GAP}(?:(\d{1,4}[a-zđ]?)${GAP}(?:của${GAP})?(\p{L}[\p{L} ]{2,30}?)${GAP}này|này)`;
/** A reference to a provision of the same text: "điểm a khoản 2 Điều 5 Nghị định này", "khoản 1 Điều này". */
export const OWN_REFERENCE = new RegExp(
  String.raw`(?<![\p{L}])(?:${POINTS}${CLAUSES}${ARTICLE}|điểm${GAP}${listOf(POINT)}${GAP}khoản${GAP}này)`,
  'giu',
);

/** The items of "1, 2 và 4". */
export const itemsOf = (list: string | undefined) =>
  list?.split(/\s*(?:,|và|hoặc)\s*/u).map((item) => item.trim()) ?? [];

export const lower = (text: string) => foldSpace(text).toLocaleLowerCase('vi');

export const unitsOf = (unit: Unit, type: Unit['type']) =>
  unit.children.filter((child): child is Unit => child.type === type);

/** The last part of a label: "5" of "Điều 5". */
export const tail = (label: string) => lower(label).split(' ').at(-1) ?? '';

export const childLabelled = (unit: Unit, type: Unit['type'], label: string) =>
  unitsOf(unit, type).find((child) => tail(child.label) === lower(label));

/** An index of the units of a document. */
export interface Outline {
  readonly hosts: readonly NamedHost[];
  /** The innermost unit of a type around an offset. */
  readonly around: (type: 'article' | 'clause', offset: number) => Unit | null;
  /** The articles of a text by number; `null` if it has none. */
  readonly articlesOf: (host: Host) => ReadonlyMap<string, Unit> | null;
}

export function outlineOf(context: RuleContext): Outline {
  const own = context.units.filter(({ quoted }) => !quoted);
  const finder = (type: Unit['type']) => {
    const units = own.filter(({ unit }) => unit.type === type).map(({ unit }) => unit);
    const starts = units.map((unit) => spanOf(unit).start);
    return (offset: number) => {
      const unit = units[lastNotAbove(starts, offset)];
      return unit !== undefined && offset < spanOf(unit).end ? unit : null;
    };
  };
  const finders = { article: finder('article'), clause: finder('clause') };
  const articles = groupBy(
    own.filter(({ unit }) => unit.type === 'article'),
    ({ host }) => host,
  );
  const byHost = new Map(
    [...articles].map(([host, placed]) => [
      host,
      new Map(placed.map(({ unit }) => [tail(unit.label), unit])),
    ]),
  );
  return {
    hosts: namedHosts(context),
    around: (type, offset) => finders[type](offset),
    articlesOf: (host) => byHost.get(host) ?? null,
  };
}

/** The article that a reference names or, for "Điều này", the one that contains it. */
function articleOf(match: RegExpExecArray, outline: Outline): Unit | null {
  const [, , , number, owner] = match;
  if (number === undefined) return outline.around('article', match.index);
  const named = outline.hosts.filter(({ name }) => name === lower(owner ?? ''));
  const host = hostAt(named, match.index) ?? named[0];
  return (host && outline.articlesOf(host.host)?.get(lower(number))) ?? null;
}

/** The units that a reference names, as far down as the outline has them. */
function unitsNamed(match: RegExpExecArray, outline: Outline): readonly Unit[] {
  const [, letters, numbers, , , ownLetters] = match;
  const below = (unit: Unit | null, type: 'clause' | 'point', labels: readonly string[]): readonly Unit[] => {
    if (unit === null) return [];
    const found = labels.flatMap((label) => childLabelled(unit, type, label) ?? []);
    return found.length === 0 ? [unit] : found;
  };
  if (ownLetters !== undefined)
    return below(outline.around('clause', match.index), 'point', itemsOf(ownLetters));
  const clauses = below(articleOf(match, outline), 'clause', itemsOf(numbers));
  const last = clauses.at(-1);
  return letters === undefined || last === undefined ? clauses : below(last, 'point', itemsOf(letters));
}

/**
 * The units of a document that a reference at an offset names: "khoản 2 Điều 5 Nghị định này", "Phụ lục II kèm theo".
 *
 * @param text - the text as read, to which the document's positions and the offset point
 */
export function ownUnitsAt(document: ParsedDocument, text: string, offset: number): readonly Unit[] {
  const context = createRuleContext(document, text);
  if (foreignSpans(context).has(offset)) return [];
  for (const match of text.matchAll(OWN_REFERENCE)) {
    if (match.index > offset) break;
    if (offset <= match.index + match[0].length) return unitsNamed(match, outlineOf(context));
  }
  const mention = appendixMentions(context).find(({ start, end }) => start <= offset && offset <= end);
  if (mention === undefined) return [];
  const wanted = mention.number === null ? null : appendixNumber(mention.number.toUpperCase());
  const appendices = context.attached.flatMap((node) =>
    node.type === 'appendix' && node.label !== null ? [node] : [],
  );
  const found = appendices.filter(
    ({ label }) => wanted === null || appendixNumber(tail(label).toUpperCase()) === wanted,
  );
  return found.slice(0, 1);
}
