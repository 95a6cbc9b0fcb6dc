import type { Block, Relation } from '../../model/index.js';
import type { Mention } from '../mentions/mention.js';
import type { RelatedMention } from './related-mention.js';

/** A block that ends in a colon, whose verb the list below it shares. */
export interface ListIntroduction {
  readonly block: Block;
  readonly sense: Relation;
  readonly by: RelatedMention | null;
  readonly text: string;
  /** Whether it tells others what to do, so that the document itself changes nothing ("Giao Sở Tài chính:"). */
  readonly isOrder: boolean;
  /** How far behind the start of an item its citation may begin. */
  readonly reach: number;
}

/** Whether a block stands below another one: in a unit of its own, or deeper in the same. */
export const isBelow = ({ unit, zone }: Block, below: Block): boolean =>
  zone === below.zone && unit.every((label, depth) => label === below.unit[depth]);

/** What of the document read so far bears on the mentions to come. */
export interface ReadingState {
  /** All mentions of the document so far. */
  readonly done: RelatedMention[];
  /** The last one of a table's row that stands in no other's description. */
  rowHead: RelatedMention | null;
  lead: ListIntroduction | null;
  /** Texts under whose title all that is listed is repealed. */
  readonly expired: Set<string>;
  /** The citation behind "có căn cứ ban hành như sau:". */
  quoting: RelatedMention | null;
}

/** What of a block's mentions the next one may hang on, kept so that none is looked for twice. */
export interface BlockState {
  previous: RelatedMention | null;
  /** The last that is no mere short name in brackets. */
  said: RelatedMention | null;
  /** The last that was the first of its clause. */
  head: RelatedMention | null;
  /** Whether a list of what this document itself acts on has begun. */
  running: boolean;
  /** Titles that hold other laws and have not ended yet, the outermost first. */
  readonly titles: RelatedMention[];
}

/** A mention with the words before it that may say what is done to it. */
export interface MentionContext {
  readonly block: Block;
  readonly mention: Mention;
  readonly previous: RelatedMention | null;
  /** The previous mention, if it stands in the same clause. */
  readonly inSentence: RelatedMention | null;
  /** All between the previous mention and this one's pins. */
  readonly gap: string;
  /** The gap's last clause. */
  readonly clause: string;
  readonly parted: 'sentence' | 'semicolon' | null;
}
