import { nameKey } from '../../chars/index.js';
import { kindFrom } from '../../lexicon/index.js';
import type { Block, Flow, Metadata } from '../../model/index.js';
import type { Mention } from '../mentions/index.js';
import { type FoundPins, pinsAfter, pinsInBrackets, pinsOf, withoutDots } from '../pins/index.js';
import { decide } from './deciders/index.js';
import { noteIntroduction, noteTitle } from './list-introductions.js';
import { contextOf } from './mention-context.js';
import type { BlockState, ReadingState } from './reading-state.js';
import type { RelatedMention } from './related-mention.js';

/** The document being read, as far as its heading is needed. */
export type Reader = Pick<Metadata, 'kind' | 'issuer'>;

/**
 * Decides what is done to each mention, and by which document, block by block in reading order.
 *
 * @param mentions - those of each block of the flow, in the same order
 * @param self - the document whose flow this is
 */
export function relate(
  flow: Flow,
  mentions: readonly (readonly Mention[])[],
  self: Reader,
): readonly RelatedMention[] {
  const reading: ReadingState = {
    ownKind: self.kind,
    ownIssuer: self.issuer,
    furtherHeading: '',
    related: [],
    lastIndependent: null,
    amended: null,
    introduction: null,
    bases: null,
    repealLists: new Set(),
    quoted: null,
  };
  flow.blocks.forEach((block, index) => {
    const text = flow.text.slice(block.start, block.end);
    noteFurtherHeading(reading, block, flow.blocks[index - 1], text);
    const own = mentions[index] ?? NONE;
    const isFollowed = (mentions[index + 1] ?? NONE).length > 0;
    noteTitle(reading, block, text);
    const related = own.length > 0 ? relateBlock(reading, flow.text, block, own) : [];
    noteIntroduction(reading, block, text, related, isFollowed);
  });
  return reading.related;
}

const NONE: readonly Mention[] = [];

/** A file may contain several letters, each under the letterhead of its issuer. */
function noteFurtherHeading(
  reading: ReadingState,
  block: Block,
  above: Block | undefined,
  text: string,
): void {
  if (block.zone !== 'heading') return;
  if (above?.zone === 'heading') {
    if (reading.furtherHeading !== '') reading.furtherHeading += ` ${nameKey(text)}`;
  } else if (above) {
    reading.furtherHeading = nameKey(text);
    reading.ownKind = null;
  }
  if (reading.furtherHeading === '') return;
  const found = kindFrom(text, 0);
  if (found?.end === text.length) reading.ownKind = found.kind.name;
}

function relateBlock(
  reading: ReadingState,
  text: string,
  block: Block,
  mentions: readonly Mention[],
): readonly RelatedMention[] {
  const inBlock: BlockState = {
    previous: null,
    lastNamed: null,
    clauseHead: null,
    isListing: false,
    titles: [],
    end: block.start,
  };
  return mentions.map((mention, index) => {
    const next = mentions[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const related = relateMention(reading, text, block, mention, next, inBlock);
    reading.related.push(related);
    if (related.by === null && related.role !== 'quoted') reading.lastIndependent = related;
    if (related.by === null && related.relation === 'amends') reading.amended = related;
    note(inBlock, related);
    return related;
  });
}

function note(inBlock: BlockState, related: RelatedMention): void {
  const { mention, role, by } = related;
  if (role === 'quoted') return;
  inBlock.previous = related;
  if (role !== 'shortName') inBlock.lastNamed = related;
  if (related.opensClause) inBlock.clauseHead = related;
  if (by === null && role === 'listed') inBlock.isListing = true;
  if (mention.titleEnd > mention.start) inBlock.titles.push(related);
}

function relateMention(
  reading: ReadingState,
  text: string,
  block: Block,
  mention: Mention,
  next: number,
  inBlock: BlockState,
): RelatedMention {
  const outerTitle = titleAround(inBlock, mention);
  const previous = inBlock.end;
  const low = outerTitle === null ? previous : mention.start;
  // "Luật sửa đổi, bổ sung Điều 6 của [Luật Đầu tư]"
  const from =
    outerTitle === null ? previous : Math.max(outerTitle.mention.start, Math.min(previous, mention.start));
  const { pins: pinsBefore, start } = pinsOf(text, from, mention.start);
  const further = pinsBefore.length > 0 ? null : pinsBehind(text, mention, next);
  const pins = withoutDots(further?.pins ?? pinsBefore, mention.kind);
  const words = { start: low, end: Math.max(low, start) };
  const context = contextOf(text, words, block, mention, outerTitle, reading, inBlock);
  const { relation, by, role, reason } = decide(context);
  if (role !== 'quoted') inBlock.end = Math.max(mention.end, further?.start ?? 0);
  const opensClause = role === 'first' || (context.inClause === null && role !== 'shortName');
  return { mention, block, pins, relation, by, role, reason, opensClause };
}

/** The provisions named after a mention, and where they end. */
function pinsBehind(text: string, { end }: Mention, next: number): FoundPins {
  const pins = pinsInBrackets(text, end);
  return pins.length > 0 ? { pins, start: end } : pinsAfter(text, end, next);
}

/** The innermost title that contains a mention; titles that ended before it are dropped. */
function titleAround({ titles }: BlockState, { start }: Mention): RelatedMention | null {
  while ((titles[titles.length - 1]?.mention.titleEnd ?? start + 1) <= start) titles.pop();
  return titles.findLast(({ mention }) => mention.start < start && start < mention.titleEnd) ?? null;
}
