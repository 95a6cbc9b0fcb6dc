import { lastNotAbove } from '../chars/index.js';
import type { Block, Citation, Flow } from '../model/index.js';

/** The place of a citation in its paragraph. */
export interface Place {
  readonly text: string;
  /** Offsets in `text`. */
  readonly start: number;
  readonly end: number;
  /** Where the paragraph begins in the flow's text. */
  readonly from: number;
  /** The paragraph that introduces the list around it: "Các văn bản sau đây hết hiệu lực kể từ ngày …:". */
  readonly lead: () => string | null;
}

/** Finds the places of citations in their paragraphs. */
export function placesIn(flow: Flow): (citation: Citation) => Place | null {
  const { blocks, text } = flow;
  const starts = blocks.map(({ start }) => flow.toSource(start));
  return ({ position, unit }) => {
    const index = lastNotAbove(starts, position.start.offset);
    const block = blocks[index];
    if (block === undefined) return null;
    const inFlow = (offset: number): number => offsetIn(flow, block, offset) - block.start;
    return {
      text: text.slice(block.start, block.end),
      start: inFlow(position.start.offset),
      end: inFlow(position.end.offset),
      from: block.start,
      lead: () => leadOf(flow, index, unit),
    };
  };
}

/** The offset in the flow's text, within a block, for an offset in the text as read. */
function offsetIn(flow: Flow, { start, end }: Block, offset: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (flow.toSource(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A list may begin at most this many paragraphs above an item. */
const MAX_REACH = 200;

function leadOf({ blocks, text }: Flow, index: number, unit: readonly string[]): string | null {
  for (let at = index - 1; at >= Math.max(0, index - MAX_REACH); at -= 1) {
    const block = blocks[at];
    if (block === undefined || block.unit.length > unit.length) continue;
    const words = text.slice(block.start, block.end).trimEnd();
    if (words.endsWith(':') && block.unit.every((label, level) => unit[level] === label)) return words;
    if (block.unit.length < unit.length) return null;
  }
  return null;
}
