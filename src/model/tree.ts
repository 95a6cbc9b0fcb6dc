import type { Position } from './position.js';

/** What every node of the tree has (unist's `Node`). */
interface NodeBase {
  readonly position: Position;
}

/** The parts of a heading, a preamble or a closing that Decree 30/2020/NĐ-CP gives a place to. */
export type FieldName =
  | 'nationalName'
  | 'motto'
  | 'parentIssuer'
  | 'issuer'
  | 'number'
  | 'placeDate'
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

/** One such part, as written; `value` has its white space folded. */
export interface Field extends NodeBase {
  readonly type: 'field';
  readonly name: FieldName;
  readonly value: string;
}

/** What stands above the preamble: national name, issuer, number, place and date, kind, title. */
export interface Heading extends NodeBase {
  readonly type: 'heading';
  readonly children: readonly Field[];
}

/** From under the title to the first unit: authority, legal bases, proposal, enacting line, introduction. */
export interface Preamble extends NodeBase {
  readonly type: 'preamble';
  readonly children: readonly (Field | Paragraph)[];
}

/** The signature block and the recipients. */
export interface Closing extends NodeBase {
  readonly type: 'closing';
  readonly children: readonly (Field | Paragraph)[];
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

interface UnitBase extends NodeBase {
  /** The label as written, without closing punctuation: "Điều 5", "Chương II", "1.2", "đ". */
  readonly label: string;
  /** What stands after the label when that is a heading; otherwise `null`, and the text is in a paragraph. */
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

/** A form with blanks ("Mẫu số 01"): its title is a unit, its content is not. */
export interface Form extends UnitBase {
  readonly type: 'form';
}

/** A table; `rows` are cells of text, one array a row. A table flattened to lines has one cell a row. */
export interface Table extends NodeBase {
  readonly type: 'table';
  readonly rows: readonly (readonly string[])[];
}

/** A footnote, at the place where the text has it. */
export interface Footnote extends NodeBase {
  readonly type: 'footnote';
  readonly label: string;
  readonly children: readonly BodyNode[];
}

/** Text that another document is amended to read, with the quotation marks. */
export interface Quotation extends NodeBase {
  readonly type: 'quotation';
  readonly children: readonly BodyNode[];
}

/** A labelled unit of the outline. */
export type Unit = NamedUnit | Division | Appendix | Form;

/** Whatever can stand in the body. */
export type BodyNode = Unit | Paragraph | Bullet | Table | Footnote | Quotation;

/** The lines around the body. */
export type Frame = Heading | Preamble | Closing;

/** Whatever can stand right below the root. */
export type RootNode = Frame | BodyNode;

/** The document as a unist tree. */
export interface Root extends NodeBase {
  readonly type: 'root';
  readonly children: readonly RootNode[];
}

/** Any node of the tree. */
export type TreeNode = Root | Frame | Field | BodyNode;
