import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decisionOf } from '../../src/validate/example-documents.js';
import { buildCommand, root } from '../cli/built.js';

const { bin } = buildCommand('recipes');
const yaml = (path: string) => parse(readFileSync(join(root, path), 'utf8'));

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recipes-'));
  mkdirSync(join(folder, 'drafts'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'drafts', 'bản sạch.txt'), decisionOf());
  // In the place of npx, which would install the package: what stands behind the package's name is called.
  const npx = join(folder, 'bin', 'npx');
  writeFileSync(
    npx,
    `#!/bin/sh\n[ "$1 $2 $3 $4" = "--yes -p a.tgz plan-parse" ] || exit 9\nshift 4\nexec "${process.execPath}" "${bin}" "$@"\n`,
  );
  chmodSync(npx, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script of a recipe as its server would, in a folder with drafts. */
const runScript = (script: string, variables: Readonly<Record<string, string>>) => {
  const path = `${join(folder, 'bin')}:${process.env['PATH']}`;
  const env = { ...process.env, PATH: path, LANG: 'en_US.UTF-8', PLAN_PARSE: 'a.tgz', ...variables };
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('action.yml', () => {
  const action = yaml('action.yml');
  const [step] = action.runs.steps;
  const usual = { FILES: 'drafts', PRESET: 'recommended', MIN_SEVERITY: 'info', SARIF: '' };

  it('hands over every input as a variable, and none within the script', () => {
    const used = Object.values<string>(step.env).map(
      (value) => /^\$\{\{ inputs\.([\w-]+) \}\}$/u.exec(value)?.[1],
    );
    expect(used.toSorted()).toEqual(Object.keys(action.inputs).toSorted());
    expect(step.run).not.toContain('${{');
  });

  it('is silent over clean drafts, and annotates and fails over an error', () => {
    expect(runScript(step.run, usual)).toEqual({ status: 0, stdout: '', stderr: '' });
    writeFileSync(join(folder, 'wrong.txt'), decisionOf({ kind: 'Quyết định' }));
    const { status, stdout } = runScript(step.run, {
      ...usual,
      FILES: 'drafts\nwrong.txt',
      SARIF: 'all.sarif',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=wrong.txt,line=7');
    const { runs } = JSON.parse(readFileSync(join(folder, 'all.sarif'), 'utf8'));
    expect(runs[0].results).toHaveLength(1);
  });

  it('fails where it cannot read, before anything is annotated', () => {
    const { status } = runScript(step.run, { ...usual, FILES: 'nowhere.txt', SARIF: 'none.sarif' });
    expect(status).toBe(2);
  });
});

it('the template for GitLab writes the report that it names', () => {
  const job = yaml('.gitlab/validate-drafts.yml')['validate-drafts'];
  const { status } = runScript(job.script.join('\n'), { DRAFTS: 'drafts\ndrafts' });
  expect(status).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8'))).toEqual([]);
});

it('the hook for pre-commit takes the files that are documents, and the command that is installed', () => {
  const [hook] = yaml('.pre-commit-hooks.yaml');
  const files = new RegExp(hook.files, 'u');
  for (const name of ['a.txt', 'b/c.docx', 'd.pdf', 'e.htm', 'f.odt']) expect(files.test(name)).toBe(true);
  for (const name of ['a.ts', 'docx', 'b.docx.bak']) expect(files.test(name)).toBe(false);
  expect(hook.entry.split(' ')[0]).toBe(
    Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).bin)[0],
  );
});
