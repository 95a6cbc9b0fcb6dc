/** What stands for a character that no text can hold: half a surrogate pair, or one of Unicode's non-characters. */
const REPLACEMENT = '\ufffd';
const UNWRITABLE = /[\p{Cs}\ufffe\uffff]/gu;

/** What an IRI cannot hold (RFC 3987), and "%" that does not begin an escape. */
const NOT_IN_IRI = /[\p{Cc}\s<>"{}|\\^`\ufffd]|%(?![0-9A-F]{2})/giu;

/** A text as an IRI: what cannot stand in one is escaped. */
export const iriText = (text: string): string =>
  text.replace(UNWRITABLE, REPLACEMENT).replace(NOT_IN_IRI, (character) => encodeURIComponent(character));
