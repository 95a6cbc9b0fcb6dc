import { dirname } from 'node:path';
import type { CommandContext } from '../command-context.js';
import { inputError } from '../io/index.js';
import type { BatchOptions, Shard } from '../options.js';
import { expandFolders } from './expand-folders.js';

/** Encodings of lists by their byte order mark. */
const MARKED_ENCODINGS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const encodingOf = async (bytes: Uint8Array): Promise<string> => {
  const marked = MARKED_ENCODINGS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return marked[1];
  if (!bytes.includes(0)) return 'utf-8';
  // Its zero bytes would separate names of one letter each, and "/" alone is the whole disk.
  const { unmarkedUtf16 } = await import('../../read/index.js');
  return unmarkedUtf16(bytes) ?? 'utf-8';
};

/** The names in a list: one per line, or separated by zero bytes as printed by `find -print0`. */
const namesIn = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const list = new TextDecoder(await encodingOf(bytes)).decode(bytes);
  return list.split(list.includes('\0') ? '\0' : /\r?\n/u).filter((name) => name !== '');
};

const readList = async (path: string, context: CommandContext): Promise<readonly string[]> => {
  if (path !== '-') {
    const { readFile } = await import('node:fs/promises');
    return namesIn(await readFile(path));
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of context.io.stdin) chunks.push(chunk);
  return namesIn(Buffer.concat(chunks));
};

async function* inShard(names: AsyncIterable<string>, shard: Shard): AsyncGenerator<string> {
  const { isInShard } = await import('./in-shard.js');
  for await (const name of names) if (isInShard(name, shard)) yield name;
}

const isTable = (path: string): boolean => path.endsWith('.csv');

const realPathOf = async (path: string): Promise<string | null> => {
  const { realpath } = await import('node:fs/promises');
  return realpath(path).catch(() => null);
};

/** Creates a check that throws a `WriteError` if an output would overwrite an input; for a folder, any table in it. */
const makeGuard = async (outputs: readonly string[]): Promise<(name: string) => Promise<void>> => {
  const targets = new Set(await Promise.all(outputs.map(realPathOf)));
  return async (name) => {
    const real = name === '-' ? null : await realPathOf(name);
    const isInTheWay = real !== null && (targets.has(real) || (isTable(real) && targets.has(dirname(real))));
    if (isInTheWay) throw inputError(name);
  };
};

async function* besideOutputs(
  names: AsyncIterable<string>,
  outputs: readonly string[],
): AsyncGenerator<string> {
  const guard = await makeGuard(outputs);
  for await (const name of names) {
    await guard(name);
    yield name;
  }
}

/** The output of a call. */
interface Outputs {
  readonly output?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

const outputsOf = ({ output, baseline, updateBaseline }: Outputs): readonly string[] =>
  [output, updateBaseline === true ? baseline : undefined].flatMap((path) =>
    path === undefined || path === '-' ? [] : [path],
  );

/** Throws a `WriteError` if the output of a call would overwrite a file that it reads. */
export const keepInputs = async (names: readonly string[], options: Outputs): Promise<void> => {
  const guard = await makeGuard(outputsOf(options));
  for (const name of names) await guard(name);
};

/**
 * The inputs of a call, found lazily: the given and listed files, the documents in folders, the matches of patterns,
 * and of all these the requested shard.
 *
 * @param parsed - whether files with earlier parses are inputs
 * @returns `null`, after a line on standard error, if a list cannot be read
 */
export const gatherNames = async (
  files: readonly string[],
  options: BatchOptions & Outputs,
  parsed: boolean,
  context: CommandContext,
): Promise<AsyncIterable<string> | null> => {
  const { errors } = context.messages;
  let listed: readonly string[] = [];
  if (options.filesFrom !== undefined) {
    try {
      listed = await readList(options.filesFrom, context);
    } catch (thrown) {
      const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
      context.printError(errors.cannotReadList(options.filesFrom, code));
      return null;
    }
  }
  const found = expandFolders([...files, ...listed], { parsed });
  const outputs = outputsOf(options);
  const names = outputs.length === 0 ? found : besideOutputs(found, outputs);
  return options.shard === undefined ? names : inShard(names, options.shard);
};
