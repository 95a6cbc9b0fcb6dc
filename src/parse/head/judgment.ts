import { type Kind, kindFrom } from '../../lexicon/index.js';
import { hasNationalName, isInCapitals, type Line } from '../line/index.js';

/** The head of a judgment. */
export interface JudgmentHead {
  /** Index of the line with "NHÂN DANH", at which the letterhead ends. */
  readonly end: number;
  /** What the number is introduced by: "Bản án số: 45/2024/HS-ST". */
  readonly kind: Kind;
}

/** A judgment is given in the name of the State (forms of Resolution 05/2017/NQ-HĐTP of the Council of Judges). */
const IN_THE_NAME = /^NHÂN DANH(?: NƯỚC)?(?=$| CỘNG)/u;
const TO_NUMBER = /^(?: \p{Ll}+){0,4} số ?:?/iu;
/** The letterhead of a court has at most this many lines. */
const REACH = 30;

/** The kind in "Bản án số: …", "Quyết định giám đốc thẩm số: …". */
function kindBeforeNumber(text: string): Kind | null {
  const found = kindFrom(text, 0);
  return found && TO_NUMBER.test(text.slice(found.end)) ? found.kind : null;
}

const namesState = (lines: readonly Line[], at: number): boolean =>
  [lines[at], lines[at + 1]].some((line) => line !== undefined && hasNationalName(line));

/**
 * Finds the head of a judgment, which has its kind not on a line of its own but before its number.
 *
 * @param from - index of the first line that may belong to it
 */
export function judgmentHead(lines: readonly Line[], from: number): JudgmentHead | null {
  let kind: Kind | null = null;
  for (let at = from; at < Math.min(lines.length, from + REACH); at += 1) {
    const text = lines[at]?.text ?? '';
    kind ??= kindBeforeNumber(text);
    if (kind && IN_THE_NAME.test(text) && namesState(lines, at)) return { end: at, kind };
  }
  return null;
}

/**
 * Where what follows "NHÂN DANH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" and the court's name begins; `at` if the line
 * does not begin so.
 */
export function belowInTheName(lines: readonly Line[], at: number): number {
  if (!IN_THE_NAME.test(lines[at]?.text ?? '') || !namesState(lines, at)) return at;
  let end = at + 1;
  for (let line = lines[end]; line && isInCapitals(line) && end < at + MAX_FORMULA; line = lines[end])
    end += 1;
  return end;
}

/** The formula and the court's name take at most this many lines. */
const MAX_FORMULA = 5;
