import { syllableEnd } from './letters.js';
import { remember } from './memo.js';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** "kỹ"/"kĩ", "sỹ"/"sĩ", "quý"/"quí": official names have both spellings. */
const FINAL_Y = /^(?:[hklmst]|qu)y$/;

/**
 * A key that all spellings of a syllable share: lower case, đ for eth, and the tone mark last, so that "hoà" and "hòa",
 * "ỦY" and "uỷ", composed and decomposed letters have the same key. Not for display.
 */
export const syllableKey = remember((syllable: string): string => {
  const letters = syllable.normalize('NFD').toLowerCase().replaceAll('ð', 'đ');
  const tones = letters.match(TONES);
  if (tones === null) return withFinalI(letters);
  return withFinalI(letters.replace(TONES, '')) + tones.join('');
});

function withFinalI(letters: string): string {
  return FINAL_Y.test(letters) ? `${letters.slice(0, -1)}i` : letters;
}

/** The keys of all syllables of a name, separated by one space; punctuation and white space do not count. */
export function nameKey(name: string): string {
  let key = '';
  for (let at = 0; at < name.length; at += 1) {
    const end = syllableEnd(name, at);
    if (end === at) continue;
    key += (key === '' ? '' : ' ') + syllableKey(name.slice(at, end));
    at = end;
  }
  return key;
}

/** The first offset at or after `from` that is not white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Whether a UTF-16 unit is white space. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x202f || code === 0x3000
  );
}

const ODD_SPACE = /[^\S ]|\s\s/u;

/** Replaces every run of white space by one space. Most texts have only single spaces, and are returned as they are. */
export const foldSpace = (text: string): string =>
  ODD_SPACE.test(text) ? text.replaceAll(/\s+/gu, ' ') : text;
