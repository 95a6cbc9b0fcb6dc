/**
 * Characters that XML 1.0 cannot contain, not even escaped: most controls, lone surrogates, U+FFFE and U+FFFF. The few
 * other controls mean nothing in a text, so they are included.
 */
const NOT_XML = /[\ufffe\uffff\p{Cs}]|(?![\t\n\r])\p{Cc}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escaped = (text: string, special: RegExp): string =>
  text.replace(NOT_XML, '\ufffd').replace(special, (character) => ENTITIES[character] ?? character);

/**
 * Escapes text for an element of XML or HTML. Line breaks stay; carriage returns are escaped, or they would be read as
 * line breaks.
 */
export const markupText = (text: string): string => escaped(text, /[&<>\r]/g);

/**
 * Escapes text for an attribute of XML or HTML, in either kind of quotes. White space is escaped, or it would be
 * folded.
 */
export const markupAttribute = (text: string): string => escaped(text, /[&<>"'\t\n\r]/g);

/**
 * The content security policy of a self-contained page: nothing may be loaded from anywhere.
 *
 * @param scripts - what may run: "'none'" or "'unsafe-inline'"
 */
export const closedPage = (scripts: "'none'" | "'unsafe-inline'"): string =>
  `default-src 'none'; script-src ${scripts}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
