/** What is typed for quotation marks, and what closes each. */
export const TYPED_QUOTES: ReadonlyMap<string, string> = new Map([
  ["''", "''"],
  ["'", "'"],
  ['‘‘', '’’'],
  ['‘', '’'],
]);
