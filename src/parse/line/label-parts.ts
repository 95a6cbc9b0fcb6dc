import type { Label, LabelStyle } from './label-styles.js';

/** What may follow a label: a space, the end of the line, a quotation. */
export const AFTER = '\\s|$|["“(]';
/** Two or three marks that close a label together, common in the South: "I/-", "1./", "a.-". */
export const MARKS_TOGETHER = '(?:\\.(?:/-?|-)|/[-.]|-/)(?=\\s|\\p{Lu})';
/** A footnote's mark in brackets right after a label: "1.[2]". */
export const BRACKETED_MARK = '\\[\\d{1,3}\\]';

/** The groups of an expression that matches labels. */
export interface Parts {
  readonly number?: string;
  readonly suffix?: string;
  readonly closer?: string;
  readonly mark?: string;
  readonly name?: string;
}

/** The label that an expression matched. */
export function label(
  style: LabelStyle,
  match: RegExpExecArray,
  text: string,
  value: number | null,
  depth = 1,
): Label {
  const parts: Parts = match.groups ?? {};
  return {
    style,
    text,
    value,
    suffix: parts.suffix ?? '',
    depth,
    length: match[0].length,
    mark: parts.mark ?? null,
    closer: (parts.closer ?? '').trim(),
  };
}

/** A copy of a label with some parts replaced. Like lines, all labels have the same properties in the same order. */
export function changed(
  of: Label,
  {
    text = of.text,
    value = of.value,
    depth = of.depth,
    length = of.length,
    mark = of.mark,
    closer = of.closer,
  }: Partial<Label>,
): Label {
  return { style: of.style, text, value, suffix: of.suffix, depth, length, mark, closer };
}
