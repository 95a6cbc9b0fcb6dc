import type { Block, Relation } from '../../model/index.js';
import type { RelatedMention } from './related-mention.js';

/** A block that introduces a list, with a verb shared by the items below it ("Bãi bỏ các văn bản sau:"). */
export interface ListIntroduction {
  readonly block: Block;
  readonly text: string;
  /** What is done to the listed documents. */
  readonly relation: Relation;
  /** The document that does it, if not the one being read. */
  readonly by: RelatedMention | null;
  /** Whether it gives orders to others, so that the document itself changes nothing ("Giao Sở Tài chính:"). */
  readonly isOrder: boolean;
  /** How many characters may come before the citation in an item. */
  readonly reach: number;
}

/** Whether a block belongs under another one: in a unit of its own, or deeper in the same one. */
export const isBelow = (upper: Block, lower: Block): boolean =>
  upper.zone === lower.zone && upper.unit.every((label, depth) => label === lower.unit[depth]);

/** What has been read so far and matters to the following mentions. */
export interface ReadingState {
  /** The kind of the document being read, if its heading gives it; below a further heading, of the one under that. */
  ownKind: string | null;
  /** Its issuer, in full, if its heading gives it. */
  readonly ownIssuer: string | null;
  /** The heading of a further document below it in the file, as a name's key; empty until there is one. */
  furtherHeading: string;
  /** All mentions so far. */
  readonly related: RelatedMention[];
  /** The last one outside of another's title or description; in a table it begins the row. */
  lastIndependent: RelatedMention | null;
  /** The last one that the document itself amends; new text that it quotes is that document's. */
  amended: RelatedMention | null;
  introduction: ListIntroduction | null;
  /** The heading of the unit being read if legal bases are listed in it, perhaps in groups. */
  bases: Block | null;
  /** Labels of the units whose title says that everything listed in them is repealed. */
  readonly repealLists: Set<string>;
  /** The document whose legal bases are quoted in the next blocks ("Thông tư … có căn cứ ban hành như sau:"). */
  quoted: RelatedMention | null;
}

/** The mentions of a block that the next one may depend on, kept so that they need not be searched for again. */
export interface BlockState {
  previous: RelatedMention | null;
  /** The last that is more than a short name in brackets. */
  lastNamed: RelatedMention | null;
  /** The last that opened a clause. */
  clauseHead: RelatedMention | null;
  /** Whether a list of documents that this one acts on has begun. */
  isListing: boolean;
  /** Titles that contain other laws and have not ended yet, outermost first. */
  readonly titles: RelatedMention[];
  /** Where the last one ends, with the provisions named after it; the beginning of the block if there is none. */
  end: number;
}
