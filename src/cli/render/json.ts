import { escapeControls } from '../../chars/index.js';

/** JSON formatted for its destination: indented for people, on one line for programs. */
export const toJson = (value: unknown, forPerson: boolean): string =>
  forPerson ? escapeControls(JSON.stringify(value, null, STEP), '\n') : JSON.stringify(value);

const STEP = '  ';

/** Lists and nodes of the outline can be long; everything else is short. */
const mayBeLong = (value: unknown): value is object =>
  Array.isArray(value) || (typeof value === 'object' && value !== null && 'children' in value);

/**
 * The same for a document or a unit, piece by piece, since the output for a long text may exceed the maximum length of
 * a string.
 *
 * @param value - nothing in it may be undefined
 */
export function* jsonPieces(value: object, forPerson: boolean, indent = ''): Generator<string> {
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const inner = indent + STEP;
  const [line, lastLine, colon] = forPerson ? [`\n${inner}`, `\n${indent}`, ': '] : ['', '', ':'];
  let between = open;
  for (const [key, item] of Object.entries(value)) {
    yield `${between}${line}${Array.isArray(value) ? '' : `${JSON.stringify(key)}${colon}`}`;
    if (mayBeLong(item)) yield* jsonPieces(item, forPerson, inner);
    else yield forPerson ? toJson(item, true).replaceAll('\n', line) : toJson(item, false);
    between = ',';
  }
  yield between === open ? `${open}${close}` : `${lastLine}${close}`;
}
