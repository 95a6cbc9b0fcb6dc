const STEP = '  ';

/**
 * The result of `JSON.stringify` with an indentation of two, piece by piece, since for many files it would exceed the
 * maximum length of a string.
 *
 * @param depth - the number of levels to split; each value below them is one piece
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
