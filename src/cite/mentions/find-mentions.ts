import { documentNumberAt } from '../../lexicon/index.js';
import type { Block, Flow } from '../../model/index.js';
import { type CandidateStarts, findCandidateStarts } from './candidate-starts.js';
import { withDatesOfRows } from './dates-of-rows.js';
import type { KindName } from './kind-names.js';
import { withKindsOfRows } from './kinds-of-rows.js';
import type { Mention } from './mention.js';
import { numbered } from './numbered-mention.js';
import { withNumbersElsewhere } from './numbers-elsewhere.js';
import { withoutOwnAbbreviations } from './own-abbreviations.js';
import { sharingSymbol } from './shared-symbol.js';
import { unnumbered, withoutClaimed } from './unnumbered-mentions.js';

/** Finds the mentions in a text, block by block, in one pass over its numbers and names of kinds. */
export function findMentions(flow: Flow): readonly (readonly Mention[])[] {
  const mentions = flow.blocks.map((block) => (isCited(block) ? mentionsOf(flow.text, block) : NONE));
  const own = withoutOwnAbbreviations(flow, mentions);
  return withNumbersElsewhere(flow, withDatesOfRows(flow, withKindsOfRows(flow, own)));
}

const NONE: readonly Mention[] = [];

const isCited = (block: Block): boolean => block.zone !== 'chrome' && block.zone !== 'heading';

function mentionsOf(flowText: string, block: Block): readonly Mention[] {
  const starts = findCandidateStarts(flowText, block);
  const { kindNames, numbers } = starts;
  if (kindNames.length === 0 && numbers.length === 0) return NONE;
  const text = flowText.slice(block.start, block.end);
  const { found, taken } = allNumbered(text, starts, block);
  const others = unnumbered(text, kindNames, taken, found, block);
  return merged(found, others).map((mention) => shift(mention, block.start));
}

/** Both lists in reading order. */
function merged(found: readonly Mention[], others: readonly Mention[]): readonly Mention[] {
  if (found.length === 0) return withoutClaimed(others);
  if (others.length === 0) return found;
  return withoutClaimed([...found, ...others].sort((a, b) => a.start - b.start || b.end - a.end));
}

/** The mentions with a number, and the names of kinds used by them. */
interface Numbered {
  readonly found: readonly Mention[];
  readonly taken: ReadonlySet<KindName>;
}

function allNumbered(text: string, { kindNames, numbers }: CandidateStarts, block: Block): Numbered {
  const found: Mention[] = [];
  const taken = new Set<KindName>();
  const firstWordAt = kindNames[0]?.start ?? Number.POSITIVE_INFINITY;
  let low = 0;
  let nextWord = 0;
  for (const at of numbers) {
    const number = at < low ? null : documentNumberAt(text, at);
    if (!number || (firstWordAt > at && ownNumber(text, block, at))) continue;
    while ((kindNames[nextWord]?.end ?? Number.POSITIVE_INFINITY) <= at) nextWord += 1;
    const before = kindNames.slice(Math.max(0, nextWord - 12), nextWord);
    const cut = sharingSymbol(text, number, low, kindNames[nextWord - 1], found[found.length - 1]);
    const last = cut[cut.length - 1] ?? found[found.length - 1];
    const mention = numbered(text, number, last?.end ?? 0, before, last);
    if (!mention) continue;
    for (const each of [...cut, mention]) {
      const own = wordAt(kindNames, nextWord, each.start);
      if (own && own.end <= each.end) taken.add(own);
      found.push(each);
    }
    low = mention.end;
  }
  return { found, taken };
}

/**
 * The own number of a document or a form comes right after "Số:"; until about 2000 it was also in the title, after
 * the issuer ("CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 21-HĐBT NGÀY 13-2-1982 VỀ VIỆC …").
 */
function ownNumber(text: string, { zone }: Block, at: number): boolean {
  if (zone === 'closing' || zone === 'form') return /^(?:Số|SỐ)\s?:/u.test(text) && at < 12;
  return zone === 'title' && at < MAX_ISSUER && OWN_IN_TITLE.test(text.slice(0, at));
}

const MAX_ISSUER = 150;
const OWN_IN_TITLE = /^(?:của [^;:."“]+ )?(?:số ?:? ?)?$/iu;

/** The kind's name that begins at an offset, among those before `end`. */
function wordAt(words: readonly KindName[], end: number, start: number): KindName | undefined {
  let at = end - 1;
  while ((words[at]?.start ?? -1) > start) at -= 1;
  return words[at]?.start === start ? words[at] : undefined;
}

const shift = (mention: Mention, by: number): Mention => ({
  // Listed one by one: there are many mentions, and object spread takes four times as long.
  start: mention.start + by,
  end: mention.end + by,
  kind: mention.kind,
  number: mention.number,
  whole: mention.whole,
  numberElsewhere: mention.numberElsewhere,
  date: mention.date,
  name: mention.name,
  issuer: mention.issuer,
  commonIssuer: mention.commonIssuer,
  confidence: mention.confidence,
  titleEnd: mention.titleEnd + by,
  impossibleDate: mention.impossibleDate && {
    start: mention.impossibleDate.start + by,
    end: mention.impossibleDate.end + by,
  },
});
