const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Kept apart from the white space that a parser folds in attributes.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 cannot hold in any way: most control characters, lone surrogates and the last two of the plane. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text as it may stand in an XML or HTML element or attribute. */
export const escapeMarkup = (text: string): string =>
  text
    .replace(UNWRITABLE, '\u{fffd}')
    .replace(/[&<>"'\t\n\r]/gu, (character) => ENTITIES[character] ?? character);
