import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../cli/built.js';

/** The package as it is installed, in a folder without any of what it depends on. */
let folder = '';
const run = (args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  const installed = join(folder, 'node_modules/plan-parse');
  mkdirSync(installed, { recursive: true });
  // Below node_modules, so that what is not bundled is found while it is built.
  const built = join(root, 'node_modules/.cache/plan-parse-test/consumers');
  for (const script of ['bundle.mjs', 'types.mjs'])
    expect(run([join(root, '.config', script), built])).toEqual({ status: 0, stdout: '', stderr: '' });
  cpSync(built, join(installed, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));
  cpSync(join(root, 'fixtures/plan.txt'), join(folder, 'plan.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = `
import { buildGraph, extractTasks, parseDocument, validate, type ParsedDocument } from 'plan-parse';
const document: ParsedDocument = parseDocument('Căn cứ Nghị định số 30/2020/NĐ-CP');
export const number: string | null = document.metadata.number;
export const counts = [validate(document, '').length, extractTasks(document).length, buildGraph([document]).nodes.length];
// @ts-expect-error: the type is known, and not any.
export const wrong: number = document.metadata.number;
`;

/** What the compiler complains of in a program that uses the package. */
const complaints = (name: string, options: ts.CompilerOptions): readonly string[] => {
  const path = join(folder, name);
  writeFileSync(path, PROGRAM);
  const program = ts.createProgram([path], { strict: true, noEmit: true, types: [], ...options });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

describe('the types', () => {
  const { ModuleKind, ModuleResolutionKind, ScriptTarget } = ts;
  const target = ScriptTarget.ES2022;
  it.each([
    ['module.mts', { module: ModuleKind.Node16, moduleResolution: ModuleResolutionKind.Node16 }],
    ['common.cts', { module: ModuleKind.Node16, moduleResolution: ModuleResolutionKind.Node16 }],
    ['common-next.cts', { module: ModuleKind.NodeNext, moduleResolution: ModuleResolutionKind.NodeNext }],
    ['old.ts', { module: ModuleKind.CommonJS, moduleResolution: ModuleResolutionKind.Node10 }],
    ['bundled.ts', { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler }],
  ])('are found from %s', (name, options) => {
    expect(complaints(name, { target, ...options })).toEqual([]);
  });

  it('are in one file that needs no other', () => {
    for (const name of ['index.d.ts', 'index.d.cts'])
      expect(readFileSync(join(folder, 'node_modules/plan-parse/dist/src', name), 'utf8')).not.toMatch(
        /^(?:import|export .* from)/m,
      );
  });
});

describe('the library', () => {
  const use = `
    const document = parseDocument(readFileSync('plan.txt', 'utf8'));
    const found = [document.metadata.number, validate(document, readFileSync('plan.txt', 'utf8')).length > 0,
      buildGraph([document]).nodes.length > 0];
    process.stdout.write(JSON.stringify(found));`;
  const names = '{ buildGraph, parseDocument, validate }';

  it.each([
    ['module.mjs', `import ${names} from 'plan-parse'; import { readFileSync } from 'node:fs'; ${use}`],
    [
      'common.cjs',
      `const ${names} = require('plan-parse'); const { readFileSync } = require('node:fs'); ${use}`,
    ],
  ])('is used from %s, and loads none of what the package depends on', (name, program) => {
    writeFileSync(join(folder, name), program);
    expect(run([name])).toEqual({ status: 0, stdout: '["156/KH-UBND",true,true]', stderr: '' });
  });
});
