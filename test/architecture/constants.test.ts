import ts from 'typescript';
import { expect, it } from 'vitest';
import { modules, read } from './imports.js';

/** Whether a value is a number, an expression, or a set or map of values: what else stands at the top is a function, or a
 * table of rows that others work with. */
const isConstant = (value: ts.Expression): boolean =>
  ts.isNumericLiteral(value) ||
  ts.isRegularExpressionLiteral(value) ||
  (ts.isNewExpression(value) && ['RegExp', 'Set', 'Map'].includes(value.expression.getText())) ||
  (ts.isCallExpression(value) && value.expression.getText() === 'charactersOf');

/** Names of a module's constants that are not in SCREAMING_CASE. */
function oddNames(path: string, source: string): readonly string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter(ts.isVariableStatement)
    .filter(({ declarationList }) => (declarationList.flags & ts.NodeFlags.Const) !== 0)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ initializer }) => initializer !== undefined && isConstant(initializer))
    .map(({ name }) => name.getText())
    .filter((name) => !/^[A-Z][A-Z\d_]*$/.test(name));
}

it('finds constants whose names are not in SCREAMING_CASE', () => {
  const source = `const reach = 3; export const startsUnit = /a/; const places = new Set(['a']);
    const RIGHT = 3; const read = () => 3; export const rows = [3]; let count = 0;`;
  expect(oddNames('module.ts', source)).toEqual(['reach', 'startsUnit', 'places']);
});

it('has constants in SCREAMING_CASE only', () => {
  expect(modules.flatMap((path) => oddNames(path, read(path)).map((name) => `${path}: ${name}`))).toEqual([]);
});
