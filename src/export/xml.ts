/** What XML 1.0 has no way to write, not even escaped: most controls, lone surrogates, U+FFFE and U+FFFF. */
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

/** Text for an element; line breaks stay, a carriage return is kept from being read as one. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character);
}

/** Text for an attribute in either quotes; white space is kept from being folded. */
export function xmlAttribute(text: string): string {
  return text
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}
