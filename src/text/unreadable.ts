import { readability } from '../chars/index.js';
import type { Span } from '../model/index.js';

/** What other bytes look like if they are read as Latin-1; no Vietnamese text has many of these. */
const LATIN_1 = '¡¢£¤¥¦¨ª¬®¯²³´µ¶¸¹º»¼½¿ÄÅÆÇËÏÎÑÖ×ØÛÜÞßäåæçëïîñöøûüþÿ';
const CONTROL = /(?!\s)\p{Cc}/u;
const CONTROLS = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).filter((unit) =>
  CONTROL.test(unit),
);
const REPLACEMENT = '\ufffd';
/** Of all units, since every one of a text is looked up: with a table of the first ones alone it takes twice as long. */
const FOREIGN = new Uint8Array(0x10000);
for (const sign of [...LATIN_1, ...CONTROLS, REPLACEMENT]) FOREIGN[sign.charCodeAt(0)] = 1;
/** The offset of the next one, or the length of the text. */
function nextForeign(text: string, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length && FOREIGN[text.charCodeAt(at)] === 0) at += 1;
  return at;
}
/** A line with fewer of them is not looked into. */
const LEAST_SIGNS = 2;
/** Shorter lines between two such lines have too few letters to judge. */
const LONGEST_GAP = 200;
/** Only so much of a line is looked at. */
const LONGEST_LINE = 4000;

/** Some words happen to be syllables; a sound line has far more syllables than other words. */
const SOUND_WORDS = 2;

const isNonsense = (line: string): boolean => {
  const { syllables, others } = readability(line.slice(0, LONGEST_LINE));
  return others >= LEAST_SIGNS && others * SOUND_WORDS > syllables;
};

/**
 * The stretches of a text whose letters make no Vietnamese: encoded twice, decoded with the wrong table, or the low
 * bytes left by an OCR layer.
 *
 * @returns runs of such lines, including short ones in between
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
      if (last && start - last.end < LONGEST_GAP) last.end = end;
      else found.push({ start, end });
    }
    at = end;
  }
  return found;
}

function hasManySigns(line: string): boolean {
  let count = 0;
  for (let at = nextForeign(line, 0); at < line.length && count < LEAST_SIGNS; at = nextForeign(line, at + 1))
    count += 1;
  return count >= LEAST_SIGNS;
}

const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]|\p{M}/u;
/** Words of laws and plans without diacritics; none of them is English. */
const BARE_WORDS =
  /\b(?:dieu|khoan|nghi dinh|quyet dinh|thong tu|ngay|thang|cua|theo quy|uy ban|nhan dan|ke hoach|hieu luc|thuc hien|chinh phu)\b/giu;
const LEAST_WORDS = 4;
/** So much of a text shows how it is written. */
const SAMPLE = 1 << 14;

/** Whether a Vietnamese text has no diacritics ("Nghi dinh so 45/2024/ND-CP"). */
export function hasNoMarks(source: string): boolean {
  if (MARKED.test(source)) return false;
  return (source.slice(0, SAMPLE).match(BARE_WORDS)?.length ?? 0) >= LEAST_WORDS;
}
