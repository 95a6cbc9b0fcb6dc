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
  /** Position in its sequence, from 1; `null` where it has none ("f)"). */
  readonly value: number | null;
  /** The letter of a unit inserted later: the "a" of "Điều 5a". */
  readonly suffix: string;
  /** For arabic numbers, how many there are ("1.2.1" has 3). */
  readonly depth: number;
  /** Offset in the line of what follows the label. */
  readonly length: number;
  /** A footnote's mark right after the label ("Điều 5.3 (được bãi bỏ)"). */
  readonly mark: string | null;
  /** The mark that closes it: ".", ")", "/", "-", ":" or ""; "()" for brackets on both sides. */
  readonly closer: string;
}

const NAMED: ReadonlySet<LabelStyle> = new Set(['part', 'chapter', 'section', 'subsection', 'article']);

/** Whether it is "Chương", "Điều" and the like rather than a bare number or letter. */
export const isNamed = (label: Label): boolean => NAMED.has(label.style);

/** "IV" or "B". */
export const isCapitalLabel = (label: Label): boolean => label.style === 'roman' || label.style === 'upper';
