import { lastNotAbove } from '../chars/index.js';
import { ancestorsOf, isUnit, type ParsedDocument, type Unit, walk } from '../model/index.js';
import { spanOf } from './source-text.js';

/** What says in which unit an offset is: "Chương I, Điều 2, 3"; `null` where it is in none. */
export function unitPaths(document: ParsedDocument): (offset: number) => string | null {
  const placed = [...walk(document.body)].flatMap((visit): readonly (readonly Unit[])[] =>
    isUnit(visit.node) ? [[...ancestorsOf(visit).filter(isUnit), visit.node]] : [],
  );
  const starts = placed.map((path) => path.reduce((_, unit) => spanOf(unit).start, 0));
  return (offset) => {
    const path = placed[lastNotAbove(starts, offset)] ?? [];
    const around = path.filter((unit) => offset < spanOf(unit).end);
    return around.length === 0 ? null : around.map(({ label }) => label).join(', ');
  };
}
