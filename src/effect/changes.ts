import { LATIN, matchesOf, once, oneOf } from '../chars/index.js';
import {
  ceasingPhrases,
  disusingPhrases,
  haltingVerbs,
  suspendingVerbs,
  verbsThat,
} from '../lexicon/index.js';
import type { Citation, Flow, Metadata, Root, TreeNode } from '../model/index.js';
import { childrenOf, isUnit } from '../model/index.js';
import type { Bases } from './days.js';
import { exceptedIn } from './excepted.js';
import { expiryInTables } from './expiry-columns.js';
import { type Before, extentIn, type Reach } from './extent.js';
import { type Place, placesIn } from './places.js';
import { objectIn, REPEALS, sentenceOf, sentenceStart } from './repeal-sentences.js';
import { timeAt } from './times.js';

/** What is needed to find out since when a document changes others. */
export interface ChangesInput {
  readonly root: Root;
  readonly flow: Flow;
  readonly metadata: Pick<Metadata, 'title'>;
  readonly bases: Bases;
  /** From when the provisions of a unit are in force. */
  readonly inForceFrom: (unit: readonly string[]) => string | null;
}

const CEASES = new RegExp(
  `${oneOf([...ceasingPhrases, ...disusingPhrases])}(?: thi hành| áp dụng| toàn bộ| một phần)*(?=,? (?:kể |từ |sau |khi |ngày |vào ))`,
  'giu',
);
const SUSPENDS = new RegExp(
  `(?<![${LATIN}])${oneOf([...suspendingVerbs, ...haltingVerbs])}(?![${LATIN}])`,
  'iu',
);
/** "Chấm dứt hiệu lực của khoản 2 Điều 5 [Quyết định số …]". */
const ENDS_NEXT = new RegExp(`${oneOf(ceasingPhrases)}(?! (?:kể )?từ )[^,.;:]{0,80}$`, 'iu');
/** "Không áp dụng [Thông tư số …] kể từ ngày …". */
const DISUSES_NEXT = new RegExp(`${oneOf(disusingPhrases)} [^,.;:]{0,80}$`, 'iu');
const SINCE = /(?<!hiệu lực |thi hành |áp dụng |hiệu lực, )(?<!\p{L})(?:kể )?từ (?=ngày |thời điểm |\d)/giu;
/** "đã hết hiệu lực": another act has done it, and this document only reports it. */
const REPORTS = new RegExp(
  `(?<![${LATIN}])đã (?:bị |được )?(?:${oneOf([...ceasingPhrases, ...verbsThat('endsForce')])})`,
  'iu',
);
const LEADING = /(?:^|[.;] |\d\. )(?=(?:kể )?từ (?:ngày |thời điểm |\d))/giu;
/** The titles of lists that only announce which acts are no longer in force, because of other acts. */
const ANNOUNCES = /công bố.{0,200}hiệu lực/isu;

/** How a document changes another. */
export interface Change {
  readonly effectiveOn: string | null;
  readonly extent: 'whole' | 'part';
}

/**
 * Since when, and how much, the document amends or repeals each of what it cites: the day that the sentence names, or the head of its
 * list, or its row in a table; else from when the provision that does it is itself in force.
 */
export function changesOf(citations: readonly Citation[], input: ChangesInput): ReadonlyMap<string, Change> {
  const changing = citations.filter(
    ({ relation, by }) => by === null && (relation === 'repeals' || relation === 'amends'),
  );
  if (changing.length === 0) return new Map();
  // Most documents that change others only amend them.
  const inTable = once(() => expiryInTables(input.root));
  const partLists = once(() => unitsOfPart(input.root));
  const locate = once(() => placesIn(input.flow));
  const order = new Map(citations.map(({ id }, index) => [id, index]));
  const reaches = new Map<string, Reach>();
  /** The citation before one, if it is in the same paragraph. */
  const before = (id: string, { from }: Place): Before => {
    const previous = citations[(order.get(id) ?? 0) - 1];
    const beside = previous === undefined ? null : locate()(previous);
    if (previous === undefined || beside?.from !== from) return { end: 0, reach: 'none' };
    return { end: beside.end, reach: reaches.get(previous.id) ?? 'none' };
  };
  return new Map(
    changing.map((citation): [string, Change] => {
      const { id, unit, relation, position, pins } = citation;
      if (relation === 'amends') return [id, { effectiveOn: input.inForceFrom(unit), extent: 'part' }];
      const row = inTable()(position.start.offset);
      const place = locate()(citation);
      const told = place === null ? null : extentIn(place, before(id, place));
      reaches.set(id, pins.length > 0 ? 'none' : (told?.reach ?? 'none'));
      const isPart =
        pins.length > 0 || row?.isPart === true || isBelow(unit, partLists()) || told?.isPart === true;
      const extent = isPart ? 'part' : 'whole';
      if (row !== null) return [id, { effectiveOn: row.day, extent }];
      if (ANNOUNCES.test(input.metadata.title ?? ''))
        return [id, { effectiveOn: place === null ? null : dayAnnounced(place, input.bases), extent }];
      const said = place === null ? undefined : dayOfRepeal(place, input.bases);
      return [id, { effectiveOn: said === undefined ? input.inForceFrom(unit) : said, extent }];
    }),
  );
}

/** The units that list acts of which only a part is out of force, by their labels. */
function unitsOfPart(root: Root): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: TreeNode, above: string): void => {
    const key = isUnit(node) ? `${above}\n${node.label}` : above;
    if (isUnit(node) && /hiệu lực một phần/iu.test(node.heading ?? '')) found.add(key);
    for (const child of childrenOf(node)) visit(child, key);
  };
  visit(root, '');
  return found;
}

const isBelow = (unit: readonly string[], units: ReadonlySet<string>): boolean =>
  units.size > 0 && unit.some((_, level) => units.has(['', ...unit.slice(0, level + 1)].join('\n')));

/** The day since when a cited document is out of force; `undefined` if its sentence gives none. */
function dayOfRepeal({ text, start, end, lead }: Place, bases: Bases): string | null | undefined {
  const from = sentenceStart(text, start);
  const before = text.slice(from, start);
  if (SUSPENDS.test(objectIn(before)) || REPORTS.test(sentenceOf(text, from, end))) return null;
  const isActive = [REPEALS, ENDS_NEXT, DISUSES_NEXT].some((words) => words.test(before));
  const said = isActive ? sinceIn(text, before, end, bases) : ceasesIn(text, end, bases);
  const found = said === undefined ? leadingIn(before, bases) : said;
  const above = found === undefined ? lead() : null;
  if (above === null) return found;
  if (SUSPENDS.test(above)) return null;
  return ceasesIn(above, 0, bases) ?? leadingIn(above, bases);
}

/** The day in an item of such a list: "Thông tư số … , hết hiệu lực từ ngày 15/02/2019". */
const dayAnnounced = ({ text, end }: Place, bases: Bases): string | null =>
  ceasesIn(sentenceOf(text, end, end), 0, bases) ?? null;

/** The day in "… hết hiệu lực kể từ ngày …", after the documents that it is about. */
function ceasesIn(text: string, from: number, bases: Bases): string | null | undefined {
  const excepted = exceptedIn(text.slice(from))?.start ?? text.length;
  CEASES.lastIndex = from;
  // "…, trừ Điều 5 hết hiệu lực từ ngày …" is about what is excepted.
  const match = CEASES.exec(text.slice(0, from + excepted));
  const time = match === null ? null : timeAt(text, match.index + match[0].length, bases);
  return time?.from;
}

/** The day in "Bãi bỏ … kể từ ngày …" or "Kể từ ngày …, bãi bỏ …"; an earlier day may be part of a title. */
function sinceIn(text: string, before: string, from: number, bases: Bases): string | null | undefined {
  const leading = leadingIn(before, bases);
  if (leading !== undefined) return leading;
  const rest = sentenceOf(text, from, from);
  for (const match of matchesOf(SINCE, rest)) {
    const time = timeAt(rest, match.index, bases);
    const day = time?.from ?? null;
    if (day !== null && day >= (bases.signed ?? '')) return day;
  }
  return undefined;
}

function leadingIn(text: string, bases: Bases): string | null | undefined {
  for (const match of matchesOf(LEADING, text)) {
    const day = timeAt(text, match.index + match[0].length, bases)?.from;
    if (typeof day === 'string') return day;
  }
  return undefined;
}
