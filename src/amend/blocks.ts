import type {
  BodyNode,
  Bullet,
  Citation,
  Paragraph,
  Position,
  Quotation,
  Root,
  TreeNode,
  Unit,
} from '../model/index.js';
import { isUnit } from '../model/index.js';
import { beginsQuoted, maskQuotes } from './quotes.js';
import { beginsAmending, beginsWithName } from './verbs.js';

/** The citations that begin within a stretch of the document's text. */
export type CitationsIn = (position: Position) => readonly Citation[];

/** A unit of the amending act, or a list item in it. */
export type Provision = Unit | Bullet;

/** Text of a provision that may order a change, with everything below it up to the next such text. */
export interface InstructionBlock {
  readonly text: string;
  readonly position: Position;
  /** Quotations of whole paragraphs. */
  readonly quotations: readonly Quotation[];
  /** Paragraphs and tables that are not quoted and order nothing. */
  readonly others: readonly BodyNode[];
  readonly below: readonly Provision[];
}

type Draft = { -readonly [Key in keyof InstructionBlock]: InstructionBlock[Key] } & {
  quotations: Quotation[];
  others: BodyNode[];
  below: Provision[];
};

/**
 * Splits a provision into the texts that may order something. A heading that was cut is joined to the paragraph that
 * continues it.
 */
export function blocksOf(provision: Provision | Root): readonly InstructionBlock[] {
  const blocks: Draft[] = [];
  const open = (text: string, position: Position): void => {
    blocks.push({ text, position, quotations: [], others: [], below: [] });
  };
  if (isUnit(provision) && provision.heading !== null) open(provision.heading, provision.position);
  for (const child of provision.children as readonly TreeNode[]) {
    const last = blocks[blocks.length - 1];
    if (child.type === 'paragraph') takeParagraph(child, last, open);
    else if (child.type === 'quotation') last?.quotations.push(child);
    else if (
      child.type === 'bullet' ||
      (isUnit(child) && child.type !== 'appendix' && child.type !== 'form')
    ) {
      if (last === undefined) open('', child.position);
      blocks[blocks.length - 1]?.below.push(child);
    } else if (child.type === 'table') last?.others.push(child);
  }
  return blocks;
}

function takeParagraph(
  paragraph: Paragraph,
  last: Draft | undefined,
  open: (text: string, position: Position) => void,
): void {
  const { value, position } = paragraph;
  const isFree = last !== undefined && last.quotations.length === 0 && last.below.length === 0;
  if (last === undefined || beginsAmending(value)) open(value, position);
  else if (isFree && last.others.length === 0 && goesOn(last.text, value)) {
    last.text = `${last.text} ${value}`;
    last.position = { start: last.position.start, end: position.end };
  } else if (last.quotations.length > 0 && !beginsQuoted(value)) open(value, position);
  else last.others.push(paragraph);
}

/** Whether a paragraph goes on with a list that was broken at its end: "[Bãi bỏ khoản 2 Điều 8;] khoản 3 Điều 16." */
const isNextOfList = (text: string): boolean => /^\s*\p{Ll}/u.test(text) && beginsWithName(text);

/** Whether an instruction continues in the paragraph below it. */
const goesOn = (text: string, below: string): boolean =>
  beginsAmending(text) &&
  (!/[:.;]\s*$/u.test(text) || (/;\s*$/u.test(text) && isNextOfList(below))) &&
  (!beginsQuoted(below) || maskQuotes(text).quoted.length === 0);

/** The first text of a provision, without its label. */
export function firstText(provision: Provision): string {
  if (isUnit(provision) && provision.heading !== null) return provision.heading;
  const first = provision.children.find((child) => child.type === 'paragraph');
  return first?.type === 'paragraph' ? first.value : '';
}
