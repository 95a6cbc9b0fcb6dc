/** A rule drawn with characters; readers of formats with real rules leave it out. */
const drawnRule = /^[\s_=*~\-–—]{3,}$/gm;

/** The letters of a text without white space and rules, in one normal form. */
export const lettersOf = (text: string): string =>
  text.normalize('NFC').replaceAll('\u00D0', 'Đ').replace(drawnRule, '').replace(/\s+/g, '');
