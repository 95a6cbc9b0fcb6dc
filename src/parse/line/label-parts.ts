import type { Label, LabelStyle } from './label-styles.js';

/** What follows a label without a space: a line's end, a quotation, a word that was glued to it. */
export const AFTER = '\\s|$|["“(]';
/** Mark of a footnote in brackets right after a label: "1.[2]". */
export const BRACKETED_MARK = '\\[\\d{1,3}\\]';

/** The groups of an expression that matches a label. */
export interface Parts {
  readonly number?: string;
  readonly suffix?: string;
  readonly closer?: string;
  readonly mark?: string;
  readonly name?: string;
}

/** The label that an expression has matched. */
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

/** A label with other parts; like lines, all are made with the same properties in the same order. */
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
