import { dateAt } from '../../lexicon/index.js';
import type { Line } from '../line/index.js';
import { joinLines } from '../mend/index.js';

const IN_FORCE = ' này (?:chính thức )?có hiệu lực(?: thi hành| áp dụng)?,? ?(?:kể )?(?:từ |thi hành từ )';
/** "khoản 2 Điều 11 của Luật này có hiệu lực …" is said of a provision alone. */
const OF_PROVISION = 'của|tại|theo|ngày|khi|trong|với|và|từ|sau|trước';
const SIGNED = /^ngày ký/u;
/** The words may stand on two lines. */
const speaksOfEffect = (text: string): boolean => text.includes('hiệu lực') || text.endsWith('hiệu');

/** The lines around one that speaks of effect, in which the sentence begins and ends. */
const sentenceAt = (lines: readonly Line[], at: number): string =>
  joinLines(lines.slice(Math.max(0, at - 2), at + 4));

/**
 * From when on a document is in force, as its own last provisions say: "Thông tư này có hiệu lực thi hành kể từ ngày 01
 * tháng 9 năm 2025", "Quyết định này có hiệu lực kể từ ngày ký".
 *
 * @param lines - of the document's body
 * @param kind - by which it names itself; a consolidated text only repeats what others say of themselves
 * @param issuedOn - an ISO date, where the text says it
 * @returns an ISO date; `null` where it says none, or one that has to be reckoned
 */
export function effectiveFrom(
  lines: readonly Line[],
  kind: string | null,
  issuedOn: string | null,
): string | null {
  if (kind === null) return null;
  // Right after a quotation mark it is another document that is amended to say so.
  const pattern = new RegExp(`(?:^|\\s)(?<!(?:${OF_PROVISION}) )${kind}${IN_FORCE}`, 'iu');
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (!speaksOfEffect(text)) continue;
    const sentence = sentenceAt(lines, at);
    const match = pattern.exec(sentence);
    if (!match) continue;
    const end = match.index + match[0].length;
    const day = SIGNED.test(sentence.slice(end)) ? issuedOn : (dateAt(sentence, end)?.value ?? null);
    return day?.length === ISO_DAY ? day : null;
  }
  return null;
}

const ISO_DAY = 'yyyy-mm-dd'.length;
