import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { modules } from './imports.js';

const root = new URL('../..', import.meta.url).pathname;

/** Whether what is asked for is known to be the object's own: "Object.hasOwn(names, word) ? names[word] : null". */
const isAskedFor = (access: ts.ElementAccessExpression): boolean => {
  const asked = `Object.hasOwn(${access.expression.getText()}, ${access.argumentExpression.getText()})`;
  for (let node: ts.Node = access; node.parent && !ts.isFunctionLike(node); node = node.parent)
    if (ts.isConditionalExpression(node.parent) && node.parent.condition.getText().includes(asked))
      return true;
  return false;
};

/** A lookup by a word in an object that has words for keys: every object has "constructor" and "__proto__". */
const isLookup = (node: ts.Node, checker: ts.TypeChecker): node is ts.ElementAccessExpression => {
  if (!ts.isElementAccessExpression(node)) return false;
  const isByWord = (checker.getTypeAtLocation(node.argumentExpression).flags & ts.TypeFlags.String) !== 0;
  return isByWord && checker.getTypeAtLocation(node.expression).getStringIndexType() !== undefined;
};

/** A list handed over as arguments, of which a call takes some hundred thousand. */
const isSpread = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  /^Math\.(?:max|min)$|\.(?:push|unshift)$|^String\.from(?:CharCode|CodePoint)$/.test(
    node.expression.getText(),
  ) &&
  node.arguments.some(ts.isSpreadElement);

function* faultsIn(file: ts.SourceFile, checker: ts.TypeChecker): Generator<string> {
  const nodes: ts.Node[] = [file];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ((isLookup(node, checker) && !isAskedFor(node)) || isSpread(node)) yield node.getText();
    ts.forEachChild(node, (child) => void nodes.push(child));
  }
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

describe('where files are read', () => {
  it('finds what may not be written', () => {
    const text = [
      'declare const names: Record<string, string>; declare const list: number[]; declare const word: string;',
      "names[word]; list[3]; names['a']; Object.hasOwn(names, word) ? names[word] : null;",
      'Math.max(...list); Math.max(1, 2); list.push(...list); list.push(1);',
    ].join('\n');
    const host = ts.createCompilerHost(options);
    const known = host.getSourceFile;
    host.getSourceFile = (name, version) =>
      name === 'example.ts' ? ts.createSourceFile(name, text, version, true) : known(name, version);
    const program = ts.createProgram(['example.ts'], options, host);
    const file = program.getSourceFile('example.ts');
    expect(file && [...faultsIn(file, program.getTypeChecker())].toSorted()).toEqual([
      'Math.max(...list)',
      'list.push(...list)',
      'names[word]',
    ]);
  });

  it('no word of a file is a key of an object, and no list of a file is handed over as arguments', () => {
    const readers = modules.filter((path) => path.startsWith('src/read/'));
    expect(readers.length).toBeGreaterThan(50);
    const program = ts.createProgram(
      readers.map((path) => `${root}${path}`),
      options,
    );
    const checker = program.getTypeChecker();
    const faults = readers.flatMap((path) => {
      const file = program.getSourceFile(`${root}${path}`);
      return file
        ? [...faultsIn(file, checker)].map((fault) => `${path}: ${fault}`)
        : [`${path} is not read`];
    });
    expect(faults).toEqual([]);
  });
});
