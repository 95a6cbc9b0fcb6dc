import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Layout, LookChange, ParsedDocument, SourceInfo } from '../../model/index.js';
import type { FixableDiagnostic, ValidateOptions as RuleOptions } from '../../validate/index.js';
import type { CommandContext } from '../command-context.js';
import type { Parser, Validator } from '../dependencies.js';
import type { Input } from '../inputs/index.js';

/** A text as read, with its findings. */
export interface Examined {
  readonly text: string;
  readonly layout: Layout | null;
  readonly found: readonly FixableDiagnostic[];
}

/** Finds the faults of a text with its layout. */
type Examine = (text: string, layout: Layout | null) => Examined;

/** The context for finding faults. */
interface ExamineDependencies extends Parser {
  readonly context: CommandContext;
  readonly validator: Validator;
  /** The rules that apply to the file. */
  readonly rules: Omit<RuleOptions, 'layout'>;
}

/** A Word file before and after. */
export interface MendedWord {
  readonly bytes: Uint8Array;
  readonly isChanged: boolean;
  readonly before: Examined;
  readonly after: Examined;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The bytes that a text was read from; `null` if the file has changed since. */
export const bytesOf = async (name: string, { sha256 }: SourceInfo): Promise<Uint8Array | null> => {
  const bytes = await readFile(name);
  return hashOf(bytes) === sha256 ? bytes : null;
};

/** The maximum number of rounds, since fixing the look may reveal another fault. */
const MAX_ROUNDS = 6;

/** Starts with a file as read and parsed. The last result is cached, since fixing asks for the same text again. */
export const startExamining = (
  read: Input,
  { parseDocument, context: { lang }, validator, rules }: ExamineDependencies,
): Examine => {
  const { source } = read.document;
  const judge = (text: string, layout: Layout | null, document: ParsedDocument): Examined => ({
    text,
    layout,
    found: validator.findAll(document, text, { ...rules, lang, layout }),
  });
  let last = judge(read.text, read.layout, read.document);
  return (text, layout) => {
    if (text !== last.text || layout !== last.layout)
      last = judge(text, layout, parseDocument(text, { source, layout, lang, keywords: false }));
    return last;
  };
};

/**
 * Fixes a Word file by tracked changes until nothing more can be fixed: first its words and their look together, then
 * faults of the look that this reveals.
 *
 * @param before - what was read from the file before
 */
export const mendWordFile = async (
  bytes: Uint8Array,
  before: Examined,
  examine: Examine,
  { validator, context: { dependencies } }: Pick<ExamineDependencies, 'validator' | 'context'>,
): Promise<MendedWord> => {
  const { fixWord } = await dependencies.loadAnnotator();
  let now = before;
  let mended = bytes;
  const take = async (next: Uint8Array): Promise<boolean> => {
    if (next === mended) return false;
    mended = next;
    const { text, layout = null } = await dependencies.readStdin({ look: true }, Readable.from([next]));
    now = examine(text, layout);
    return true;
  };
  const mendWith = (mending: Parameters<typeof fixWord>[1]): Promise<boolean> =>
    take(fixWord(mended, mending, { text: now.text, origins: now.layout?.origins ?? [] }));

  const changesNow = (): readonly LookChange[] => now.found.flatMap(({ change }) => change);
  const edits = validator.fixesOf(now.text, now.layout, (text, layout) =>
    examine(text, layout).found.flatMap(({ fix }) => fix),
  );
  let isGoingOn = await mendWith({ edits, changes: changesNow() });
  for (let round = 1; isGoingOn && round < MAX_ROUNDS; round += 1)
    isGoingOn = await mendWith({ edits: [], changes: changesNow() });
  return { bytes: mended, isChanged: mended !== bytes, before, after: now };
};
