import { readFile, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Destination } from '../destination.js';
import type { Input } from '../inputs.js';
import type { Parser, Validator } from '../services.js';
import type { Session } from '../session.js';
import type { SettingsOf } from '../settings.js';

/** What mending needs beside the files. */
export interface FixSurroundings extends Parser {
  readonly destination: Destination;
  readonly session: Session;
  readonly validator: Validator;
  readonly settingsOf: SettingsOf;
}

const byteOrderMark = '\u{feff}';

/** What a file must hold for its text to be written back as it was read: text in UTF-8, with or without a mark. */
async function markOf({ name, text, document }: Input): Promise<string | null> {
  if (name === '-' || document.source.format !== 'text') return null;
  const bytes = await readFile(name);
  for (const mark of ['', byteOrderMark]) if (bytes.equals(Buffer.from(mark + text))) return mark;
  return null;
}

/** Prints what can be mended in a file without a person as a unified diff, and with `write` mends the file. */
export async function printFix(
  input: Input,
  write: boolean,
  { destination, session, parseDocument, validator, settingsOf }: FixSurroundings,
): Promise<void> {
  const mark = await markOf(input);
  if (mark === null) {
    session.complain(session.messages.validate.cannotFix(input.name));
    return;
  }
  const { source, metadata } = input.document;
  const { options } = await settingsOf(input.name, metadata.kind);
  const fixed = validator.fixText(input.text, (text) => {
    const document = parseDocument(text, { source, lang: session.lang, keywords: false });
    return validator.findAll(document, text, options).flatMap(({ fix }) => fix);
  });
  const diff = validator.unifiedDiff(input.name.split(sep).join('/'), input.text, fixed);
  if (diff !== '') await destination.write(diff);
  if (write && fixed !== input.text) await writeFile(input.name, mark + fixed);
}
