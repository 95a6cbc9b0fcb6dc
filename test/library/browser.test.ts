import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/index.js';
import { hasBrowser, openFile, startBrowser } from '../export/browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Below node_modules, so that what is not bundled is found from there.
const built = join(root, 'node_modules/.cache/plan-parse-library-test');
const fixture = readFileSync(join(root, 'fixtures/plan.txt'), 'utf8');

/** What a page's bundler makes of the built library: it fails where a module of Node's is asked for. */
async function bundleForPage(names: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export{${names}}from './src/index.js'`, resolveDir: built },
    absWorkingDir: built,
    bundle: true,
    format: 'iife',
    globalName: 'library',
    platform: 'browser',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, '.config/bundle.mjs'), built], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

describe('the library', () => {
  it('asks for nothing of Node', async () => {
    const script = await bundleForPage('parseDocument,extractCitations,buildGraph,validate');
    expect(script).toContain('parseDocument');
    expect(script).not.toMatch(/\brequire\(["'](?:node:)?(?:fs|path|os|crypto|util)["']\)/);
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
      const script = await bundleForPage('parseDocument');
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
