import {
  isUnit,
  type NamedUnitType,
  type TreeNode,
  type Unit,
  unitNames,
  unitsBelow,
} from '../model/index.js';

/** A unit with the labels from the root down to itself. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly labels: readonly string[];
}

/** The result of a search for a unit. */
export type SectionSearch =
  | { readonly found: true; readonly match: PlacedUnit; readonly others: readonly PlacedUnit[] }
  | { readonly found: false; readonly nearest: readonly string[]; readonly siblings: readonly string[] };

const nameOfType = (type: Unit['type']): string | null =>
  Object.hasOwn(unitNames, type) ? unitNames[type as NamedUnitType] : null;

const tidy = (label: string): string =>
  label
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.):;]+$/, '');

// "Điều 5" may be given as "5", and "2" as "khoản 2"; "1.2" below "1" also as "2".
const namesOf = (unit: Unit, parent: string | null): readonly string[] => {
  const label = tidy(unit.label);
  const name = nameOfType(unit.type);
  const names = [label];
  if (name && label.toLowerCase().startsWith(`${name} `)) names.push(label.slice(name.length + 1));
  else if (name) names.push(`${name} ${label}`);
  if (parent !== null && label.startsWith(`${parent}.`)) names.push(label.slice(parent.length + 1));
  return names;
};

/** The rest of the query after a name; `null` if the query does not begin with it. */
const restAfter = (query: string, name: string): string | null => {
  if (query === name) return '';
  if (!query.startsWith(name)) return null;
  const rest = query.slice(name.length).match(/^\s*[.):/]+\s*(.*)$/u);
  return rest?.[1] ?? null;
};

interface Walk {
  readonly matches: PlacedUnit[];
  deepest: { readonly node: TreeNode; readonly labels: readonly string[] };
}

const walk = (
  node: TreeNode,
  labels: readonly string[],
  query: string,
  fold: (label: string) => string,
  state: Walk,
): void => {
  const parent = isUnit(node) ? tidy(node.label) : null;
  for (const unit of unitsBelow(node)) {
    const path = [...labels, unit.label];
    for (const name of namesOf(unit, parent)) {
      const rest = restAfter(query, fold(name));
      if (rest === null) continue;
      if (rest === '') {
        if (!state.matches.some((match) => match.unit === unit)) state.matches.push({ unit, labels: path });
        continue;
      }
      if (path.length > state.deepest.labels.length) state.deepest = { node: unit, labels: path };
      walk(unit, path, rest, fold, state);
    }
  }
};

// An article may be given without its chapter: if no path from the root matches, paths from lower units are tried.
const searchFrom = (root: TreeNode, query: string, fold: (label: string) => string, state: Walk): void => {
  let level: readonly { readonly node: TreeNode; readonly labels: readonly string[] }[] = [
    { node: root, labels: [] },
  ];
  while (level.length > 0 && state.matches.length === 0) {
    for (const { node, labels } of level) walk(node, labels, query, fold, state);
    level = level.flatMap(({ node, labels }) =>
      unitsBelow(node).map((unit) => ({ node: unit, labels: [...labels, unit.label] })),
    );
  }
};

/**
 * Finds the unit at a path of labels joined by dots: "II.2", "Điều 5.2.a", "Chương II". Case-sensitive matches take
 * precedence, since "I" and "i" may both exist. Of several, the first in reading order is returned.
 */
export const findSection = (root: TreeNode, path: string): SectionSearch => {
  const query = tidy(path);
  const state: Walk = { matches: [], deepest: { node: root, labels: [] } };
  searchFrom(root, query, (label) => label, state);
  if (state.matches.length === 0)
    searchFrom(root, query.toLowerCase(), (label) => label.toLowerCase(), state);
  const [match, ...others] = state.matches;
  if (match) return { found: true, match, others };
  const { node, labels } = state.deepest;
  return { found: false, nearest: labels, siblings: unitsBelow(node).map((unit) => unit.label) };
};
