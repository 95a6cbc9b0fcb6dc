/**
 * What XML 1.0 has no way to write, not even escaped: most controls, lone surrogates, U+FFFE and U+FFFF. The controls that
 * it can write mean nothing in a text either.
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

/** Text for an element of XML or HTML. Line breaks stay; a carriage return is kept from being read as one. */
export const markupText = (text: string): string => escaped(text, /[&<>\r]/g);

/** Text for an attribute of XML or HTML, in either quotes; white space is kept from being folded. */
export const markupAttribute = (text: string): string => escaped(text, /[&<>"'\t\n\r]/g);

/**
 * The content security policy of a page that has all that it needs in it: nothing may be loaded from anywhere.
 *
 * @param scripts - what may run: "'none'" or "'unsafe-inline'"
 */
export const closedPage = (scripts: "'none'" | "'unsafe-inline'"): string =>
  `default-src 'none'; script-src ${scripts}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
