import type { NamedUnitType, Numbering } from '../model/index.js';
import type { Line } from './line/index.js';

/** A paragraph that is being gathered: its lines, the first of them perhaps without its label. */
export interface ParagraphDraft {
  readonly type: 'paragraph';
  readonly lines: Line[];
}

export interface UnitDraft {
  readonly type: NamedUnitType | 'division' | 'appendix' | 'form';
  readonly numbering: Numbering | null;
  readonly label: string;
  /** Offset in the folded text where the label begins. */
  readonly start: number;
  /** Lines of the heading where it is known to be one (chapters, appendices, forms). */
  readonly heading: Line[];
  readonly children: Draft[];
}

export interface BulletDraft {
  readonly type: 'bullet';
  readonly marker: string;
  readonly start: number;
  readonly children: Draft[];
}

export interface FootnoteDraft {
  readonly type: 'footnote';
  readonly label: string;
  readonly start: number;
  readonly children: Draft[];
}

export interface QuotationDraft {
  readonly type: 'quotation';
  readonly start: number;
  readonly children: Draft[];
}

/** A table that was flattened to lines; each child is a cell, or a row whose cells bars part. */
export interface TableDraft {
  readonly type: 'table';
  readonly start: number;
  readonly children: Draft[];
}

/** A part of the tree before positions and flow are made. */
export type Draft = ParagraphDraft | UnitDraft | BulletDraft | FootnoteDraft | QuotationDraft | TableDraft;

export const isUnit = (draft: Draft): draft is UnitDraft => 'heading' in draft;

/** A paragraph that begins with a line. */
export const paragraphOf = (line: Line): ParagraphDraft => ({ type: 'paragraph', lines: [line] });
