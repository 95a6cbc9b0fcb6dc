import type { Block, Relation } from '../../model/index.js';
import type { RelatedMention } from './related-mention.js';

/** A block that opens a list, whose verb the items below it share ("Bãi bỏ các văn bản sau:"). */
export interface ListIntroduction {
  readonly block: Block;
  readonly text: string;
  /** What is done to what is listed. */
  readonly relation: Relation;
  /** The document that does it, where it is not the one that is read. */
  readonly by: RelatedMention | null;
  /** Whether it tells others what to do, so that the document itself changes nothing ("Giao Sở Tài chính:"). */
  readonly isOrder: boolean;
  /** How many characters may stand before the citation in an item. */
  readonly reach: number;
}

/** Whether a block stands below another one: in a unit of its own, or deeper in the same. */
export const isBelow = (upper: Block, lower: Block): boolean =>
  upper.zone === lower.zone && upper.unit.every((label, depth) => label === lower.unit[depth]);

/** What of the document read so far bears on the mentions to come. */
export interface ReadingState {
  /** The kind of the document that is read, where its heading says it. */
  readonly ownKind: string | null;
  /** Who has issued it, in full, where its heading says it. */
  readonly ownIssuer: string | null;
  /** The heading of a further document below it in the same file, as a name's key; empty above any. */
  furtherHeading: string;
  /** All mentions so far. */
  readonly related: RelatedMention[];
  /** The last one that stands in no other's title or description; in a table it begins the row. */
  lastIndependent: RelatedMention | null;
  introduction: ListIntroduction | null;
  /** Labels of the units whose title says that all that is listed in them is repealed. */
  readonly repealLists: Set<string>;
  /** The document whose legal bases the next blocks quote ("Thông tư … có căn cứ ban hành như sau:"). */
  quoted: RelatedMention | null;
}

/** What of a block's mentions the next one may hang on, kept so that none is looked for twice. */
export interface BlockState {
  previous: RelatedMention | null;
  /** The last that is more than a short name in brackets. */
  lastNamed: RelatedMention | null;
  /** The last that opened a clause. */
  clauseHead: RelatedMention | null;
  /** Whether a list of what this document itself acts on has begun. */
  isListing: boolean;
  /** Titles that hold other laws and have not ended yet, the outermost first. */
  readonly titles: RelatedMention[];
}
