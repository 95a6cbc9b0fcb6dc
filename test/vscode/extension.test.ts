import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presetNames } from '../../src/validate/index.js';
import { root } from '../cli/built.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vscode-'));
  const { status, stderr } = spawnSync(process.execPath, [join(root, '.config/vscode.mjs'), folder], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('the extension for Visual Studio Code', () => {
  it('is built with all that its manifest packs, and the version of the command', () => {
    const manifest = json(join(folder, 'package.json'));
    expect(readdirSync(folder).toSorted()).toEqual(['package.json', ...manifest.files].toSorted());
    expect(manifest.version).toBe(json(join(root, 'package.json')).version);
    expect(manifest.private).toBeUndefined();
    expect(readdirSync(folder)).toContain(manifest.main.slice(2));
  });

  it('offers the presets that there are', () => {
    const { properties } = json(join(folder, 'package.json')).contributes.configuration;
    expect(properties['plan-parse.preset'].enum.toSorted()).toEqual(['', ...presetNames].toSorted());
  });

  /** What the extension does when it is loaded, with an editor's settings. */
  const load = async (command: string, preset: string) => {
    const file = join(folder, 'bare.cjs');
    await build({
      entryPoints: [join(root, 'src/vscode/index.ts')],
      outfile: file,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      external: ['vscode', 'vscode-languageclient/node'],
    });
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'test/vscode/load.cjs'), file, command, preset],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  };

  it('registers the commands that it contributes, and starts the server for plain text and Markdown', async () => {
    const { registered, shown, started } = await load('', 'draft');
    const { commands } = json(join(folder, 'package.json')).contributes;
    expect(registered.toSorted()).toEqual(
      commands.map(({ command }: { readonly command: string }) => command).toSorted(),
    );
    expect(shown).toEqual([]);
    expect(started).toMatchObject([{ command: 'plan-parse', args: ['lsp', '--preset', 'draft'] }]);
    const languages = started[0].documentSelector.map(
      ({ language }: { readonly language: string }) => language,
    );
    expect([...new Set(languages)]).toEqual(['plaintext', 'markdown']);
  });

  it('says what to do where the server does not start', async () => {
    const { shown } = await load('/no-such/plan-parse', '');
    expect(shown).toEqual([expect.stringContaining('Install it, or set plan-parse.command')]);
  });
});
