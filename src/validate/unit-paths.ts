import { lastNotAbove } from '../chars/index.js';
import { ancestorsOf, isUnit, type ParsedDocument, type Unit, walk } from '../model/index.js';
import { spanOf } from './source-text.js';

const startOf = (path: readonly Unit[]): number => {
  const unit = path.at(-1);
  return unit === undefined ? 0 : spanOf(unit).start;
};

/** Finds the unit that contains an offset: "Chương I, Điều 2, 3"; `null` if there is none. */
export function unitPaths(document: ParsedDocument): (offset: number) => string | null {
  const placed = [...walk(document.body)].flatMap((visit): readonly (readonly Unit[])[] =>
    isUnit(visit.node) ? [[...ancestorsOf(visit).filter(isUnit), visit.node]] : [],
  );
  const starts = placed.map((path) => startOf(path));
  return (offset) => {
    const path = placed[lastNotAbove(starts, offset)] ?? [];
    const around = path.filter((unit) => offset < spanOf(unit).end);
    return around.length === 0 ? null : around.map(({ label }) => label).join(', ');
  };
}
