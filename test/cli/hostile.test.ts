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
  exportTables: (document, format) => exportTables(document, format),
  exportDocument: (document, format) => exportDocument(document, format, exportOptions),
};

const folder = mkdtempSync(join(tmpdir(), 'plan-parse-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A control would move the cursor of a terminal, and half a surrogate pair cannot be written in UTF-8. */
const UNPRINTABLE = /[^\P{Cc}\n\r\t]|\p{Cs}/u;

/** Whether an export of a document may be nothing where the document is. */
const mayBeEmpty = (argv: readonly string[]): boolean => argv.includes('markdown');

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
      ? readFileSync(join(output, 'table-1.csv'), 'utf8')
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
