/** Replaces characters that are invalid in text: lone surrogates and Unicode non-characters. */
const REPLACEMENT = '\ufffd';
const UNWRITABLE = /[\p{Cs}\ufffe\uffff]/gu;

/** Characters not allowed in an IRI (RFC 3987), and "%" that does not begin an escape. */
const NOT_IN_IRI = /[\p{Cc}\s<>"{}|\\^`\ufffd]|%(?![0-9A-F]{2})/giu;

/** A text as an IRI: characters that are not allowed are escaped. */
export const iriText = (text: string): string =>
  text.replace(UNWRITABLE, REPLACEMENT).replace(NOT_IN_IRI, (character) => encodeURIComponent(character));
