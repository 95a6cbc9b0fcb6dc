import { createOffsets, finderIn } from '../../chars/index.js';
import type { Block, Flow, Zone } from '../../model/index.js';
import type { WayBack } from '../../text/index.js';
import type { Line } from '../line/index.js';
import { separatorAfter } from '../mend/index.js';

/** The place of a block in a table; see {@link Block}. */
export type CellPlace = Pick<Block, 'columnHead' | 'row'>;

const NO_CELL: CellPlace = { columnHead: null, row: null };

/**
 * Collects the blocks of a document in reading order.
 *
 * @param wayBack - from the folded text that the lines are from
 */
export function createFlow(wayBack: WayBack) {
  const blocks: Block[] = [];
  const pieces: string[] = [];
  const flowAt = createOffsets();
  const foldedAt = createOffsets();
  flowAt.push(0);
  foldedAt.push(0);
  /** How far the folded text was ahead at the last pair of offsets. */
  let ahead = 0;
  let length = 0;
  const pair = (inFlow: number, inFolded: number): void => {
    if (inFolded - inFlow === ahead) return;
    ahead = inFolded - inFlow;
    flowAt.push(inFlow);
    foldedAt.push(inFolded);
  };

  return {
    /** Adds a block, leaving out lines without text. Returns its text. */
    add(lines: readonly Line[], zone: Zone, unit: readonly string[], cell: CellPlace = NO_CELL): string {
      let text = '';
      let last = '';
      for (const line of lines) {
        if (line.text === '') continue;
        if (last !== '') text += separatorAfter(last);
        pair(length + text.length, line.start);
        text += line.text;
        pair(length + text.length, line.end);
        last = line.text;
      }
      if (text === '') return text;
      const { columnHead, row } = cell;
      blocks.push({ start: length, end: length + text.length, zone, unit, columnHead, row });
      pieces.push(text);
      length += text.length + 1;
      return text;
    },
    finish(): Flow {
      // The last block is also followed by a line feed.
      pieces.push('');
      return flowOf(pieces.join('\n'), blocks, flowAt.all(), foldedAt.all(), wayBack);
    },
  };
}

/** Separate from {@link createFlow}, so that nothing of the builder stays in memory with the flow. */
function flowOf(
  text: string,
  blocks: readonly Block[],
  flowAt: Int32Array,
  foldedAt: Int32Array,
  { toSource, toSourceEnd }: WayBack,
): Flow {
  const find = finderIn(flowAt);
  const indexAt = (offset: number): number => Math.max(0, find(offset));
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
