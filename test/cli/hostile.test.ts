import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import {
  graphFormats,
  holdsTables,
  needsFolder,
  parseFormats,
  validateFormats,
} from '../../src/cli/formats.js';
import type { Dependencies } from '../../src/cli/index.js';
import { exportDocument, exportGraph, exportTables } from '../../src/export/index.js';
import { HOSTILE_TEXTS } from '../export/hostile.js';
import { exportOptions } from '../export/write.js';
import { textsOf } from '../hostile/texts.js';
import { invoke, sampleDependencies } from './invoke.js';
import { sample } from './sample.js';

const texts: readonly string[] = ['', ...HOSTILE_TEXTS, ...textsOf(400).map(({ text }) => text)];
const names = texts.map((_, index) => `${index}.txt`);

const dependencies: Dependencies = {
  ...sampleDependencies,
  readFile: async (path) => ({
    text: texts[Number.parseInt(path, 10)] ?? '',
    info: { ...sample.source, path },
  }),
  loadParser: () => import('../../src/document.js'),
  exportGraph: (graph, format) => exportGraph(graph, format, exportOptions),
  exportTables,
  exportDocument: (document, format) => exportDocument(document, format, exportOptions),
};

const folder = mkdtempSync(join(tmpdir(), 'plan-parse-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A control would move the cursor of a terminal, and half a surrogate pair cannot be written in UTF-8. */
const UNPRINTABLE = /[^\P{Cc}\n\r\t]|\p{Cs}/u;

/** Whether an export of a document may be nothing where the document is. */
const mayBeEmpty = (argv: readonly string[]): boolean =>
  // A text without a word has no chunk.
  argv.includes('markdown') || argv.includes('chunks');

async function expectPrinted(argv: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await invoke(argv, { dependencies });
  const files = argv.includes('-o')
    ? readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    : [];
  const printed = [stdout, ...files].join('');
  expect([0, 1], stderr).toContain(code);
  if (!mayBeEmpty(argv)) expect(printed).not.toBe('');
  expect(UNPRINTABLE.exec(printed)).toBeNull();
}

const ESCAPE = String.fromCharCode(0x1b);

/** What commands a terminal, turns the direction of writing or cannot be seen, but for the ends of lines and tabs. */
const COMMANDING = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

describe('whatever a text and its name hold, nothing of it commands a terminal', () => {
  const commands = [
    '\u001b]0;x\u0007\u001b[2J',
    '\u009b31m\u0085',
    '\u202egnp\u2066',
    '\u200f\u061c\ufeff',
    '\r\b\u007f',
  ];
  // Where a heading, a citation, a label and a finding quote the text.
  const hostile = commands.map((command) =>
    [
      `ỦY BAN NHÂN DÂN ${command}TỈNH AN BÌNH`,
      `Số: 12/KH-${command}UBND`,
      `KẾ ${command}HOẠCH`,
      `Về ${command} việc`,
      `I. MỤC ${command}ĐÍCH`,
      `1. Mục ${command} đích: thực hiện Nghị quyết số 52-NQ/${command}TW ngày 35/9/2019 của Bộ ${command} Chính trị, theo`,
      `Luật Giao${command} dịch điện tử, Nghị định 30/2020/NĐ - CP và xem khoản 9${command} Điều 7${command}.`,
      `| STT | Nội${command} dung |`,
      `| 1 | ${command} |`,
    ].join('\n'),
  );
  const hostileNames = hostile.map((_, index) => `${index}${commands[index]}.txt`);
  const reading: Dependencies = {
    ...dependencies,
    readFile: async (path) => ({
      text: hostile[Number.parseInt(path, 10)] ?? '',
      info: { ...sample.source, path },
    }),
  };
  const expectHarmless = async (argv: readonly string[]): Promise<void> => {
    const { stdout, stderr } = await invoke(argv, {
      dependencies: reading,
      columns: 80,
      env: { NO_COLOR: '1' },
    });
    expect(COMMANDING.exec(stdout)).toBeNull();
    expect(COMMANDING.exec(stderr)).toBeNull();
    expect(stdout).not.toBe('');
  };

  it.each(parseFormats.filter((format) => format !== 'xlsx'))('by parse --format %s', async (format) => {
    for (const name of hostileNames) await expectHarmless(['parse', '--format', format, name]);
  });

  it.each(graphFormats.filter((format) => !needsFolder(format)))('by graph --format %s', async (format) => {
    await expectHarmless(['graph', '--format', format, ...hostileNames]);
  });

  it.each(validateFormats.filter((format) => format !== 'xlsx'))(
    'by validate --format %s',
    async (format) => {
      await expectHarmless(['validate', '--format', format, ...hostileNames]);
    },
  );

  it('by findings in a file, whose paths alone are as they are', async () => {
    for (const format of ['text', 'github', 'markdown', 'html'] as const) {
      const { stdout } = await invoke(['validate', '--format', format, ...hostileNames], {
        dependencies: reading,
      });
      expect(COMMANDING.exec(stdout)).toBeNull();
    }
    for (const format of ['json', 'ndjson', 'sarif', 'gitlab', 'junit'] as const) {
      const { stdout } = await invoke(['validate', '--format', format, ...hostileNames], {
        dependencies: {
          ...reading,
          readFile: async () => ({ text: hostile.join('\n'), info: sample.source }),
        },
      });
      const messages = hostileNames.reduce((text, name) => text.replaceAll(name, ''), stdout);
      expect(messages).not.toMatch(/[\u0080-\u009f\u202a-\u202e\u2066-\u2069]{2}/u);
    }
  });

  it.each([
    ['--section', 'V\u001b[2J', '0.txt'],
    ['--format', '\u001b[2J', '0.txt'],
    ['--\u001b[2J', '0.txt'],
    ['graph', '--from', '\u202e', '0.txt'],
    ['validate', '--rule', '\u009b=error', '0.txt'],
    ['explain', '\u001b[2J'],
    ['missing\u001b[2J.txt'],
  ])('by a call that is wrong: %j', async (...argv) => {
    const { code, stderr } = await invoke(argv, { dependencies: sampleDependencies, columns: 80 });
    expect(code).toBe(2);
    expect(stderr).not.toBe('');
    expect(COMMANDING.exec(stderr)).toBeNull();
  });

  it('and colours are painted all the same', async () => {
    const { stdout } = await invoke(['0.txt'], {
      dependencies: reading,
      columns: 80,
      env: { FORCE_COLOR: '1' },
    });
    expect(stdout).toContain(`${ESCAPE}[1m`);
    expect(COMMANDING.exec(stdout.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), ''))).toBeNull();
  });
});

describe('whatever a text holds, it is printed', () => {
  it.each(parseFormats.filter((format) => format !== 'text' && !holdsTables(format)))(
    'by parse --format %s',
    async (format) => {
      for (const name of names) await expectPrinted(['parse', '--format', format, name]);
    },
  );

  it.each(parseFormats.filter(holdsTables))('by parse --tables --format %s', async (format) => {
    const cells = HOSTILE_TEXTS.map((text) => text.replaceAll(/[\n\r|]/gu, ' '));
    const rows = cells.map((cell, index) => `| ${index + 1} | ${cell} |\n`);
    const text = `KẾ HOẠCH\nVề việc thử\n\nI. MỤC TIÊU\n\n| STT | Nội dung |\n${rows.join('')}`;
    const output = join(folder, `tables-${format}`);
    const { code, stderr } = await invoke(
      ['parse', '--tables', '--format', format, '-o', output, 'table.txt'],
      {
        dependencies: { ...dependencies, readFile: async () => ({ text, info: sample.source }) },
      },
    );
    expect([code, stderr]).toEqual([0, '']);
    const written = statSync(output).isDirectory()
      ? readFileSync(join(output, `table-1.${format}`), 'utf8')
      : Buffer.from(unzipSync(readFileSync(output))['xl/sharedStrings.xml'] ?? []).toString('utf8');
    expect(UNPRINTABLE.exec(written)).toBeNull();
    // The cell that a spreadsheet would take for a formula is written too, whatever it is marked with.
    expect(written).toContain("cmd '/C calc'!A0");
    expect(written).toContain('đậm');
    rmSync(output, { recursive: true });
  });

  it('by parse --format text, as it is', async () => {
    for (const [index, name] of names.entries()) {
      const { stdout } = await invoke(['parse', '--format', 'text', name], { dependencies });
      expect(stdout.trimEnd()).toBe((texts[index] ?? '').trimEnd());
    }
  });

  it.each(graphFormats)('by graph --format %s', async (format) => {
    await expectPrinted([
      'graph',
      '--format',
      format,
      ...(needsFolder(format) ? ['-o', folder] : []),
      ...names,
    ]);
  });

  it.each(validateFormats)('by validate --format %s', async (format) => {
    await expectPrinted(['validate', '--format', format, ...names]);
  });
});
