import { type Unit, unitsBelow } from '../model/index.js';

interface OutlineRow {
  readonly labels: string;
  readonly type: Unit['type'];
  readonly heading: string | null;
  readonly line: number;
  readonly page: number | null;
}

/** The outline of some units and all below them, in reading order, with the path of labels of each. */
export const outlineOf = (
  units: readonly Unit[],
  above: readonly string[],
  depth: number,
): readonly OutlineRow[] =>
  units.flatMap((unit) => {
    const labels = [...above, unit.label];
    const { type, heading, position, page } = unit;
    const own = { labels: labels.join('.'), type, heading, line: position.start.line, page };
    return [own, ...(labels.length < depth ? outlineOf(unitsBelow(unit), labels, depth) : [])];
  });
