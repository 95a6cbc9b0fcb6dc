import type { ChangeKind, ParsedDocument } from '../../src/model/index.js';
import type { Random } from '../fuzz/random.js';
import {
  copyOf,
  type Mutable,
  type MutableNode,
  type MutableTable,
  type MutableUnit,
  paragraphOf,
  type Spot,
  spotsOf,
  unitLike,
  wordsOf,
} from './trees.js';

/** The change that is expected to be reported for a node. */
export interface Expected {
  readonly kinds: readonly ChangeKind[];
  readonly type: string;
  readonly node: MutableNode;
}

/** A document that is being changed, and what was changed in it. */
export interface Site {
  readonly root: MutableNode;
  readonly random: Random;
  /** The words that new texts are made of. */
  readonly vocabulary: readonly string[];
  /** Nodes that were changed: nothing else is changed near them. */
  readonly touched: Set<MutableNode>;
}

type Mutation = (site: Site) => readonly Expected[] | null;

const UNITS: ReadonlySet<string> = new Set(['article', 'clause', 'point', 'division']);
const LEAST_WORDS = 8;

const isUnit = (node: MutableNode): node is MutableUnit => UNITS.has(node.type);

const newWords = ({ random, vocabulary }: Site, count: number): string =>
  Array.from({ length: count }, () => random.pick(vocabulary)).join(' ');

const isUntouched = ({ touched }: Site, { node, parent, ancestors }: Spot<MutableNode>): boolean =>
  !touched.has(node) &&
  !ancestors.some((above) => touched.has(above)) &&
  !parent.children.some((sibling) => touched.has(sibling)) &&
  ![...spotsOf(node)].some((spot) => touched.has(spot.node));

/** A node that can be changed, and near which nothing was changed yet. */
const pickSpot = <Node extends MutableNode>(
  site: Site,
  fits: (spot: Spot<MutableNode>) => boolean,
  is: (node: MutableNode) => node is Node,
): Spot<Node> | null => {
  const fitting = [...spotsOf(site.root)].filter(
    (spot): spot is Spot<Node> => is(spot.node) && fits(spot) && isUntouched(site, spot),
  );
  if (fitting.length === 0) return null;
  const spot = site.random.pick(fitting);
  for (const sibling of spot.parent.children) site.touched.add(sibling);
  return spot;
};

const siblingsOf = ({ node, parent }: Spot<MutableNode>): readonly MutableNode[] =>
  parent.children.filter(({ type }) => type === node.type);

const isLong = ({ node }: Spot<MutableNode>): boolean => wordsOf(node).length >= LEAST_WORDS;

/** Two units with the same text cannot be distinguished by a reader. */
const isAlone = (spot: Spot<MutableNode>): boolean => {
  const said = wordsOf(spot.node).join(' ');
  return siblingsOf(spot).filter((sibling) => wordsOf(sibling).join(' ') === said).length === 1;
};

const put = (site: Site, parent: { children: MutableNode[] }, index: number, node: MutableNode): void => {
  site.touched.add(node);
  parent.children.splice(index, 0, node);
};

const NUMBER = /\d+$/u;
const isCounted = (node: MutableNode): node is MutableUnit =>
  isUnit(node) && /^(?:Điều )?\d+$/u.test(node.label);

/** Renumbers units, as somebody does who has inserted one; returns those whose number changed. */
const renumber = (units: readonly MutableUnit[], first: number): readonly MutableUnit[] =>
  units.filter((unit, index) => {
    const label = unit.label.replace(NUMBER, String(first + index));
    const isOther = label !== unit.label;
    unit.label = label;
    return isOther;
  });

const firstNumber = (units: readonly MutableUnit[]): number =>
  Number(NUMBER.exec(units[0]?.label ?? '')?.[0] ?? 1);

const countedSiblings = (
  parent: { readonly children: readonly MutableNode[] },
  type: string,
): readonly MutableUnit[] => parent.children.filter(isCounted).filter((unit) => unit.type === type);

const hasNumbers = (spot: Spot<MutableNode>): boolean =>
  siblingsOf(spot).length >= 4 && siblingsOf(spot).every(isCounted);

const told = (units: readonly MutableUnit[], except: MutableNode | null): readonly Expected[] =>
  units.filter((unit) => unit !== except).map((node) => ({ kinds: ['renumbered'], type: node.type, node }));

const replaceWords = (value: string, site: Site): string => {
  const words = value.split(' ');
  const at = 1 + site.random.below(words.length - 2);
  const way = site.random.below(3);
  const fresh = newWords(site, 1 + site.random.below(2)).split(' ');
  words.splice(at, way === 0 ? 0 : 1, ...(way === 1 ? [] : fresh));
  const changed = words.join(' ');
  // A word may be drawn that is the one that it replaces.
  return changed === value ? replaceWords(value, site) : changed;
};

const isParagraph = (node: MutableNode): node is Extract<MutableNode, { type: 'paragraph' }> =>
  node.type === 'paragraph';
const inTable = ({ path }: Spot<MutableNode>): boolean => path.includes('table');

const texts = (spot: Spot<MutableNode>): boolean =>
  isLong(spot) && !inTable(spot) && siblingsOf(spot).length >= 3 && isAlone(spot);

const isTable = (node: MutableNode): node is MutableTable => node.type === 'table';
const hasRows = ({ node }: Spot<MutableNode>): boolean => isTable(node) && node.children.length >= 5;
/** Each row has a cell in each column. */
const isEven = (spot: Spot<MutableNode>): boolean => {
  const { node } = spot;
  if (!isTable(node) || !hasRows(spot)) return false;
  const width = node.children[0]?.children.length ?? 0;
  return (
    width >= 3 &&
    node.children.every(
      ({ children }) => children.length === width && children.every(({ columns }) => columns === 1),
    )
  );
};

type Row = MutableTable['children'][number];

const pickRow = (site: Site, table: MutableTable): Row | null => {
  const rows = table.children.slice(1).filter((row) => wordsOf(row as MutableNode).length >= LEAST_WORDS);
  return rows.length === 0 ? null : site.random.pick(rows);
};

const rowLike = (row: Row, site: Site): Row => ({
  ...row,
  children: row.children.map((cell) => ({
    ...cell,
    children: [paragraphOf(newWords(site, 4 + site.random.below(5)))],
  })),
});

/** Mutations of documents by their names. */
const mutations: Readonly<Record<string, Mutation>> = {
  'words of a text': (site) => {
    const spot = pickSpot(site, (each) => isLong(each) && !inTable(each), isParagraph);
    if (spot === null) return null;
    spot.node.value = replaceWords(spot.node.value, site);
    return [{ kinds: ['changed'], type: 'text', node: spot.node }];
  },
  'words of a heading': (site) => {
    const spot = pickSpot(
      site,
      ({ node }) => isUnit(node) && (node.heading ?? '').split(' ').length > 3,
      isUnit,
    );
    if (spot === null) return null;
    spot.node.heading = replaceWords(spot.node.heading ?? '', site);
    return [{ kinds: ['changed'], type: spot.node.type, node: spot.node }];
  },
  'a new unit': (site) => {
    const spot = pickSpot(site, () => true, isUnit);
    if (spot === null) return null;
    const added = unitLike(spot.node, `${spot.node.label}a`, newWords(site, 6 + site.random.below(12)));
    put(site, spot.parent, spot.index + 1, added);
    return [{ kinds: ['added'], type: added.type, node: added }];
  },
  'a new unit, and numbers after it': (site) => {
    const spot = pickSpot(site, hasNumbers, isUnit);
    if (spot === null) return null;
    const units = countedSiblings(spot.parent, spot.node.type);
    const added = unitLike(spot.node, spot.node.label, newWords(site, 6 + site.random.below(12)));
    put(site, spot.parent, spot.index, added);
    const others = renumber(countedSiblings(spot.parent, spot.node.type), firstNumber(units));
    return [{ kinds: ['added'], type: added.type, node: added }, ...told(others, added)];
  },
  'a unit taken out': (site) => {
    const spot = pickSpot(site, (each) => siblingsOf(each).length >= 2 && isAlone(each), isUnit);
    if (spot === null) return null;
    spot.parent.children.splice(spot.index, 1);
    return [{ kinds: ['removed'], type: spot.node.type, node: spot.node }];
  },
  'a unit taken out, and numbers after it': (site) => {
    const spot = pickSpot(site, (each) => hasNumbers(each) && isAlone(each), isUnit);
    if (spot === null) return null;
    const first = firstNumber(countedSiblings(spot.parent, spot.node.type));
    spot.parent.children.splice(spot.index, 1);
    const others = renumber(countedSiblings(spot.parent, spot.node.type), first);
    return [{ kinds: ['removed'], type: spot.node.type, node: spot.node }, ...told(others, null)];
  },
  'another number': (site) => {
    const spot = pickSpot(site, () => true, isUnit);
    if (spot === null) return null;
    spot.node.label = `${spot.node.label}b`;
    return [{ kinds: ['renumbered'], type: spot.node.type, node: spot.node }];
  },
};

const farFrom = (length: number, from: number, { random }: Site): number | null => {
  const places = Array.from({ length }, (_, at) => at).filter((at) => Math.abs(at - from) >= 2);
  return places.length === 0 ? null : random.pick(places);
};

/** Moves a node to the place of another of its type, at least two places away. */
const moveAmong = (spot: Spot<MutableNode>, site: Site): boolean => {
  const own = siblingsOf(spot);
  const at = farFrom(own.length, own.indexOf(spot.node), site);
  if (at === null) return false;
  const target = own[at];
  const isDown = at > own.indexOf(spot.node);
  spot.parent.children.splice(spot.index, 1);
  const index = target === undefined ? -1 : spot.parent.children.indexOf(target);
  put(site, spot.parent, isDown ? index + 1 : index, spot.node);
  return true;
};

/** Moves, and mutations of tables. */
const furtherMutations: Readonly<Record<string, Mutation>> = {
  'a unit moved': (site) => {
    const spot = pickSpot(
      site,
      (each) => siblingsOf(each).length >= 4 && isLong(each) && isAlone(each),
      isUnit,
    );
    if (spot === null || !moveAmong(spot, site)) return null;
    return [{ kinds: ['moved'], type: spot.node.type, node: spot.node }];
  },
  'a unit moved, and all numbers': (site) => {
    const spot = pickSpot(site, (each) => hasNumbers(each) && isLong(each) && isAlone(each), isUnit);
    if (spot === null) return null;
    const first = firstNumber(countedSiblings(spot.parent, spot.node.type));
    if (!moveAmong(spot, site)) return null;
    const others = renumber(countedSiblings(spot.parent, spot.node.type), first);
    const kinds: readonly ChangeKind[] = others.includes(spot.node) ? ['moved', 'renumbered'] : ['moved'];
    return [{ kinds, type: spot.node.type, node: spot.node }, ...told(others, spot.node)];
  },
  'a unit moved to another': (site) => {
    const spot = pickSpot(
      site,
      (each) => siblingsOf(each).length >= 3 && isLong(each) && isAlone(each),
      isUnit,
    );
    if (spot === null) return null;
    const target = pickSpot(
      site,
      ({ node, parent }) => parent !== spot.parent && isUnit(node) && node.type === spot.node.type,
      isUnit,
    );
    if (target === null) return null;
    spot.parent.children.splice(spot.parent.children.indexOf(spot.node), 1);
    spot.node.label = `${target.node.label}a`;
    put(site, target.parent, target.index + 1, spot.node);
    return [{ kinds: ['moved', 'renumbered'], type: spot.node.type, node: spot.node }];
  },
  'a new paragraph': (site) => {
    const spot = pickSpot(site, (each) => !inTable(each), isParagraph);
    if (spot === null) return null;
    const added = paragraphOf(newWords(site, 8 + site.random.below(12)));
    put(site, spot.parent, spot.index + 1, added);
    return [{ kinds: ['added'], type: 'text', node: added }];
  },
  'a paragraph taken out': (site) => {
    const spot = pickSpot(site, texts, isParagraph);
    if (spot === null) return null;
    spot.parent.children.splice(spot.index, 1);
    return [{ kinds: ['removed'], type: 'text', node: spot.node }];
  },
  'a paragraph moved': (site) => {
    const spot = pickSpot(site, (each) => texts(each) && siblingsOf(each).length >= 4, isParagraph);
    if (spot === null || !moveAmong(spot, site)) return null;
    return [{ kinds: ['moved'], type: 'text', node: spot.node }];
  },
  'words of a cell': (site) => {
    const spot = pickSpot(site, (each) => inTable(each) && wordsOf(each.node).length >= 3, isParagraph);
    if (spot === null) return null;
    spot.node.value = replaceWords(spot.node.value, site);
    return [{ kinds: ['changed'], type: 'cell', node: spot.node }];
  },
  'a new row': (site) => {
    const table = pickSpot(site, hasRows, isTable)?.node;
    const row = table && pickRow(site, table);
    if (!table || !row) return null;
    const added = rowLike(row, site);
    table.children.splice(table.children.indexOf(row), 0, added);
    return [{ kinds: ['added'], type: 'row', node: added as MutableNode }];
  },
  'a row taken out': (site) => {
    const table = pickSpot(site, hasRows, isTable)?.node;
    const row = table && pickRow(site, table);
    if (!table || !row) return null;
    table.children.splice(table.children.indexOf(row), 1);
    return [{ kinds: ['removed'], type: 'row', node: row as MutableNode }];
  },
  'a row moved': (site) => {
    const table = pickSpot(site, hasRows, isTable)?.node;
    const row = table && pickRow(site, table);
    if (!table || !row) return null;
    const said = wordsOf(row as MutableNode).join(' ');
    if (table.children.filter((each) => wordsOf(each as MutableNode).join(' ') === said).length > 1)
      return null;
    const from = table.children.indexOf(row);
    const to = farFrom(table.children.length - 1, from - 1, site);
    if (to === null) return null;
    table.children.splice(from, 1);
    table.children.splice(to + 1, 0, row);
    return [{ kinds: ['moved'], type: 'row', node: row as MutableNode }];
  },
  'a new column': (site) => {
    const table = pickSpot(site, isEven, isTable)?.node;
    if (!table) return null;
    const at = 2 + site.random.below((table.children[0]?.children.length ?? 2) - 1);
    for (const row of table.children) {
      const [like] = row.children;
      if (like === undefined) return null;
      for (const cell of row.children) if (cell.column >= at) cell.column += 1;
      row.children.splice(at - 1, 0, { ...like, column: at, children: [paragraphOf(newWords(site, 4))] });
    }
    return [{ kinds: ['added'], type: 'column', node: table }];
  },
  'a column taken out': (site) => {
    const table = pickSpot(site, isEven, isTable)?.node;
    if (!table) return null;
    const at = 2 + site.random.below((table.children[0]?.children.length ?? 2) - 1);
    const said = table.children.flatMap(({ children }) => wordsOf(children[at - 1] as MutableNode));
    if (said.length < table.children.length) return null;
    for (const row of table.children) {
      row.children.splice(at - 1, 1);
      for (const cell of row.children) if (cell.column > at) cell.column -= 1;
    }
    return [{ kinds: ['removed'], type: 'column', node: table }];
  },
};

/** A document that was changed, and the changes that are expected to be reported. */
export interface Mutant {
  readonly what: string;
  readonly document: Mutable<ParsedDocument>;
  /** Kinds, type and places of each change, as {@link signatureOf} gives them. */
  readonly expected: readonly string[];
}

const IN_TABLE = /^(?:table|row|cell)$/u;
const say = (path: readonly string[] | undefined): string => {
  const cut = path?.findIndex((part) => IN_TABLE.test(part)) ?? -1;
  return (cut < 0 ? path : path?.slice(0, cut))?.join('/') ?? '';
};

const pathsOf = (root: MutableNode): ReadonlyMap<MutableNode, readonly string[]> =>
  new Map([...spotsOf(root)].map(({ node, path }) => [node, path]));

/** Applies mutations to a document; `null` where it has nothing that they could change. */
export const mutantOf = (
  document: ParsedDocument,
  names: readonly string[],
  random: Random,
  vocabulary: readonly string[],
): Mutant | null => {
  const copy = copyOf(document);
  const root = copy.body as MutableNode;
  const before = pathsOf(root);
  const site: Site = { root, random, vocabulary, touched: new Set() };
  const all: Expected[] = [];
  for (const name of names) {
    const done = (mutations[name] ?? furtherMutations[name])?.(site) ?? null;
    if (done === null) return null;
    all.push(...done);
  }
  const after = pathsOf(root);
  const expected = all.map(({ kinds, type, node }) => {
    const from = kinds.includes('added') && type !== 'column' ? '' : say(before.get(node));
    const to = kinds.includes('removed') && type !== 'column' ? '' : say(after.get(node));
    return [
      kinds.join('+'),
      type,
      kinds.includes('added') ? '' : from,
      kinds.includes('removed') ? '' : to,
    ].join(' | ');
  });
  return { what: names.join(' and '), document: copy, expected: expected.toSorted() };
};

/** The names of all mutations. */
export const mutationNames: readonly string[] = [...Object.keys(mutations), ...Object.keys(furtherMutations)];
