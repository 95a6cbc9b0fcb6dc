import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentFormats, graphFormats } from '../../src/export/index.js';
import { buildGraph, loadGraphTools } from '../../src/graph/index.js';
import { parseDocument } from '../../src/index.js';
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

    await page.locator('.layouts .back').click();
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
    await page.locator('.layouts select').selectOption('links');
    const box = await page.locator('#graph').boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect.poll(() => page.locator('.card h2').textContent()).toBe('Kế hoạch 1/KH-UBND');
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 300);
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

  it('offers something to read before a work is chosen, and lifts out what is chosen', async () => {
    const graph = archiveGraph(60, 40);
    const { measureGraph } = await loadGraphTools();
    const measures = measureGraph(graph);
    const { page, troubles } = await openFile(browser, await graphPage({ ...graph, measures }));
    const sections = page.locator('.card details');
    expect(await sections.locator('summary').allTextContents()).toEqual([
      'Căn cứ đã bị bãi bỏ, thay thế',
      'Được dẫn nhiều nhất',
      'Được dẫn nhưng không có trong các tệp được đọc',
    ]);
    const first = sections.nth(1).locator('li').first();
    const [most = ''] = measures.mostCited;
    const work = graph.nodes.find(({ id }) => id === most);
    expect(await first.locator('button').textContent()).toContain(work?.number ?? '');
    await first.locator('button').click();
    const related = new Set(
      graph.edges.flatMap(({ source, target }) =>
        source === most || target === most ? [source, target] : [],
      ),
    );
    await expect.poll(() => page.locator('.status').textContent()).toContain(`${related.size} / `);
    await page.locator('#graph').focus();
    for (const key of ['ArrowLeft', '+', '-', '0']) await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.status').textContent()).toContain(`${graph.nodes.length} / `);
    expect(await sections.count()).toBe(3);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('is drawn anew in the shape of a page when it is printed', async () => {
    const { page, troubles } = await openFile(browser, await graphPage(archiveGraph(30, 25)));
    await page.setViewportSize({ width: 1300, height: 500 });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    const shape = '(({ naturalWidth, naturalHeight }) => naturalHeight / naturalWidth)(document.images[0])';
    await expect.poll(() => page.evaluate(shape)).toBeGreaterThan(1.2);
    expect(await page.locator('.printed').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printed').isVisible()).toBe(true);
    expect(await page.locator('#graph').isVisible()).toBe(false);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('arranges works by rank, by year and by relations', async () => {
    const { page, troubles } = await openFile(browser, await graphPage(archiveGraph(30, 25)));
    for (const name of ['time', 'links', 'ranks']) {
      await page.locator('.layouts select').first().selectOption(name);
      await expect.poll(() => page.locator('.layouts select').first().inputValue()).toBe(name);
    }
    await expect.poll(() => page.evaluate(drawnColours)).toBeGreaterThan(10);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('opens two thousand works', async () => {
    const graph = archiveGraph(1500, 800);
    expect(graph.nodes.length).toBeGreaterThan(2000);
    const { page, troubles, requests } = await openFile(browser, await graphPage(graph));
    // The most related ones first: all of them are asked for.
    await expect
      .poll(() => page.locator('.status').textContent(), { timeout: 60_000 })
      .toContain(`60 / ${graph.nodes.length}`);
    await page.locator('.layouts select').nth(1).selectOption('null');
    await expect
      .poll(() => page.locator('.status').textContent(), { timeout: 60_000 })
      .toContain(`${graph.nodes.length} / `);
    await expect.poll(() => page.evaluate(drawnColours), { timeout: 60_000 }).toBeGreaterThan(10);
    expect([troubles, requests]).toEqual([[], []]);
    await page.close();
  });

  it('shows a document as it looks on paper, on a telephone too', async () => {
    const { page, troubles } = await openFile(browser, await textPage(DECISION));
    await page.setViewportSize({ width: 390, height: 844 });
    const left = await page.locator('.heading .columns > div').first().boundingBox();
    const right = await page.locator('.heading .columns > div').nth(1).boundingBox();
    expect(left?.y).toBe(right?.y);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
    const recipients = await page.locator('.closing div.recipients').boundingBox();
    const signer = await page.locator('.closing .signer').boundingBox();
    expect(recipients?.x).toBeLessThan(signer?.x ?? 0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    // A mention leads to the row of its work, and the row back to the mention.
    await page.locator('.mention').first().click();
    expect(await page.evaluate("document.querySelector('.works tr:target').textContent")).toContain(
      'Luật 16/2023/QH15',
    );
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.graph').isVisible()).toBe(false);
    expect(await page.locator('.paper').isVisible()).toBe(true);
    expect(troubles).toEqual([]);
    await page.close();
  });
});

const DECISION = `ỦY BAN NHÂN DÂN
TỈNH LÀO CAI
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/QĐ-UBND
Lào Cai, ngày 05 tháng 3 năm 2025

QUYẾT ĐỊNH
Về việc công bố giá tham khảo

Căn cứ Luật Giá số 16/2023/QH15 ngày 19 tháng 6 năm 2023;

QUYẾT ĐỊNH:

Điều 1. Công bố giá tham khảo:
1) Giá đất ở <đô thị>:
a/ Theo Nghị định số 85/2024/NĐ-CP;
b/ Theo thỏa thuận.
2) Giá khác.
Điều 2. Hiệu lực
Quyết định này có hiệu lực kể từ ngày ký.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Văn Thử
`;

const textPage = async (text: string): Promise<string> =>
  (await documentFormats.html({ ...exportOptions, loadPageScript: async () => script }))(
    parseDocument(text),
    text,
  );

describe('the page of a document', () => {
  it('has labels as the text has them, and contents without bare letters', async () => {
    const page = await textPage(DECISION);
    const labels = [...page.matchAll(/<span class="label">(?<label>[^<]*)</g)].map(
      ({ groups }) => groups?.['label'],
    );
    expect(labels).toEqual(['Điều 1.', '1)', 'a/', 'b/', '2)', 'Điều 2.']);
    const [, contents = ''] = /<nav[^>]*>(.*?)<\/nav>/su.exec(page) ?? [];
    expect(contents.match(/<li>/g)).toHaveLength(2);
    expect(contents).toContain('Điều 1.</b> <span');
  });

  it('is called once by its title where it has no number', async () => {
    const text = 'CHƯƠNG TRÌNH\nHội nghị tổng kết năm học\n\n1. Khai mạc.\n2. Thảo luận.\n3. Bế mạc.';
    const heading = /<title>(.*?)<\/title>/u.exec(await documentPage(parseDocument(text)))?.[1] ?? '';
    expect(heading.split('Hội nghị tổng kết năm học')).toHaveLength(2);
  });

  it('has the usual marks where the text is not there', async () => {
    const page = await documentPage(parseDocument(DECISION));
    expect(page).toContain('<span class="label">a)</span>');
  });

  it('has a row for each work, with what is done to it, in both languages', async () => {
    const page = await textPage(DECISION);
    const rows = [...page.matchAll(/<tr id="work-(?<id>w\d+)">(?<cells>.*?)<\/tr>/gsu)];
    expect(rows).toHaveLength(2);
    expect(rows[0]?.groups?.['cells']).toContain('<span lang="vi">19/06/2023</span>');
    expect(rows[0]?.groups?.['cells']).toContain('<span lang="en">legal basis</span>');
  });
});
