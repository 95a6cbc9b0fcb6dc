import { readability } from '../chars/index.js';
import type { Span } from '../model/index.js';

/** What text in other encodings looks like if it is read as Latin-1. Vietnamese text has few of these characters. */
const LATIN_1 = '¡¢£¤¥¦¨ª¬®¯²³´µ¶¸¹º»¼½¿ÄÅÆÇËÏÎÑÖ×ØÛÜÞßäåæçëïîñöøûüþÿ';
const CONTROL = /(?!\s)\p{Cc}/u;
const CONTROLS = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).filter((unit) =>
  CONTROL.test(unit),
);
const REPLACEMENT = '\ufffd';
/** A table of all UTF-16 units, since each unit of a text is looked up. A table of the first ones only takes twice as long. */
const FOREIGN = new Uint8Array(0x10000);
for (const sign of [...LATIN_1, ...CONTROLS, REPLACEMENT]) FOREIGN[sign.charCodeAt(0)] = 1;
/** The offset of the next such character; the length of the text if there is none. */
function nextForeign(text: string, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length && FOREIGN[text.charCodeAt(at)] === 0) at += 1;
  return at;
}
/** Lines with fewer of them are not examined. */
const MIN_SIGNS = 2;
/** Shorter lines between two such lines have too few letters to judge. */
const MAX_GAP = 200;
/** At most this much of a line is examined. */
const MAX_LINE_LENGTH = 4000;

/**
 * A line is nonsense if its other words times this outnumber its syllables: some garbled words happen to be syllables,
 * but a sound line has far more syllables than other words.
 */
const SYLLABLES_PER_OTHER_WORD = 2;

const isNonsense = (line: string): boolean => {
  const { syllables, others } = readability(line.slice(0, MAX_LINE_LENGTH));
  return others >= MIN_SIGNS && others * SYLLABLES_PER_OTHER_WORD > syllables;
};

/**
 * The stretches of a text whose letters are not Vietnamese: encoded twice, decoded with the wrong table, or the low
 * bytes left by an OCR layer.
 *
 * @returns runs of such lines, including short lines in between
 */
export function unreadableStretches(source: string): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (let at = nextForeign(source, 0); at < source.length; at = nextForeign(source, at + 1)) {
    const start = source.lastIndexOf('\n', at) + 1;
    const below = source.indexOf('\n', at);
    const end = below < 0 ? source.length : below;
    const line = source.slice(start, end);
    if (hasManySigns(line) && isNonsense(line)) {
      const last = found[found.length - 1];
      if (last && start - last.end < MAX_GAP) last.end = end;
      else found.push({ start, end });
    }
    at = end;
  }
  return found;
}

function hasManySigns(line: string): boolean {
  let count = 0;
  for (let at = nextForeign(line, 0); at < line.length && count < MIN_SIGNS; at = nextForeign(line, at + 1))
    count += 1;
  return count >= MIN_SIGNS;
}

const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]|\p{M}/u;
/** Words of laws and plans without diacritics; none of them is English. */
const BARE_WORDS =
  /\b(?:dieu|khoan|nghi dinh|quyet dinh|thong tu|ngay|thang|cua|theo quy|uy ban|nhan dan|ke hoach|hieu luc|thuc hien|chinh phu)\b/giu;
const MIN_WORDS = 4;
/** The beginning of a text that is examined for these words. */
const SAMPLE_LENGTH = 1 << 14;

/** Whether a Vietnamese text has no diacritics ("Nghi dinh so 45/2024/ND-CP"). */
export function hasNoMarks(source: string): boolean {
  if (MARKED.test(source)) return false;
  const sample = source.slice(0, SAMPLE_LENGTH);
  let words = 0;
  BARE_WORDS.lastIndex = 0;
  while (words < MIN_WORDS && BARE_WORDS.test(sample)) words += 1;
  return words === MIN_WORDS;
}
