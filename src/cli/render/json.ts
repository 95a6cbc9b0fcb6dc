import { escapeControls } from '../../chars/index.js';

/** JSON as it is best read where it goes: in lines for a person, in one line for a program. */
export const toJson = (value: unknown, forPerson: boolean): string =>
  forPerson ? escapeControls(JSON.stringify(value, null, STEP), '\n') : JSON.stringify(value);

const STEP = '  ';

/** Lists can be long, and so can what holds units of the outline; all else is short. */
const mayBeLong = (value: unknown): value is object =>
  Array.isArray(value) || (typeof value === 'object' && value !== null && 'children' in value);

/**
 * The same of a document or a unit, piece by piece: what is said of a long text can be longer than the longest string
 * that there may be.
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
