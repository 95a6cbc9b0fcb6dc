import type { Place, Position } from './position.js';

/** What every node of the tree has (unist's `Node`). */
interface NodeBase {
  readonly position: Position;
  /** Ids of the changes that made or changed it; only in consolidated texts. */
  readonly changes?: readonly string[];
}

/** The parts of a heading, a preamble or a closing, each of which has its place by Decree 30/2020/NĐ-CP. */
export type FieldName =
  | 'nationalName'
  | 'motto'
  | 'parentIssuer'
  | 'issuer'
  | 'number'
  | 'placeDate'
  | 'urgency'
  | 'secrecy'
  | 'kind'
  | 'title'
  | 'addressee'
  | 'enactingAuthority'
  | 'basis'
  | 'proposal'
  | 'enactingLine'
  | 'authority'
  | 'signerPosition'
  | 'signer'
  | 'recipients';

/** A part of a heading, a preamble or a closing, as written but with its white space folded. */
export interface Field extends NodeBase {
  readonly type: 'field';
  readonly name: FieldName;
  readonly value: string;
}

/** The lines above the preamble: national name, issuer, number, place and date, kind, title. */
export interface Heading extends NodeBase {
  readonly type: 'heading';
  readonly children: readonly (Field | Paragraph | Surrounding)[];
}

/** From under the title to the first unit: authority, legal bases, proposal, enacting line, introduction. */
export interface Preamble extends NodeBase {
  readonly type: 'preamble';
  readonly children: readonly (Field | Paragraph | Surrounding)[];
}

/** The signature block and the recipients. */
export interface Closing extends NodeBase {
  readonly type: 'closing';
  readonly children: readonly (Field | Paragraph | Surrounding)[];
}

/** Running text; hard-wrapped lines are joined and page furniture is left out of `value`. */
export interface Paragraph extends NodeBase {
  readonly type: 'paragraph';
  readonly value: string;
}

/** A bulleted item ("-", "+", "*", "•"). */
export interface Bullet extends NodeBase {
  readonly type: 'bullet';
  readonly label: null;
  readonly marker: string;
  readonly children: readonly BodyNode[];
}

interface UnitBase extends NodeBase, Place {
  /** The label as written, without closing punctuation: "Điều 5", "Chương II", "1.2", "đ". */
  readonly label: string;
  /** The text after the label, if it is a heading; otherwise `null`, and the text is in a paragraph. */
  readonly heading: string | null;
  readonly children: readonly BodyNode[];
}

/** The units of legal documents that have names of their own, from the largest to the smallest. */
export type NamedUnitType = 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'clause' | 'point';

/** A unit with a name: phần, chương, mục, tiểu mục, điều, khoản, điểm. */
export interface NamedUnit extends UnitBase {
  readonly type: NamedUnitType;
}

/** How a division is numbered. */
export type Numbering = 'roman' | 'upper' | 'arabic' | 'letter';

/** A unit of a document that has only numbering (plans, reports): "I.", "A.", "1.1.", "a)". */
export interface Division extends UnitBase {
  readonly type: 'division';
  readonly numbering: Numbering;
}

/** An appendix or any other text attached to the document ("Phụ lục I", "Quy chế", "Danh mục"). */
export interface Appendix extends UnitBase {
  readonly type: 'appendix';
}

/** Text below the signature without a label. It is not a unit of the outline itself, but may contain units. */
export interface UnnamedAppendix extends NodeBase, Place {
  readonly type: 'appendix';
  readonly label: null;
  readonly heading: string | null;
  readonly children: readonly BodyNode[];
}

/** A form with blanks ("Mẫu số 01"): its title is a unit, its content is not. */
export interface Form extends UnitBase {
  readonly type: 'form';
}

/** A cell of a table. */
export interface TableCell extends NodeBase {
  readonly type: 'tableCell';
  /** Its first column in the table's grid, from 1. */
  readonly column: number;
  /** How many columns it spans. */
  readonly columns: number;
  /** How many rows it spans; a merged cell is only in its first row. */
  readonly rows: number;
  readonly children: readonly BodyNode[];
}

/** A row of a table, with the cells that begin in it. */
export interface TableRow extends NodeBase {
  readonly type: 'tableRow';
  readonly children: readonly TableCell[];
}

/** A table. */
export interface Table extends NodeBase {
  readonly type: 'table';
  /** The title above it ("Bảng 1. …"), which is a paragraph of the tree as well. */
  readonly caption: string | null;
  /** How many rows make up its head. */
  readonly headerRows: number;
  readonly children: readonly TableRow[];
}

/** What a web page has around the document: menus, lists of facts, links. */
export interface Chrome extends NodeBase {
  readonly type: 'chrome';
  readonly value: string;
}

/** What belongs to the printed page, not the text: running heads, page numbers, stamps, repeated table heads. */
export interface Furniture extends NodeBase {
  readonly type: 'furniture';
  readonly value: string;
}

/** A table of contents; each child is an entry. */
export interface Contents extends NodeBase {
  readonly type: 'contents';
  readonly children: readonly Paragraph[];
}

/** What is not text of the document, wherever it stands. */
export type Surrounding = Chrome | Furniture | Contents;

/**
 * A footnote, at the place where the text has it. If it continues at the foot of the next page, its position extends to
 * there, covers text of other units, and may end after the unit that the footnote is in.
 */
export interface Footnote extends NodeBase {
  readonly type: 'footnote';
  readonly label: string;
  readonly children: readonly BodyNode[];
}

/** The new text of a provision of another document, with its quotation marks. */
export interface Quotation extends NodeBase {
  readonly type: 'quotation';
  readonly children: readonly BodyNode[];
}

/** A labelled unit of the outline. */
export type Unit = NamedUnit | Division | Appendix | Form;

/** Any node that can stand in the body. */
export type BodyNode =
  | Unit
  | UnnamedAppendix
  | Paragraph
  | Bullet
  | Table
  | Footnote
  | Quotation
  | Surrounding;

/** The lines around the body. */
export type Frame = Heading | Preamble | Closing;

/** Any node that can stand right below the root. */
export type RootNode = Frame | BodyNode;

/** The document as a unist tree. */
export interface Root extends NodeBase {
  readonly type: 'root';
  readonly children: readonly RootNode[];
}

/** Any node of the tree. */
export type TreeNode = Root | Frame | Field | BodyNode | TableRow | TableCell;
