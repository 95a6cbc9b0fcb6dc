/** A line of a folded text that carries words of the document. */
export interface Line {
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Blank lines stand before it. */
  readonly gap: boolean;
  /** A page's furniture (running head, page number, signature stamp) stands before it. */
  readonly page: boolean;
  /** Columns to its end on the page: more than its characters where its beginning is indented, cut off, or above. */
  readonly columns: number;
}

/** A line with other parts. All lines are made with the same properties in the same order, which V8 reads quickest. */
export const lineWith = (
  line: Line,
  {
    start = line.start,
    end = line.end,
    text = line.text,
    gap = line.gap,
    page = line.page,
    columns = line.columns,
  }: Partial<Line>,
): Line => ({ start, end, text, gap, page, columns });

/** A line without its first characters (a label, a bullet, a quotation mark). */
export function lineFrom(line: Line, length: number): Line {
  const { end, gap, page, columns } = line;
  const text = line.text.slice(length).trimStart();
  return { start: line.start + line.text.length - text.length, end, text, gap, page, columns };
}
