import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph, extractCitations, parseDocument, validate } from '../../src/index.js';
import { hasBrowser, openFile, startBrowser } from '../export/browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Below node_modules, so that what is not bundled is found from there.
const built = join(root, 'node_modules/.cache/plan-parse-library-test');
const fixture = readFileSync(join(root, 'fixtures/plan.txt'), 'utf8');

/** What a page's bundler makes of the built library, and the modules of Node's that it is asked for. */
async function bundleForPage(
  names: string,
): Promise<{ readonly script: string; readonly builtins: readonly string[] }> {
  const builtins: string[] = [];
  const { outputFiles } = await build({
    stdin: { contents: `export{${names}}from './src/index.js'`, resolveDir: built },
    absWorkingDir: built,
    bundle: true,
    format: 'iife',
    globalName: 'library',
    platform: 'browser',
    write: false,
    plugins: [
      {
        name: 'builtins',
        setup: (bundler) => {
          bundler.onResolve({ filter: /./ }, ({ path }) => {
            if (!isBuiltin(path)) return null;
            builtins.push(path);
            return { path, external: true };
          });
        },
      },
    ],
  });
  return { script: outputFiles[0]?.text ?? '', builtins };
}

/** All that is imported or required by a fixed name, on whatever way it may be. */
const importedBy = (script: string): readonly string[] =>
  [...script.matchAll(/\b(?:from|import|require|getBuiltinModule)\s*\(?\s*["'`]([^"'`\n]+)["'`]/gu)].flatMap(
    ([, name = '']) => name,
  );

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, '.config/bundle.mjs'), built], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

describe('the library', () => {
  it('asks for nothing of Node', async () => {
    const { script, builtins } = await bundleForPage('parseDocument,extractCitations,buildGraph,validate');
    expect(script).toContain('parseDocument');
    expect(builtins).toEqual([]);
  });

  it('names no module of Node’s in any of its files', () => {
    const files = readdirSync(join(built, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    expect(files).toContain('index.js');
    const named = files.flatMap((name) => importedBy(readFileSync(join(built, 'src', name), 'utf8')));
    expect(named.some((name) => name.startsWith('./chunks/'))).toBe(true);
    expect(named.filter((name) => isBuiltin(name))).toEqual([]);
  });

  it('says the same where there is nothing but the language', async () => {
    const { script } = await bundleForPage('parseDocument,extractCitations,buildGraph,validate');
    const run = `${script};
      const document = library.parseDocument(text, { keywords: true });
      JSON.stringify([document, library.extractCitations(text), library.buildGraph([document]), library.validate(document, text)])`;
    const answer: unknown = runInNewContext(run, { text: fixture });
    const document = parseDocument(fixture, { keywords: true });
    expect(JSON.parse(String(answer))).toEqual(
      JSON.parse(
        JSON.stringify([
          document,
          extractCitations(fixture),
          buildGraph([document]),
          validate(document, fixture),
        ]),
      ),
    );
  });

  it('says the same built as it does from its source', async () => {
    const { parseDocument: parseBuilt } = await import(join(built, 'src/index.js'));
    const options = { keywords: true, lang: 'en' } as const;
    expect(parseBuilt(fixture, options)).toEqual(parseDocument(fixture, options));
  });

  describe.skipIf(!hasBrowser)('in Chromium (skipped where Debian’s package is not installed)', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(() => browser.close());

    it('says the same in a page as in Node, key terms and misspelt kinds among it', async () => {
      const { script } = await bundleForPage('parseDocument');
      const opened = await openFile(
        browser,
        `<!doctype html><meta charset="utf-8"><script>${script}</script>`,
      );
      const text = `${fixture}\nThực hiện Quyểt định số 12/2024/QĐ-UBND ngày 05/02/2024.`;
      const answer = await opened.page.evaluate(
        `JSON.stringify(library.parseDocument(${JSON.stringify(text)}, { keywords: true }))`,
      );
      expect(opened.troubles).toEqual([]);
      expect(JSON.parse(String(answer))).toEqual(
        JSON.parse(JSON.stringify(parseDocument(text, { keywords: true }))),
      );
    });
  });
});
