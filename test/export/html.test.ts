import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentFormats, graphFormats } from '../../src/export/index.js';
import { buildGraph } from '../../src/graph/index.js';
import type { CitationGraph, ParsedDocument } from '../../src/model/index.js';
import { archiveGraph } from './archive.js';
import { hasBrowser, openFile, startBrowser } from './browser.js';
import { makeDocument } from './builder.js';
import { hostileDocuments, hostileGraph } from './hostile.js';
import { exportOptions } from './write.js';

let script = '';

async function graphPage(graph: CitationGraph): Promise<string> {
  const written = (await graphFormats.html.load({ ...exportOptions, loadPageScript: async () => script }))(
    graph,
  );
  return written.type === 'text' ? [...written.pieces].join('') : '';
}

const documentPage = async (document: ParsedDocument): Promise<string> =>
  (await documentFormats.html({ ...exportOptions, loadPageScript: async () => script }))(document);

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/export/html/client/main.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  script = outputFiles[0]?.text ?? '';
});

describe('html', () => {
  it('holds every title as data and never as markup', async () => {
    const page = await graphPage(hostileGraph());
    expect(page.match(/<script/g)).toHaveLength(3);
    expect(page).not.toContain('alert(1)</script>');
    expect(page).not.toMatch(/(?:src|href)="(?!data:,|#)/);
  });

  it('draws the same graph in the same way', async () => {
    expect(await graphPage(archiveGraph(20, 10))).toBe(await graphPage(archiveGraph(20, 10)));
  });
});

describe.skipIf(!hasBrowser)('html in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  /** How many colours the drawing has; run in the page. */
  const drawnColours = `(() => {
    const colours = new Set();
    for (const canvas of document.querySelectorAll('canvas')) {
      const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
      for (let at = 0; at < pixels.length; at += 28) {
        if (pixels[at + 3] > 200) colours.add(pixels.slice(at, at + 3).join());
      }
    }
    return colours.size;
  })()`;

  it('draws, finds, filters and tells, and asks nobody for anything', async () => {
    const graph = archiveGraph(30, 25);
    const { page, troubles, requests } = await openFile(browser, await graphPage(graph));
    const status = page.locator('.status');
    await expect.poll(() => status.textContent()).toContain(`${graph.nodes.length} / ${graph.nodes.length}`);
    await expect.poll(() => page.evaluate(drawnColours)).toBeGreaterThan(10);

    await page.locator('.search input').fill('nghi dinh 3/2002');
    await page.locator('.search li button').first().click();
    const card = page.locator('.card');
    await expect.poll(() => card.locator('h2').textContent()).toBe('Nghị định 3/2002/NĐ-CP');
    expect(await card.locator('mark').first().textContent()).toContain('3/2002/NĐ-CP');
    await card.locator('.relation > button').first().click();
    await expect.poll(() => card.locator('h2').textContent()).toContain('UBND');

    const laws = graph.nodes.filter((node) => node.kind === 'Luật').length;
    await page.locator('[data-filter=kinds] label[data-value="Luật"] input').uncheck();
    await expect.poll(() => status.textContent()).toContain(`${graph.nodes.length - laws} / `);
    await page.locator('[name=from]').fill('2015');
    const late = graph.nodes.filter((node) => node.kind !== 'Luật' && (node.date ?? '9') >= '2015').length;
    await expect.poll(() => status.textContent()).toContain(`${late} / `);
    await page.locator('[data-filter=relations] label').first().locator('input').uncheck();
    await page.locator('.reset').click();
    await expect.poll(() => status.textContent()).toContain(`${graph.nodes.length} / `);
    expect([troubles, requests]).toEqual([[], []]);
    await page.close();
  });

  it('shows a card for the node that is clicked', async () => {
    const graph = buildGraph([makeDocument({ kind: 'Kế hoạch', number: '1/KH-UBND', title: 'Một mình' })]);
    const { page, troubles } = await openFile(browser, await graphPage(graph));
    const box = await page.locator('#graph').boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect.poll(() => page.locator('.card h2').textContent()).toBe('Kế hoạch 1/KH-UBND');
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await expect.poll(() => page.locator('.card h2').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('changes its language and its colours', async () => {
    const { page, troubles } = await openFile(browser, await graphPage(archiveGraph(5, 5)));
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.locator('[data-action=theme]').click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    expect(await page.locator('.filters').textContent()).toContain('Loại văn bản');
    await page.locator('[data-action=language]').click();
    expect(await page.locator('.filters').textContent()).toContain('Kinds');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('runs nothing that stands in a title, nor in the text of a document', async () => {
    for (const text of [
      await graphPage(hostileGraph()),
      ...(await Promise.all(hostileDocuments().slice(0, 3).map(documentPage))),
    ]) {
      const { page, troubles, requests } = await openFile(browser, text);
      await expect.poll(() => page.locator('.status').textContent()).toMatch(/\d+ \/ \d+/);
      expect([troubles, requests]).toEqual([[], []]);
      await page.close();
    }
  });

  it('reads a document: outline, marked citations, and the way between text and graph', async () => {
    const cited = makeDocument(
      { kind: 'Quyết định', number: '9/QĐ-UBND', issuer: 'UBND tỉnh A', title: 'Về giá' },
      [
        { kind: 'Luật', number: '16/2023/QH15', date: '2023-06-19', relation: 'basis', mentions: 2 },
        { kind: 'Nghị định', number: '85/2024/NĐ-CP', relation: 'refers' },
      ],
    );
    const { position } = cited.body;
    const document = {
      ...cited,
      body: {
        ...cited.body,
        children: [
          {
            type: 'article' as const,
            label: 'Điều 1',
            heading: 'Phạm vi',
            page: null,
            paragraph: null,
            position,
            children: cited.body.children.filter((node) => node.type === 'paragraph'),
          },
        ],
      },
    };
    const { page, troubles, requests } = await openFile(browser, await documentPage(document));
    expect(await page.locator('.outline a').allTextContents()).toEqual(['Điều 1. Phạm vi']);
    expect(await page.locator('.mention').allTextContents()).toEqual([
      'Luật 16/2023/QH15 ngày 2023-06-19',
      'Luật 16/2023/QH15 ngày 2023-06-19',
      'Nghị định 85/2024/NĐ-CP',
    ]);
    await page.locator('.mention').first().click();
    await expect.poll(() => page.locator('.card h2').textContent()).toBe('Luật 16/2023/QH15');
    expect(await page.locator('.mention.chosen').count()).toBe(2);
    await page.locator('.card .link').nth(1).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('mention-c2');
    expect([troubles, requests]).toEqual([[], []]);
    await page.close();
  });

  it('opens two thousand works', async () => {
    const graph = archiveGraph(1500, 800);
    expect(graph.nodes.length).toBeGreaterThan(2000);
    const { page, troubles, requests } = await openFile(browser, await graphPage(graph));
    await expect
      .poll(() => page.locator('.status').textContent(), { timeout: 60_000 })
      .toContain(`${graph.nodes.length} / `);
    await expect.poll(() => page.evaluate(drawnColours), { timeout: 60_000 }).toBeGreaterThan(10);
    expect([troubles, requests]).toEqual([[], []]);
    await page.close();
  });
});
