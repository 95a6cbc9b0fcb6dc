import { oneOf } from '../chars/index.js';
import { formNames } from '../lexicon/index.js';
import {
  type Appendix,
  childrenOf,
  type Form,
  isAttached,
  nodesOf,
  type Root,
  type TreeNode,
  type Unit,
} from '../model/index.js';
import type { Piece } from './pieces.js';

/** What the text that a chunk is from is called. */
type Titled = Pick<Unit, 'type' | 'label' | 'heading'>;

/** "Mẫu số 10", "Mẫu số 15. Biên bản họp"; not "Mẫu số 1a (được bãi bỏ)", which names a form that is not there. */
const FORM_LINE = new RegExp(
  `^(?<label>(?:${oneOf(formNames)})(?: số)? (?<number>\\d{1,4})\\p{L}?)(?:[.:]\\s+(?<title>.+)|\\s+(?!\\()[^.:].*)?$`,
  'isu',
);

/** The line that a form begins with, where the tree has it as a paragraph; `null` for any other node. */
const formLine = (node: TreeNode): (Omit<Titled, 'type'> & { readonly number: string }) | null => {
  if (node.type !== 'paragraph') return null;
  const { label, number, title } = FORM_LINE.exec(node.value)?.groups ?? {};
  return label === undefined || number === undefined ? null : { label, number, heading: title ?? null };
};

/** Paragraphs below the signature of one form that begin the next one. */
export const formOpenings = (root: Root): readonly TreeNode[] =>
  root.children.flatMap((node) =>
    node.type === 'closing' || (node.type === 'appendix' && node.label === null)
      ? node.children.filter((child) => formLine(child) !== null)
      : [],
  );

/** The label without the call of a footnote that is printed right behind its number: "Mẫu số 10²⁰". */
const withoutCall = (label: string, number: string, footnotes: ReadonlySet<string>): string => {
  const call =
    number.length > 2 ? [number.slice(-2), number.slice(-1)].find((end) => footnotes.has(end)) : undefined;
  return call === undefined ? label : label.replace(number, number.slice(0, -call.length));
};

/** What is attached from an offset on, until the next mark. */
interface Mark {
  readonly start: number;
  readonly within: readonly Titled[];
}

/** The forms that the tree has within an attached text. */
const formsIn = (attached: TreeNode): readonly Form[] =>
  nodesOf(attached).filter((node): node is Form => node.type === 'form' && node !== attached);

const marksIn = (root: Root): readonly Mark[] => {
  const footnotes = new Set(nodesOf(root).flatMap((node) => (node.type === 'footnote' ? [node.label] : [])));
  const openings = new Set(formOpenings(root));
  const marks: Mark[] = [];
  let withForms: readonly Titled[] = [];
  let last: readonly Titled[] = [];
  const mark = (node: TreeNode, within: readonly Titled[]): void => {
    marks.push({ start: node.position.start.offset, within });
  };
  const markAttached = (node: Appendix | Form): void => {
    const forms = formsIn(node);
    last = [node];
    if (forms.length > 0) withForms = last;
    mark(node, last);
    for (const form of forms) mark(form, [node, form]);
  };
  const markOpening = (opening: TreeNode): void => {
    const line = formLine(opening);
    if (line === null) return;
    const { label, number, heading } = line;
    const form = { type: 'form', label: withoutCall(label, number, footnotes), heading } as const;
    mark(opening, [...(withForms.length > 0 ? withForms : last), form]);
  };
  for (const node of root.children) {
    if (isAttached(node)) markAttached(node);
    else if (node.type === 'heading') {
      // Another document in the same file.
      withForms = [];
      last = [];
      mark(node, []);
    } else for (const child of childrenOf(node)) if (openings.has(child)) markOpening(child);
  }
  return marks.toSorted((one, other) => one.start - other.start);
};

/** Creates the function that finds where the text of a piece begins that is not of the printed page. */
export const textStartFinder = (root: Root, text: string): ((piece: Piece) => number) => {
  const furniture = nodesOf(root).filter(({ type }) => type === 'furniture');
  return ({ start }) => {
    const page = furniture.find(
      ({ position }) => position.start.offset <= start && start < position.end.offset,
    );
    const from = page?.position.end.offset ?? start;
    return from + text.slice(from).search(/\S|$/u);
  };
};

/**
 * Creates the function that finds the attached text and the form in which a piece stands although the tree does not
 * have it there: below the signature of a form, what follows has lost its label.
 */
export const attachmentFinder = (
  root: Root,
  startOf: (piece: Piece) => number,
): ((piece: Piece) => readonly Titled[]) => {
  const marks = marksIn(root);
  return (piece) => {
    if (marks.length === 0 || [...piece.above, piece.node].some(isAttached)) return [];
    const start = startOf(piece);
    return marks.findLast((mark) => mark.start <= start)?.within ?? [];
  };
};
