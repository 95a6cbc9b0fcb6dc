import type { ComparedNode, ComparedType, FieldName, Position } from '../../model/index.js';
import type { Word } from './words.js';

/** Paragraphs of one text that are paragraphs of another together: parted or joined otherwise. */
export interface TextSpan {
  readonly froms: Item[];
  readonly tos: Item[];
}

/** A node of the compared form, with what is known of it while it is compared. */
export interface Item {
  readonly type: ComparedType;
  readonly label: string | null;
  readonly name: FieldName | null;
  readonly heading: string | null;
  readonly text: string | null;
  readonly position: Position | null;
  /** The first column of a cell, and how many it spans. */
  readonly column: number;
  readonly columns: number;
  readonly parent: Item | null;
  /** Which child of its parent it is. */
  index: number;
  readonly children: Item[];
  /** The words of its heading or its text. */
  readonly words: readonly Word[];
  readonly labelWords: readonly Word[];
  /** The number of its label, the same for labels that say the same below their parents. */
  readonly labelId: number;
  /** The numbers of what it says itself, of that with all below it, and of that with its own label. */
  readonly ownId: number;
  contentId: number;
  wholeId: number;
  /** How many words are in it and below it. */
  size: number;
  /** What it became, or what it was. */
  partner: Item | null;
  /** Where it is a paragraph that is partner of several, or one of these. */
  span: TextSpan | null;
  /** Whether its words stand in the other document in units that were read otherwise. */
  isReread: boolean;
}

/** What an item says, for whoever is told. `keeps` chooses the children that stay. */
export const nodeOf = (item: Item, keeps: (item: Item) => boolean = () => true): ComparedNode => ({
  type: item.type,
  label: item.label,
  name: item.name,
  heading: item.heading,
  text: item.text,
  children: item.children.filter(keeps).map((child) => nodeOf(child, keeps)),
});

/** Whether an item is a stretch of words without children. */
export const isLeaf = ({ text }: Item): boolean => text !== null;

/** An item and all below it, in reading order. */
export function* itemsOf(item: Item): Generator<Item> {
  yield item;
  for (const child of item.children) yield* itemsOf(child);
}
