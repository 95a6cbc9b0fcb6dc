import type { ComparedNode, ComparedType, FieldName, Position } from '../../model/index.js';
import type { Word } from './words.js';

/** Neighbouring paragraphs of two documents that together are the same text, split differently. */
export interface TextSpan {
  readonly froms: Item[];
  readonly tos: Item[];
}

/** A node of the compared form, with what is found out about it during the comparison. */
export interface Item {
  readonly type: ComparedType;
  readonly label: string | null;
  readonly name: FieldName | null;
  readonly heading: string | null;
  readonly text: string | null;
  readonly position: Position | null;
  /** The first column of a cell; `columns` is how many it spans. */
  readonly column: number;
  readonly columns: number;
  readonly parent: Item | null;
  /** Its index among the children of its parent. */
  index: number;
  readonly children: Item[];
  /** The words of its heading or text. */
  readonly words: readonly Word[];
  readonly labelWords: readonly Word[];
  /** An id of its label; labels that mean the same below their parents share it. */
  readonly labelId: number;
  /**
   * An id of its own words. `contentId` includes everything below it, `wholeId` its label as well. Items with equal ids
   * are equal in that.
   */
  readonly ownId: number;
  contentId: number;
  wholeId: number;
  /** The number of words in it and below it. */
  size: number;
  /** The item of the other document that it corresponds to. */
  partner: Item | null;
  /** For a paragraph that corresponds to several, and for each of those. */
  span: TextSpan | null;
  /** Whether its words are in the other document, but parsed into other units. */
  isReread: boolean;
}

/** An item as it is reported. `keeps` chooses the children that are included. */
export const nodeOf = (item: Item, keeps: (item: Item) => boolean = () => true): ComparedNode => ({
  type: item.type,
  label: item.label,
  name: item.name,
  heading: item.heading,
  text: item.text,
  children: item.children.filter(keeps).map((child) => nodeOf(child, keeps)),
});

/** Whether an item is a text, which has no children. */
export const isLeaf = ({ text }: Item): boolean => text !== null;

/** An item and all items below it, in reading order. */
export function* itemsOf(item: Item): Generator<Item> {
  yield item;
  for (const child of item.children) yield* itemsOf(child);
}
