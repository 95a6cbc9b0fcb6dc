import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse as parsePath } from 'node:path';
import { parse } from 'csv-parse/sync';
import { hasProgram, runProgram } from './programs.js';

const OFFICE = 'soffice';

/** Whether LibreOffice is there. */
export const hasOffice = hasProgram(OFFICE, ['--version']);

/** Comma, double quotes, UTF-8, cells as shown (a date that is none would be the number of a day), all sheets. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
/** Comma or tab, double quotes, UTF-8: how a file of text is opened where it does not say so itself. */
const AS_READ: Readonly<Record<string, string>> = {
  '.csv': '--infilter=Text - txt - csv (StarCalc):44,34,76,1',
  '.tsv': '--infilter=Text - txt - csv (StarCalc):9,34,76,1',
};

/** The rows of each sheet of a file as LibreOffice shows them, by the names of the sheets. */
export function openInOffice(
  name: string,
  content: string | Uint8Array,
): Readonly<Record<string, readonly (readonly string[])[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-parse-office-'));
  try {
    const { name: stem, ext } = parsePath(name);
    const file = join(folder, name);
    writeFileSync(file, content);
    // A profile of its own: another instance that runs would take the call over.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const reading = AS_READ[ext] === undefined ? [] : [AS_READ[ext]];
    const out = join(folder, 'out');
    runProgram(
      OFFICE,
      [profile, '--headless', ...reading, '--convert-to', AS_CSV, '--outdir', out, file],
      '',
    );
    return Object.fromEntries(
      readdirSync(out).map((path) => [
        path.slice(stem.length + 1, -'.csv'.length),
        parse(readFileSync(join(out, path), 'utf8'), { bom: true, relax_column_count: true }),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
