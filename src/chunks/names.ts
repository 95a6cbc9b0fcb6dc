import { isUnit, labelOf, type ParsedDocument, type TreeNode, type Unit, workName } from '../model/index.js';
import { type Piece, unitsOf } from './pieces.js';

/** How the types of units are shortened in ids, after the naming convention of Akoma Ntoso. */
const SHORT: Readonly<Partial<Record<Unit['type'], string>>> = {
  appendix: 'att',
  article: 'art',
  chapter: 'chp',
  clause: 'cl',
  division: 'dvs',
  section: 'sec',
  subsection: 'subsec',
};

/** "Điều 5" is 5, "1.2" is 1-2, "Quy chế" is Quy-chế. */
const numberOf = (label: string): string => {
  const last = label.split(/\s+/u).at(-1) ?? '';
  const said = /^(?:[\d.]+\p{L}?|[IVXLCDM]+|\p{L})$/u.test(last) ? last : label;
  return said.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
};

const nameOfUnit = (unit: Unit): string => `${SHORT[unit.type] ?? unit.type}_${numberOf(unit.label)}`;

/** Articles are numbered through a text, so that the chapter of one is no part of its name. */
const namedUnits = (units: readonly Unit[]): readonly Unit[] => {
  const article = units.findIndex(({ type }) => type === 'article');
  return units.filter(
    ({ type }, at) => at >= article || type === 'appendix' || type === 'form' || article < 0,
  );
};

const orderAmong = (node: TreeNode, parent: TreeNode | undefined): number =>
  parent && 'children' in parent
    ? (parent.children as readonly TreeNode[]).filter(({ type }) => type === node.type).indexOf(node) + 1
    : 1;

/** What leads to a piece in the tree: "art_5__cl_2", "preamble__field_1". */
const pathOf = ({ node, above, part }: Piece): string => {
  const units = unitsOf({ node, above });
  const path = namedUnits(units).map(nameOfUnit);
  const line = [...above, node];
  const innermost = line.findLastIndex(isUnit);
  line.forEach((each, at) => {
    if (at > innermost && each.type !== 'root') path.push(`${each.type}_${orderAmong(each, line[at - 1])}`);
  });
  return path.join('__') + (part > 0 ? `~${part + 1}` : '');
};

/** Gives each piece of a document its id, none twice. */
export const pieceNamer = ({ metadata, source }: ParsedDocument): ((piece: Piece) => string) => {
  const base = metadata.urn ?? source.path ?? '';
  const counts = new Map<string, number>();
  return (piece) => {
    const id = `${base}#${pathOf(piece)}`;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
};

/** The document as one cites it, with its title. */
export const documentTitle = ({ metadata: { kind, number, title }, source }: ParsedDocument): string => {
  const cited = workName({ kind, number, name: null, title: null }, '');
  return [cited, title].filter((part) => part !== null && part !== '').join(' ') || (source.path ?? '');
};

/** The headings of units, outermost first: "Điều 5. Phạm vi điều chỉnh". */
export const headingsOf = (units: readonly Unit[]): readonly string[] =>
  units.map((unit) => [labelOf(unit), unit.heading].filter((part) => part !== null).join('. '));
