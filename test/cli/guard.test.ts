import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowanceFor, isUsedUp } from '../../src/cli/guard/allowance.js';
import { type GuardedReader, guardedReader } from '../../src/cli/guard/index.js';
import { isReadError } from '../../src/read/index.js';
import { docx, odt, paragraph, run } from '../read/support/package.js';
import { type Built, buildCommand } from './built.js';

const folder = mkdtempSync(join(tmpdir(), 'plan-parse-guard-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Stands for a reader: the first byte of the file says what it does. */
const script = `
import { parentPort } from 'node:worker_threads';
const source = (text) => ({ type: 'source', source: { text, layout: null, info: {}, warnings: [] } });
parentPort.on('message', ({ bytes }) => {
  switch (bytes[0]) {
    case 0: for (;;);
    case 2: process.exit(0);
    case 3: throw new Error('a fault of a library');
    case 4: Promise.reject(new Error('a promise that nobody waits for')); break;
    case 5: {
      let part = 0;
      const timer = setInterval(() => {
        part += 1;
        parentPort.postMessage({ type: 'progress', part, parts: 15 });
        if (part < 15) return;
        clearInterval(timer);
        parentPort.postMessage(source('slow'));
      }, 200);
      break;
    }
    case 6: parentPort.postMessage({ type: 'problem', problem: { code: 'damagedPdf' } }); break;
    default: parentPort.postMessage(source('read ' + bytes[0]));
  }
});
`;

const path = join(folder, 'reader.mjs');
writeFileSync(path, script);

const problemOf = (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => 'read',
    (thrown: unknown) => (isReadError(thrown) ? thrown.problem : String(thrown)),
  );

describe('the guard around reading', () => {
  const read: GuardedReader = guardedReader(pathToFileURL(path));
  const readByte = (byte: number, timeout = 1) =>
    read(Uint8Array.of(byte), { path: 'a.pdf', timeout, inputFormat: 'pdf' });
  const isAlive = async (): Promise<void> => {
    expect((await readByte(9, 20)).text).toBe('read 9');
  };

  it('gives what the thread reads, one file after the other', async () => {
    const sources = await Promise.all([7, 8, 9].map((byte) => readByte(byte, 20)));
    expect(sources.map(({ text }) => text)).toEqual(['read 7', 'read 8', 'read 9']);
  });

  it('ends a thread that makes no progress, and reads the next file in another', async () => {
    expect(await problemOf(readByte(0))).toEqual({ code: 'tooSlow', seconds: 1 });
    await isAlive();
  });

  it('takes an answer that came while this thread was busy, and ends nothing then', async () => {
    await isAlive();
    const late = readByte(7, 0.3);
    const next = readByte(8, 20);
    // The request goes out in the meantime, and the answer comes back after the time that it had.
    await new Promise(setImmediate);
    const busyUntil = performance.now() + 1500;
    while (performance.now() < busyUntil);
    expect([(await late).text, (await next).text]).toEqual(['read 7', 'read 8']);
  });

  it('gives a file that makes progress more time, and passes the progress on', async () => {
    const parts: number[] = [];
    const progress = (part: number): void => void parts.push(part);
    const options = { path: null, timeout: 2, progress };
    expect((await read(Uint8Array.of(5), options)).text).toBe('slow');
    expect(parts).toHaveLength(15);
  });

  it.each([
    [2, /ended without an answer/],
    [3, /a fault of a library/],
    [4, /a promise that nobody waits for/],
  ])('survives a thread that dies (%i)', async (byte, what) => {
    expect(await problemOf(readByte(byte, 20))).toMatch(what);
    await isAlive();
  });

  it('passes on what is wrong with a file', async () => {
    const thrown: unknown = await readByte(6, 20).catch((reason: unknown) => reason);
    expect(thrown).toMatchObject({ name: 'ReadError', path: 'a.pdf', problem: { code: 'damagedPdf' } });
    await isAlive();
  });
});

describe('the command', () => {
  let built: Built;

  beforeAll(() => {
    built = buildCommand('guard');
    writeFileSync(join(folder, 'endless.html'), `<html><body>${'<b><p>'.repeat(60_000)}`);
    writeFileSync(join(folder, 'good.docx'), docx(paragraph(run('KẾ HOẠCH'))));
  }, 60_000);

  const hungry = { NODE_OPTIONS: '--max-old-space-size=150' };

  it('says in one line that a file takes too much, and does the others', () => {
    const { status, stdout, stderr } = built.call(folder, [
      '--format',
      'text',
      '--timeout',
      '2',
      'endless.html',
      'good.docx',
    ]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^plan-parse: endless\.html: .+\n$/u);
    expect(stdout).toContain('KẾ HOẠCH');
  });

  it('does so with threads, and with little memory', () => {
    const args = ['--format', 'ndjson', '--jobs', '2', '--timeout', '2', 'endless.html'];
    const many = Array.from({ length: 40 }, (_none, at) => {
      const name = `good-${at}.docx`;
      writeFileSync(join(folder, name), docx(paragraph(run(`Kế hoạch ${at}`))));
      return name;
    });
    const { status, stdout, stderr } = built.call(folder, [...args, ...many], '', hungry);
    expect(status).toBe(2);
    expect(stderr.split('\n').filter((line) => line.includes('endless.html'))).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat .+:\d+:\d+|FATAL/u);
    const failures = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).failure !== undefined);
    expect(failures).toEqual([true, ...many.map(() => false)]);
  });

  it('ends though a library prints while it reads', () => {
    const printer = join(folder, 'printer.mjs');
    writeFileSync(
      printer,
      `import { isMainThread } from 'node:worker_threads';
       const print = () => [process.stdout, process.stderr].forEach((stream) => stream.write('noise\\n'));
       if (!isMainThread) setInterval(print, 1).unref();`,
    );
    const { status, stdout, stderr } = built.call(folder, ['--format', 'text', 'good.docx'], '', {
      NODE_OPTIONS: `--import ${pathToFileURL(printer).href}`,
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('noise');
  });

  it('says in one line that tables are nested in each other without end', () => {
    const depth = 3000;
    const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph(run('a'))}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
    writeFileSync(join(folder, 'nested.docx'), docx(nested));
    const { status, stderr } = built.call(folder, ['--format', 'text', 'nested.docx']);
    expect([status, stderr]).toEqual([2, 'plan-parse: nested.docx: is too deeply nested to be read\n']);
  });

  it('reads files whose numbers promise more than any file has', () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="999999999"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const place = '<w:numPr><w:ilvl w:val="999999999"/><w:numId w:val="1"/></w:numPr>';
    writeFileSync(join(folder, 'level.docx'), docx(paragraph(run('sâu'), place), { numbering }));
    writeFileSync(
      join(folder, 'level.odt'),
      odt('<text:h text:outline-level="2000000000">sâu</text:h><text:p>a<text:s text:c="-5"/>b</text:p>'),
    );
    writeFileSync(join(folder, 'words.rtf'), '{\\rtf1 \\constructor \\toString1 \\caps sâu \\__proto__ đ}');
    for (const name of ['level.docx', 'level.odt', 'words.rtf']) {
      const { status, stdout, stderr } = built.call(folder, ['--format', 'text', name]);
      expect([name, status, stderr]).toEqual([name, 0, '']);
      expect(stdout.length).toBeGreaterThan(2);
    }
  });
});

describe('the time that a file may take without progress', () => {
  const tiny = allowanceFor(3000, undefined);
  const asked = allowanceFor(3000, 10);

  it.each([
    ['not yet', 9, 9, false, false],
    ['when it worked all the time', 11, 11, true, true],
    ['but not on a busy machine, unless the user set it', 11, 2, false, true],
    ['when nothing comes at all', 70, 0, true, true],
  ])('is used up %s', (_, elapsed, worked, isDefaultUsed, isAskedUsed) => {
    expect([tiny, asked].map((allowance) => isUsedUp(allowance, { elapsed, worked }))).toEqual([
      isDefaultUsed,
      isAskedUsed,
    ]);
  });

  it('grows with the file', () => {
    expect(allowanceFor(5 * 2 ** 20, undefined).seconds).toBeCloseTo(15);
  });
});
