import type { TaskColumn } from '../../lexicon/index.js';
import { beginsSmall, isBelowGap, type Line } from '../line/index.js';
import type { Cells } from './column-shapes.js';
import {
  isItem,
  isWholeCell,
  type Joint,
  jointsOf,
  mayLackNumber,
  opensBody,
  opensTime,
} from './line-joints.js';

/** A row of a table without row numbers; a single cell heads the rows below it. */
export interface UnnumberedRow {
  readonly cells: Cells;
  /** How much speaks against this reading of its lines. */
  readonly cost: number;
  /** Index of the line below it. */
  readonly end: number;
}

const IMPOSSIBLE = 1000;
/** What it costs to begin a cell in a column with words that are usual in another one. */
const STRANGE = 4;
const UNLIKELY = 2;
const UNUSUAL = 1;
/** In characters; cells for times and for bodies are shorter. */
const MAX_TIME = 50;
const MAX_BODIES = 110;

/** What a line looks like as the beginning of a cell. */
type Opening = 'time' | 'bodies' | 'text';

function openingOf(line: Line, timed: boolean): Opening {
  if (timed && opensTime(line)) return 'time';
  return !isItem(line) && opensBody(line) ? 'bodies' : 'text';
}

const TIMES: Record<Opening, number> = { time: 0, bodies: STRANGE, text: STRANGE };
const BODIES: Record<Opening, number> = { time: STRANGE, bodies: 0, text: UNLIKELY };
const COST_OF_OPENING: Record<TaskColumn, Record<Opening, number>> = {
  ...{ due: TIMES, from: TIMES, until: TIMES, lead: BODIES, with: BODIES },
  what: { time: STRANGE, bodies: UNLIKELY, text: 0 },
  product: { time: STRANGE, bodies: UNUSUAL, text: 0 },
  number: { time: STRANGE, bodies: STRANGE, text: 0 },
  other: { time: UNUSUAL, bodies: UNUSUAL, text: 0 },
};

/** The cost of a cell of a column that begins with a line. */
function costOfBeginning(line: Line, column: TaskColumn, timed: boolean): number {
  if (isWholeCell(line.text)) return column === 'what' ? STRANGE : 0;
  if (column === 'other' && isItem(line)) return UNUSUAL;
  const costs = COST_OF_OPENING[column];
  const isLong =
    costs === TIMES ? line.text.length > MAX_TIME : line.text.length > MAX_BODIES || isItem(line);
  if (isLong && (costs === TIMES || costs === BODIES)) return STRANGE;
  return costs[openingOf(line, timed)];
}

/** The cost of an empty cell; a blank line may stand for one. */
const COST_OF_EMPTY: Record<TaskColumn, number> = {
  ...{ what: STRANGE, lead: UNLIKELY, with: UNUSUAL, due: UNLIKELY, from: UNLIKELY, until: UNUSUAL },
  ...{ product: UNUSUAL, number: 0, other: 0 },
};

const COST_OF_BREAK: Record<Joint, number> = { joined: IMPOSSIBLE, likely: UNLIKELY, either: 0, parted: 0 };
const COST_OF_JOINT: Record<Joint, number> = { joined: 0, likely: 0, either: UNUSUAL, parted: IMPOSSIBLE };

/** Where the cells of a row begin, or the heading of a group: a line and the column that it begins. */
interface Step {
  readonly cost: number;
  readonly column: number;
  /** The step of the line above. */
  readonly before: Step | null;
  readonly begins: 'row' | 'cell' | null;
}

/** What it costs to leave the cells of some columns empty: from the first, up to before the last. */
type CostOfEmpty = (from: number, to: number, isBelowBlank: boolean) => number;

function costOfEmpty(columns: readonly TaskColumn[]): CostOfEmpty {
  const work = columns.indexOf('what');
  const costs = columns.map((sort, column) => (sort === 'due' && column < work ? 0 : COST_OF_EMPTY[sort]));
  return (from, to, isBelowBlank) => {
    let cost = 0;
    for (let column = from; column < to; column += 1)
      cost += isBelowBlank && columns[column] !== 'what' ? 0 : (costs[column] ?? 0);
    return cost;
  };
}

/**
 * The joints of lines. A blank line, a time or an item may begin a cell though the words above it seem to go on: "TPT
 * Đội", "11/2025".
 */
const rowJoints = (lines: readonly Line[]): readonly Joint[] =>
  jointsOf(lines, false).map((shown, at) => {
    const line = lines[at];
    const above = lines[at - 1];
    const joint = line && above && shown === 'joined' && mayLackNumber(above, line) ? 'likely' : shown;
    if (!line || joint === 'either' || joint === 'parted') return joint;
    if (joint === 'likely') return isItem(line) || opensBody(line) ? 'either' : joint;
    if (beginsSmall(line)) return joint;
    return isBelowGap(line) || opensTime(line) ? 'either' : isItem(line) ? 'likely' : joint;
  });

/**
 * The likeliest division of lines into rows with a cell for each column, as far as times, bodies and blank lines show
 * where cells begin. A time to the left of the work may hold for several rows.
 *
 * @param columns - what the columns hold, from left to right
 */
export function unnumberedRows(
  lines: readonly Line[],
  columns: readonly TaskColumn[],
): readonly UnnumberedRow[] {
  const joints = rowJoints(lines);
  const timed = columns.some((column) => column === 'due' || column === 'from');
  const empty = costOfEmpty(columns);
  let steps: readonly Step[] = [];
  lines.forEach((line, at) => {
    const isBelowBlank = isBelowGap(line);
    const joint = joints[at] ?? 'parted';
    const before = steps;
    steps = columns.flatMap((sort, column) => {
      const begins = costOfBeginning(line, sort, timed);
      const goesOn = COST_OF_JOINT[joint] + (isBelowBlank ? UNLIKELY : 0) + costOfMore(line, sort);
      // Only in a later row may the time be that of the row above.
      if (at === 0) {
        const cost = empty(0, column, false) + begins + (column > 0 ? UNLIKELY : 0);
        return [{ cost, column, before: null, begins: 'row' } satisfies Step];
      }
      const apart = COST_OF_BREAK[joint] + begins;
      const ways = before.flatMap((above): readonly Step[] => {
        const { column: from } = above;
        const rest = empty(from + 1, columns.length, isBelowBlank) + empty(0, column, false);
        const next: Step = { cost: above.cost + apart + rest, column, before: above, begins: 'row' };
        if (from > column) return [next];
        if (from === column)
          return [next, { cost: above.cost + goesOn, column, before: above, begins: null }];
        const between = empty(from + 1, column, isBelowBlank);
        return [next, { cost: above.cost + apart + between, column, before: above, begins: 'cell' }];
      });
      return cheapest(ways);
    });
  });
  const [last] = cheapest(
    steps.map((step) => ({ step, cost: step.cost + empty(step.column + 1, columns.length, false) })),
  );
  return last ? rowsFrom(last.step, lines, columns.length) : [];
}

/** The way that costs least. */
function cheapest<T extends { readonly cost: number }>(ways: readonly T[]): readonly T[] {
  let best: T | null = null;
  for (const way of ways) if (best === null || way.cost < best.cost) best = way;
  return best === null ? [] : [best];
}

/** A line that continues a cell for bodies or a time may rather begin another cell. */
const costOfMore = (line: Line, column: TaskColumn): number => {
  if (opensTime(line) && line.text.length <= MAX_TIME) return UNLIKELY;
  if (column === 'what' && line.text.length <= MAX_BODIES && !isItem(line) && opensBody(line)) return UNUSUAL;
  return isItem(line) && column !== 'what' ? UNLIKELY : 0;
};

function rowsFrom(last: Step, lines: readonly Line[], count: number): readonly UnnumberedRow[] {
  const steps: Step[] = [];
  for (let step: Step | null = last; step; step = step.before) steps.push(step);
  steps.reverse();
  const starts = steps.flatMap(({ begins }, at) => (begins === 'row' ? [at] : []));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length;
    const cells: Line[][] = Array.from({ length: count }, () => []);
    for (let at = start; at < end; at += 1) {
      const [line, step] = [lines[at], steps[at]];
      if (line && step) cells[step.column]?.push(line);
    }
    const cost = (steps[end - 1]?.cost ?? 0) - (steps[start - 1]?.cost ?? 0);
    return { cells, cost, end };
  });
}
