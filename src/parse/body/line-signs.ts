import { isClosed as isClosedText, tailOf } from '../../chars/index.js';
import { endsInWholeWord, type Line } from '../../text/index.js';
import type { Label } from './labels.js';

/** After these words a number is a reference that the line end has cut ("khoản⏎2. Trường hợp"). */
const REFERENCE_CUT =
  /(?:^|[\s(])(?:khoản|điểm|điều|mục|chương|phần|phụ lục|số|ngày|tháng|năm|quý|và|hoặc|đến|từ|tại|là|,|-|\/|(?:khoản|điểm) \S{1,3})$/iu;
/** Longer than the longest of them with what stands before it. */
const CUT_REACH = 11;
/** Digits of a footnote's mark behind a sentence. */
const LONGEST_MARK = 2;
const NAMED = new Set(['part', 'chapter', 'section', 'subsection', 'article']);

export const isClosed = (line: Line): boolean => isClosedText(line.text, LONGEST_MARK);

export const endsInReference = (line: Line): boolean =>
  REFERENCE_CUT.test(tailOf(line.text, CUT_REACH)) && !endsInWholeWord(line.text);

/** A page's end leaves a gap that says nothing. */
export const standsApart = (line: Line): boolean => line.gap && !line.page;

/** "Chương", "Điều" and the like, other than a bare number or letter. */
export const isNamed = (label: Label): boolean => NAMED.has(label.style);

/** "IV" or "B". */
export const isInCapitals = (label: Label): boolean => label.style === 'roman' || label.style === 'upper';
