import type { NamedUnitType, Numbering } from '../../model/index.js';
import type { Line } from '../../text/index.js';
import type { Label } from '../body/labels.js';

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

export interface GroupDraft {
  readonly type: 'table' | 'footnote' | 'quotation';
  readonly label: string;
  readonly start: number;
  readonly children: Draft[];
}

/** A part of the tree before positions and flow are made. */
export type Draft = ParagraphDraft | UnitDraft | BulletDraft | GroupDraft;

export const isUnit = (draft: Draft): draft is UnitDraft => 'heading' in draft;

/** A line without its first characters (a label, a bullet, a quotation mark). */
export function lineFrom(line: Line, length: number): Line {
  const { end, gap, page, columns } = line;
  const text = line.text.slice(length).trimStart();
  return { start: line.start + line.text.length - text.length, end, text, gap, page, columns };
}

const NUMBERING: Readonly<Partial<Record<Label['style'], Numbering>>> = {
  roman: 'roman',
  smallRoman: 'roman',
  upper: 'upper',
  arabic: 'arabic',
  letter: 'letter',
};

/** The unit that a label opens; inside an article plain numbers are clauses and letters points. */
export function unitOf(label: Label, line: Line, inArticle: boolean): UnitDraft {
  const numbering = NUMBERING[label.style] ?? null;
  const clause = inArticle && label.style === 'arabic' && label.depth === 1;
  const point = inArticle && label.style === 'letter';
  const named = label.style as NamedUnitType;
  const division = clause ? 'clause' : point ? 'point' : 'division';
  return {
    type: numbering === null ? named : division,
    numbering: numbering !== null && division === 'division' ? numbering : null,
    label: label.text,
    start: line.start,
    heading: [],
    children: [],
  };
}
