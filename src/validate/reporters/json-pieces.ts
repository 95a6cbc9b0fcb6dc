const STEP = '  ';

/**
 * What `JSON.stringify` gives of a value with an indentation of two, piece by piece: one text would be more than a
 * string can hold where many files are checked.
 *
 * @param depth - levels that are taken apart; what is below them is a piece each
 */
export function* jsonPieces(value: unknown, depth: number, indent = ''): Generator<string> {
  const isWhole = depth === 0 || typeof value !== 'object' || value === null;
  const entries = isWhole ? [] : Object.entries(value);
  if (isWhole || entries.length === 0) {
    yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
    return;
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const inner = indent + STEP;
  let between = `${open}\n${inner}`;
  for (const [key, item] of entries) {
    yield Array.isArray(value) ? between : `${between}${JSON.stringify(key)}: `;
    yield* jsonPieces(item, depth - 1, inner);
    between = `,\n${inner}`;
  }
  yield `\n${indent}${close}`;
}
