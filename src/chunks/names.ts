import { isUnit, type ParsedDocument, type TreeNode, type Unit, workName } from '../model/index.js';
import { type Piece, textStart, unitsOf } from './pieces.js';

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

/** What a unit is named by. */
export type NamedUnit = Pick<Unit, 'type' | 'label' | 'heading'>;

const nameOfUnit = (unit: NamedUnit): string =>
  `${ABBREVIATIONS[unit.type] ?? unit.type}_${numberOf(unit.label)}`;

/** The units that are part of an id. Articles are numbered through a text, so the chapter of an article is not. */
const namedUnits = (units: readonly Unit[]): readonly Unit[] => {
  const article = units.findIndex(({ type }) => type === 'article');
  return units.filter(
    ({ type }, at) => at >= article || type === 'appendix' || type === 'form' || article < 0,
  );
};

/** What a part of a document is named that is no unit: a document has one heading, and its footnotes have labels. */
const nameOfPart = (node: TreeNode): string | null => {
  switch (node.type) {
    case 'heading':
    case 'preamble':
    case 'closing':
      return node.type;
    case 'footnote':
      return `footnote_${numberOf(node.label)}`;
    default:
      return null;
  }
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const OPENING_WORDS = 8;

/** The first words of a stretch: "Căn-cứ-Luật-Lưu-trữ-số-33-2024". They stay when something is put in before it. */
const openingFrom = (start: number, end: number, text: string): string =>
  (text.slice(start, end).match(WORD) ?? []).slice(0, OPENING_WORDS).join('-').normalize('NFC');

/** The innermost node above a piece that has a name; `null` if there is none. */
const namedHolder = (line: readonly TreeNode[]): TreeNode | null =>
  line.findLast((node) => isUnit(node) || nameOfPart(node) !== null) ?? null;

/**
 * Whether a piece is named after its holder alone: if it begins it with its label, or as the heading does the document,
 * so that nothing can be put in before it; and if it is all of a preamble or a closing.
 */
const isNamedAfter = (holder: TreeNode, { node, end, part }: Piece): boolean => {
  if (part > 0 || node.position.start.offset > textStart(holder)) return false;
  const isOpened = holder.type !== 'preamble' && holder.type !== 'closing';
  return isOpened || holder.position.end.offset <= end;
};

/**
 * The path to a piece in the tree: "art_5__cl_2", "preamble", and whether that names it.
 *
 * @param around - the attached text and the form that it is in although the tree does not have it there
 */
const pathOf = (
  piece: Piece,
  around: readonly NamedUnit[],
): { readonly path: string; readonly isName: boolean } => {
  const path = [...around, ...namedUnits(unitsOf(piece))].map(nameOfUnit);
  const holder = namedHolder([...piece.above, piece.node]);
  const part = holder === null ? null : nameOfPart(holder);
  if (part !== null) path.push(part);
  const isName = holder === null ? around.length > 0 : isNamedAfter(holder, piece);
  return { path: path.join('__'), isName };
};

/** Finds what is attached around a piece, and where its own text begins, after page furniture. */
interface PieceSurroundings {
  readonly attachedTo: (piece: Piece) => readonly NamedUnit[];
  readonly startOf: (piece: Piece) => number;
}

/**
 * Creates the function that gives each piece of a document a unique id. A piece that is not named after a part of the
 * document has its first words in its id, since a number would change with the pieces before it.
 */
export const pieceNamer = (
  { metadata, source }: ParsedDocument,
  text: string,
  { attachedTo, startOf }: PieceSurroundings,
): ((piece: Piece) => string) => {
  const base = metadata.urn ?? source.path ?? '';
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return (piece) => {
    const { path, isName } = pathOf(piece, attachedTo(piece));
    const unit = `${base}#${path}`;
    const named =
      isName && !taken.has(unit) ? unit : `${unit}~${openingFrom(startOf(piece), piece.end, text)}`;
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
