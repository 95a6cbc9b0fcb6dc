/** JSON as it is best read where it goes: in lines for a person, in one line for a program. */
export const toJson = (value: unknown, forPerson: boolean): string =>
  forPerson ? JSON.stringify(value, null, step) : JSON.stringify(value);

const step = '  ';

/**
 * The same, piece by piece: what is said of a long text can be longer than the longest string that there may be.
 *
 * @param value what JSON can say; nothing in it may be undefined
 * @param depth levels that are taken apart; what is below them is a piece each
 */
export function* jsonPieces(
  value: unknown,
  forPerson: boolean,
  depth: number,
  indent = '',
): Generator<string> {
  const entries = depth > 0 && typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) {
    const whole = toJson(value, forPerson);
    yield forPerson ? whole.replaceAll('\n', `\n${indent}`) : whole;
    return;
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const inner = indent + step;
  const [line, lastLine, colon] = forPerson ? [`\n${inner}`, `\n${indent}`, ': '] : ['', '', ':'];
  let between = open;
  for (const [key, item] of entries) {
    yield `${between}${line}${Array.isArray(value) ? '' : `${JSON.stringify(key)}${colon}`}`;
    yield* jsonPieces(item, forPerson, depth - 1, inner);
    between = ',';
  }
  yield `${lastLine}${close}`;
}
