import {
  childrenOf,
  isUnit,
  type ParsedDocument,
  type TreeNode,
  type Unit,
  walk,
  workName,
} from '../model/index.js';
import { type Piece, unitsOf } from './pieces.js';

/** The abbreviations of unit types in ids, by the naming convention of Akoma Ntoso. */
const ABBREVIATIONS: Readonly<Partial<Record<Unit['type'], string>>> = {
  appendix: 'att',
  article: 'art',
  chapter: 'chp',
  clause: 'cl',
  division: 'dvs',
  section: 'sec',
  subsection: 'subsec',
};

/**
 * The number or name in a label, as it is written in ids: "5" for "Điều 5", "1-2" for "1.2", "Quy-chế" for "Quy chế".
 */
const numberOf = (label: string): string => {
  const last = label.split(/\s+/u).at(-1) ?? '';
  const said = /^(?:[\d.]+\p{L}?|[IVXLCDM]+|\p{L})$/u.test(last) ? last : label;
  return said.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
};

const nameOfUnit = (unit: Unit): string => `${ABBREVIATIONS[unit.type] ?? unit.type}_${numberOf(unit.label)}`;

/** The units that are part of an id. Articles are numbered through a text, so the chapter of an article is not. */
const namedUnits = (units: readonly Unit[]): readonly Unit[] => {
  const article = units.findIndex(({ type }) => type === 'article');
  return units.filter(
    ({ type }, at) => at >= article || type === 'appendix' || type === 'form' || article < 0,
  );
};

/** The index of each node among the children of its parent that have its type, from 1. */
const ordersIn = (root: TreeNode): ReadonlyMap<TreeNode, number> => {
  const orders = new Map<TreeNode, number>();
  for (const { node } of walk(root)) {
    const counts = new Map<TreeNode['type'], number>();
    for (const child of childrenOf(node)) {
      const count = (counts.get(child.type) ?? 0) + 1;
      counts.set(child.type, count);
      orders.set(child, count);
    }
  }
  return orders;
};

/** The path to a piece in the tree: "art_5__cl_2", "preamble__field_1". */
const pathOf = ({ node, above, part }: Piece, orders: ReadonlyMap<TreeNode, number>): string => {
  const units = unitsOf({ node, above });
  const path = namedUnits(units).map(nameOfUnit);
  const line = [...above, node];
  const innermost = line.findLastIndex(isUnit);
  line.forEach((each, at) => {
    if (at > innermost && each.type !== 'root') path.push(`${each.type}_${orders.get(each) ?? 1}`);
  });
  return path.join('__') + (part > 0 ? `~${part + 1}` : '');
};

/** Creates the function that gives each piece of a document a unique id. */
export const pieceNamer = ({ metadata, source, body }: ParsedDocument): ((piece: Piece) => string) => {
  const base = metadata.urn ?? source.path ?? '';
  const orders = ordersIn(body);
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return (piece) => {
    const named = `${base}#${pathOf(piece, orders)}`;
    let count = counts.get(named) ?? 0;
    let id = named;
    do {
      count += 1;
      if (count > 1) id = `${named}-${count}`;
    } while (taken.has(id));
    counts.set(named, count);
    taken.add(id);
    return id;
  };
};

/** The document as it is cited, with its title. */
export const documentTitle = ({ metadata: { kind, number, title }, source }: ParsedDocument): string => {
  const cited = workName({ kind, number, name: null, title: null }, '');
  return [cited, title].filter((part) => part !== null && part !== '').join(' ') || (source.path ?? '');
};

/** The headings of units, outermost first: "Điều 5. Phạm vi điều chỉnh". */
export const headingsOf = (units: readonly Pick<Unit, 'label' | 'heading'>[]): readonly string[] =>
  units.map(({ label, heading }) => [label, heading].filter((part) => part !== null).join('. '));
