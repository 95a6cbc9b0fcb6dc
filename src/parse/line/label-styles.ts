/** How a unit is labelled; the first five have names, the others only numbering. */
export type LabelStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'roman'
  | 'smallRoman'
  | 'upper'
  | 'arabic'
  | 'letter';

/** A label at the start of a line. */
export interface Label {
  readonly style: LabelStyle;
  /** As written, without closing punctuation. */
  readonly text: string;
  /** Place in its sequence from 1; `null` where it has none ("f)"). */
  readonly value: number | null;
  /** Inserted after its number: the "a" of "Điều 5a". */
  readonly suffix: string;
  /** For arabic numbers, how many there are ("1.2.1" has 3). */
  readonly depth: number;
  /** Offset in the line where what follows the label begins. */
  readonly length: number;
  /** Mark of a footnote glued to the label ("Điều 5.3 (được bãi bỏ)"). */
  readonly mark: string | null;
  /** What closes it: ".", ")", "/", "-", ":" or ""; "()" where brackets stand on both sides. */
  readonly closer: string;
}

const NAMED: ReadonlySet<LabelStyle> = new Set(['part', 'chapter', 'section', 'subsection', 'article']);

/** "Chương", "Điều" and the like, other than a bare number or letter. */
export const isNamed = (label: Label): boolean => NAMED.has(label.style);

/** "IV" or "B". */
export const isCapitalLabel = (label: Label): boolean => label.style === 'roman' || label.style === 'upper';
