import type { Diagnostic, Lang, Span } from '../model/index.js';
import { hasNoMarks, type Positions, unreadableStretches } from '../text/index.js';

/** Stretches of each sort. */
const MAX_REPORTED = 100;

const MESSAGES: Readonly<Record<'broken' | 'unreadable' | 'noMarks', Readonly<Record<Lang, string>>>> = {
  broken: {
    vi: 'chữ bị tách bởi dấu cách (“Ngh ị đ ịnh”): đã đọc liền lại, nên đối chiếu với bản gốc',
    en: 'spaces break the syllables here ("Ngh ị đ ịnh"): they were read without, check against the original',
  },
  unreadable: {
    vi: 'đoạn này không đọc được thành tiếng Việt: sai bảng mã hoặc lớp chữ OCR hỏng',
    en: 'this reads as no Vietnamese: a wrong encoding, or a broken OCR layer',
  },
  noMarks: {
    vi: 'văn bản không có dấu tiếng Việt: có thể thiếu đơn vị, tên loại và văn bản được dẫn',
    en: 'the text has no Vietnamese diacritics: units, kinds and citations may be missing',
  },
};

/**
 * Diagnostics for stretches whose letters make no sense.
 *
 * @param source - the text as read
 * @param broken - where spaces break syllables
 */
export function diagnoseText(
  source: string,
  broken: readonly Span[],
  positions: Positions,
  lang: Lang,
): readonly Diagnostic[] {
  const diagnosticsOf = (rule: string, stretches: readonly Span[], message: string): readonly Diagnostic[] =>
    stretches.slice(0, MAX_REPORTED).map(({ start, end }) => ({
      rule,
      severity: 'warning',
      message,
      ...positions.place(start),
      position: positions.position(start, end),
    }));
  const whole = hasNoMarks(source) ? [{ start: 0, end: source.length }] : [];
  return [
    ...diagnosticsOf('text/unreadable', unreadableStretches(source), MESSAGES.unreadable[lang]),
    ...diagnosticsOf('text/broken-syllables', broken, MESSAGES.broken[lang]),
    ...diagnosticsOf('text/no-diacritics', whole, MESSAGES.noMarks[lang]),
  ];
}
