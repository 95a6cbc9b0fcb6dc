import type { Block, Flow, Zone } from '../model/index.js';
import { createLookup, createOffsets, cutsWord, type Folded, type Line } from '../text/index.js';

const separator = (text: string): string => (cutsWord(text) ? '' : ' ');

/** The text of lines that belong together, on one line. */
export function joinLines(lines: readonly Line[]): string {
  let joined = '';
  let last = '';
  for (const { text } of lines) {
    joined += last === '' ? text : separator(last) + text;
    last = text;
  }
  return joined;
}

/**
 * Gathers the blocks of a document in reading order into a flow.
 *
 * @param folded - the folded text that the lines come from
 */
export function createFlow(folded: Folded) {
  const blocks: Block[] = [];
  const pieces: string[] = [];
  const flowAt = createOffsets();
  const foldedAt = createOffsets();
  flowAt.push(0);
  foldedAt.push(0);
  let length = 0;

  return {
    /** Adds a block; lines without text are passed over. Returns its text. */
    add(lines: readonly Line[], zone: Zone, unit: readonly string[]): string {
      let text = '';
      let last = '';
      for (const line of lines) {
        if (line.text === '') continue;
        if (last !== '') text += separator(last);
        flowAt.push(length + text.length);
        foldedAt.push(line.start);
        text += line.text;
        flowAt.push(length + text.length);
        foldedAt.push(line.end);
        last = line.text;
      }
      if (text === '') return text;
      blocks.push({ start: length, end: length + text.length, zone, unit });
      pieces.push(text, '\n');
      length += text.length + 1;
      return text;
    },
    finish: (): Flow => flowOf(pieces.join(''), blocks, flowAt.all(), foldedAt.all(), folded),
  };
}

/** Apart from the making, of which nothing is to be kept while the flow is. */
function flowOf(
  text: string,
  blocks: readonly Block[],
  flowAt: Int32Array,
  foldedAt: Int32Array,
  { toSource, toSourceEnd }: Folded,
): Flow {
  const indexAt = createLookup(flowAt);
  return {
    text,
    blocks,
    toSource: (offset) => {
      const index = indexAt(offset);
      return toSource((foldedAt[index] ?? 0) + offset - (flowAt[index] ?? 0));
    },
    toSourceEnd: (offset) => {
      const index = indexAt(offset - 1);
      return toSourceEnd((foldedAt[index] ?? 0) + offset - (flowAt[index] ?? 0));
    },
  };
}

/** See {@link createFlow}. */
export type FlowBuilder = ReturnType<typeof createFlow>;
