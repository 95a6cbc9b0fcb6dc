import { oneOf } from '../../chars/index.js';
import { dateAt, kindNames } from '../../lexicon/index.js';
import type { Line } from '../line/index.js';
import { joinLines } from '../mend/index.js';

const FORCE = '(?:chính thức )?có hiệu lực(?: thi hành| áp dụng)?,? ?(?:kể )?(?:từ |thi hành từ )';
/** Resolutions give the day on which they were passed before the day of effect. */
const PASSED = '(?:đã )?được [^.;]{1,200} thông qua [^.;]{0,80} và ';
/** Where lines are short, the sentence may begin this many lines above. */
const PASSED_REACH = 6;
/** "khoản 2 Điều 11 của Luật này có hiệu lực …" concerns one provision only. */
const OF_PROVISION = 'của|tại|theo|ngày|khi|trong|với|và|từ|sau|trước';
const SIGNED = /^ngày ký/u;
/** The words may be split over two lines. */
const speaksOfEffect = (text: string): boolean => text.includes('hiệu lực') || text.endsWith('hiệu');

/** The first of these texts that matches, with the match. */
function firstFound(
  texts: readonly (readonly [string, RegExp])[],
): readonly [string, RegExpExecArray] | readonly [string, null] {
  for (const [text, pattern] of texts) {
    const match = pattern.exec(text);
    if (match) return [text, match];
  }
  return ['', null];
}

/** The lines around one that speaks of effect, enough to contain its whole sentence. */
const sentenceAt = (lines: readonly Line[], at: number): string =>
  joinLines(lines.slice(Math.max(0, at - 2), at + 4));

/**
 * The day of effect, according to the document's own final provisions: "Thông tư này có hiệu lực thi hành kể từ
 * ngày 01 tháng 9 năm 2025", "Quyết định này có hiệu lực kể từ ngày ký".
 *
 * @param lines - of the document's body
 * @param kind - what it calls itself; a consolidated text only repeats what other documents say about themselves
 * @param issuedOn - an ISO date, if the text gives it
 * @returns an ISO date; `null` if it gives none, or only one that has to be calculated
 */
export function effectiveFrom(
  lines: readonly Line[],
  kind: string | null,
  issuedOn: string | null,
): string | null {
  const name = kind ?? oneOf(kindNames());
  // Right after a quotation mark, it is another document that is amended to say so.
  const pattern = new RegExp(`(?:^|\\s)(?<!(?:${OF_PROVISION}) )(?:${name}) này ${FORCE}`, 'iu');
  const passed = new RegExp(`(?:^|\\s)(?:${name}) này ${PASSED}${FORCE}`, 'iu');
  const atStart = new RegExp(`^(?:(?:Điều )?\\d{1,3}\\. )?(?:${name}) ${FORCE}`, 'u');
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (!speaksOfEffect(text)) continue;
    const from = (above: number): string => joinLines(lines.slice(Math.max(0, at - above), at + 4));
    const [sentence, match] = firstFound([
      [sentenceAt(lines, at), pattern],
      [from(0), atStart],
      // The clause may begin on the line above.
      [from(1), atStart],
      [from(PASSED_REACH), passed],
    ]);
    if (!match) continue;
    const end = match.index + match[0].length;
    const day = SIGNED.test(sentence.slice(end)) ? issuedOn : (dateAt(sentence, end)?.value ?? null);
    return day?.length === ISO_DAY ? day : null;
  }
  return null;
}

const ISO_DAY = 'yyyy-mm-dd'.length;
