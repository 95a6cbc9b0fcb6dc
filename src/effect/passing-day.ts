import { dateAt } from '../lexicon/index.js';
import type { OwnBlock } from './own-text.js';
import type { OwnPatterns } from './patterns.js';

/**
 * The day on which a body passed the document, which may be some days before it was signed. It is given in the closing
 * sentence: "Nghị quyết này đã được Hội đồng nhân dân tỉnh … thông qua ngày 06 tháng 12 năm 2012".
 */
export function passingDay(blocks: readonly OwnBlock[], { passedOn }: OwnPatterns): string | null {
  for (const { text } of blocks.toReversed()) {
    if (!text.includes(' thông qua')) continue;
    for (const pattern of passedOn) {
      const day = dayBehind(pattern.exec(text)?.groups?.['rest'] ?? '');
      if (day !== null) return day;
    }
  }
  return null;
}

/** The day in "[… thông qua] tại kỳ họp thứ tám ngày 06 tháng 12 năm 2012". */
function dayBehind(rest: string): string | null {
  const at = /^(?: (?:tại|vào|trong) [^.;\d]{1,60}?| vào| tại[^.;]{1,60}?)?,? (?=ngày )/u.exec(rest)?.[0]
    .length;
  return at === undefined ? null : (dateAt(rest, at)?.value ?? null);
}
