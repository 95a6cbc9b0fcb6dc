import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian's Chromium; no browser is downloaded for a test. */
const EXECUTABLE = '/usr/bin/chromium';

/** Whether there is a browser. */
export const hasBrowser = existsSync(EXECUTABLE);

/** Starts the browser. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: ['--disable-gpu', '--disable-background-networking'],
  });
}

/** A page that was opened, and what went wrong or out in it. */
export interface Opened {
  readonly page: Page;
  /** What the page wrote to the console or threw. */
  readonly troubles: readonly string[];
  /** Addresses that it asked for, besides itself. */
  readonly requests: readonly string[];
}

/** Opens a text as a file from disk. */
export async function openFile(browser: Browser, html: string): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith('data:')) requests.push(request.url());
  });
  page.on('close', () => rmSync(folder, { recursive: true, force: true }));
  await page.goto(pathToFileURL(file).href);
  return { page, troubles, requests };
}
