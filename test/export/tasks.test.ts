import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { exportTasks } from '../../src/export/index.js';
import { type DocumentTasks, documentTasks, parseDocument } from '../../src/index.js';
import { hasBrowser, startBrowser } from './browser.js';
import { hasOffice, openInOffice } from './office.js';

const text = `ỦY BAN NHÂN DÂN
TỈNH LÂM ĐỒNG
Số: 215/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lâm Đồng, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

I. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ phối hợp với Sở Tài chính rà soát <quy trình> | "một cửa" trước ngày 30/6/2026.
2. Sở Xây dựng cập nhật thủ tục từ ngày 01 tháng 3 năm 2026 đến ngày 20/3/2026.
3. Sở Y tế báo cáo kết quả trước ngày 10 hằng tháng, bắt đầu từ tháng 02/2026.
4. Công an tỉnh tuyên truyền cho người dân.

TM. ỦY BAN NHÂN DÂN

Nguyễn Văn Thử
`;

const documents: readonly DocumentTasks[] = [documentTasks(parseDocument(text))];

const written = async (
  format: Parameters<typeof exportTasks>[1],
  lang: 'vi' | 'en' = 'vi',
): Promise<string> => {
  const answer = await exportTasks(documents, format, lang);
  if (typeof answer !== 'string') throw new Error(`${format} is no text`);
  return answer;
};

describe('tasks as CSV', () => {
  it('begin with the mark of UTF-8 and have Vietnamese heads', async () => {
    const csv = await written('csv');
    expect(csv.startsWith('\uFEFFTệp,Văn bản,Mục,Nhiệm vụ,Cơ quan chủ trì,')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(5);
    expect(csv).toContain('215/KH-UBND,I › 2,cập nhật');
  });
});

describe('tasks as a workbook', () => {
  it('are read back with dates as dates, and their head filters', async () => {
    const bytes = await exportTasks(documents, 'xlsx', 'vi');
    if (typeof bytes === 'string') throw new Error('a workbook is no text');
    const rows = await readSheet(Buffer.from(bytes));
    expect(rows).toHaveLength(5);
    expect(rows[0]?.[4]).toBe('Cơ quan chủ trì');
    expect(rows[1]?.[5]).toBe('Sở Tài chính');
    const [from, until] = [rows[2]?.[6], rows[2]?.[7]];
    expect(from instanceof Date && from.toISOString().slice(0, 10)).toBe('2026-03-01');
    expect(until instanceof Date && until.toISOString().slice(0, 10)).toBe('2026-03-20');
    const sheet = unzipSync(bytes)['xl/worksheets/sheet1.xml'];
    expect(sheet && strFromU8(sheet)).toContain('<autoFilter ref="A1:L5"/>');
  });
});

describe('tasks as a workbook in LibreOffice', () => {
  it.skipIf(!hasOffice)('are opened, with dates as dates and text as text', async () => {
    const [rows = []] = Object.values(openInOffice('tasks.xlsx', await exportTasks(documents, 'xlsx', 'vi')));
    expect(rows).toHaveLength(5);
    expect(rows[0]).toContain('Cơ quan chủ trì');
    expect(rows[1]?.[3]).toBe('rà soát <quy trình> | "một cửa" trước ngày 30/6/2026');
    expect(rows[2]?.slice(6, 8)).toEqual(['01/03/2026', '20/03/2026']);
  });
});

describe('tasks as a calendar', () => {
  it('are opened by a calendar library, an event for each with a beginning or a period', async () => {
    const component = new ICAL.Component(ICAL.parse(await written('ics')));
    const events = component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(
      events.map((event) => [event.startDate.toString(), event.endDate.toString(), event.isRecurring()]),
    ).toEqual([
      ['2026-03-01', '2026-03-21', false],
      ['2026-02-01', '2026-02-02', true],
    ]);
    expect(events[0]?.summary).toBe(
      'Sở Xây dựng: cập nhật thủ tục từ ngày 01 tháng 3 năm 2026 đến ngày 20/3/2026',
    );
  });

  it('are to-dos where they have a deadline alone', async () => {
    const component = new ICAL.Component(ICAL.parse(await written('ics')));
    const todos = component.getAllSubcomponents('vtodo').map((todo) => ({
      due: todo.getFirstPropertyValue('due')?.toString(),
      summary: todo.getFirstPropertyValue('summary'),
      description: todo.getFirstPropertyValue('description'),
      status: todo.getFirstPropertyValue('status'),
    }));
    expect(todos).toEqual([
      {
        due: '2026-06-30',
        summary: 'Sở Nội vụ: rà soát <quy trình> | "một cửa" trước ngày 30/6/2026',
        description: expect.stringContaining('Cơ quan phối hợp: Sở Tài chính\nVăn bản: '),
        status: 'NEEDS-ACTION',
      },
    ]);
    const all = component.getAllSubcomponents().map((each) => each.getFirstPropertyValue('uid'));
    expect(new Set(all).size).toBe(3);
  });

  it('have names that no path of a file can break', async () => {
    const [own] = documents;
    if (own === undefined) throw new Error('no document');
    const path = 'kế hoạch; 1,2\\3\nSUMMARY:x';
    const text = await exportTasks([{ ...own, urn: null, number: null, path }], 'ics', 'vi');
    const names = new ICAL.Component(ICAL.parse(String(text)))
      .getAllSubcomponents()
      .map((each) => each.getFirstPropertyValue('uid'));
    expect(names).toContain('kế hoạch; 1,2\\3 SUMMARY:x#t1@plan-parse');
    expect(names).toHaveLength(3);
  });

  it('keep lines within 75 bytes, as RFC 5545 wants them', async () => {
    const lines = (await written('ics')).split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('are the same bytes whenever they are written', async () => {
    expect(await written('ics')).toBe(await written('ics'));
  });
});

describe('tasks as Markdown', () => {
  it('are a table whose cells hold what tables part by', async () => {
    const lines = (await written('md', 'en')).split('\n');
    expect(lines[0]).toBe('## 215/KH-UBND');
    expect(lines[2]).toBe('| Task | Lead | With | Due | Product |');
    expect(lines[4]).toContain(String.raw`\|`);
    expect(lines[4]?.split(/(?<!\\)\|/u)).toHaveLength(7);
  });
});

describe('tasks as a page', () => {
  it('hold no markup of the document and nothing from elsewhere', async () => {
    const page = await written('html');
    expect(page).toContain('rà soát &lt;quy trình&gt;');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/(?:src|href)="https?:/u);
  });

  it.runIf(hasBrowser)('filter, and fit a telephone, a screen and paper', async () => {
    const browser = await startBrowser();
    const page = await browser.newPage();
    await page.setContent(await written('html'));
    const shown = (): Promise<number> => page.locator('tbody tr:visible').count();
    expect(await shown()).toBe(4);
    await page.locator('select[name=lead]').selectOption('Sở Xây dựng');
    expect(await shown()).toBe(1);
    await page.locator('select[name=lead]').selectOption('');
    await page.locator('select[name=due]').selectOption('none');
    expect(await shown()).toBe(1);
    await page.locator('select[name=due]').selectOption('');
    await page.locator('input[name=q]').fill('MỘT CỬA');
    expect(await shown()).toBe(1);
    for (const width of [390, 820, 1400]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    await browser.close();
  });

  it('has no column in which nothing stands', async () => {
    expect(await written('html')).not.toContain('Sản phẩm');
    const made = documents.map((document) => ({
      ...document,
      tasks: document.tasks.map((task) => ({ ...task, product: 'Báo cáo' })),
    }));
    expect(await exportTasks(made, 'html', 'vi')).toContain('>Sản phẩm<');
  });

  it.runIf(hasBrowser)('breaks no word of a head, however long the names of the files are', async () => {
    const made = documents.map((document) => ({
      ...document,
      number: null,
      path: `ke-hoach/${'ke-hoach-cai-cach-hanh-chinh-'.repeat(3)}.docx`,
      tasks: document.tasks.map((task) => ({ ...task, what: `${task.what} `.repeat(9), product: 'Báo cáo' })),
    }));
    const browser = await startBrowser();
    const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
    await page.setContent(String(await exportTasks(made, 'html', 'vi')));
    const heights = await page
      .locator('th')
      .evaluateAll((heads) =>
        heads.map((head) => (head as unknown as { clientHeight: number }).clientHeight),
      );
    expect(Math.max(...heights)).toBeLessThan(70);
    await browser.close();
  });
});
