import { readFile, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { FolderGraph, Library, OpenedDocument } from '../../mcp/index.js';
import type { Layout, SourceInfo } from '../../model/index.js';
import { isPreset } from '../../validate/index.js';
import type { CommandContext } from '../command-context.js';
import { ruleSettingsFinder } from '../config/index.js';
import { describeFailure } from '../failures.js';
import { findSection } from '../find-section.js';
import { documentsBelow } from '../inputs/index.js';
import { mayExceedMemory } from '../memory-limit.js';
import type { Confined, Confinement } from './confine.js';

/** The number of cached documents: a client that asks for an outline will also ask for the text. */
const MOST_KEPT = 8;

/** The maximum numbers of documents in a graph and of files in a listing. */
const MOST_IN_GRAPH = 1000;
const MOST_LISTED = 20_000;

/** The maximum size of a file, in bytes. */
const MOST_BYTES = 64 * 2 ** 20;

/** The source of a text supplied by the caller. */
const WRITTEN: SourceInfo = { path: null, format: 'text', encoding: null, bytes: null, sha256: null };

interface Kept extends OpenedDocument {
  readonly layout: Layout | null;
}

/**
 * Creates a cache of recently used values. Requests for a value being computed wait for it; a failed computation is
 * retried at the next request.
 */
const keepLast = <Value>(most: number) => {
  const kept = new Map<string, Promise<Value>>();
  return (key: string, make: () => Promise<Value>): Promise<Value> => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    value.catch(() => {
      if (kept.get(key) === value) kept.delete(key);
    });
    return value;
  };
};

/** Gives a server access to the documents below a root, and to nothing else. */
export const makeLibrary = async (
  { root, find }: Confinement,
  { dependencies, lang, messages }: CommandContext,
): Promise<Library> => {
  const [{ parseDocument }, validator, grapher, { documentTasks }] = await Promise.all([
    dependencies.loadParser(),
    dependencies.loadValidator(),
    dependencies.loadGrapher(),
    dependencies.loadTasks(),
  ]);
  const keepDocument = keepLast<Kept>(MOST_KEPT);
  const keepGraph = keepLast<FolderGraph>(1);

  const read = async ({ real, path }: Confined): Promise<Kept> => {
    const status = await stat(real);
    if (!status.isFile()) throw new Error(`${path}: not a file`);
    if (status.size > MOST_BYTES) throw new Error(`${path}: larger than ${MOST_BYTES} bytes`);
    const fail = (thrown: unknown): never => {
      throw new Error(describeFailure(path, thrown, messages), { cause: thrown });
    };
    const bytes = await readFile(real).catch((thrown: unknown) => {
      // The system's message contains the absolute path.
      throw new Error(`${path}: cannot be read`, { cause: thrown });
    });
    const source = await dependencies.readBytes(bytes, path, { look: true }).catch(fail);
    const { text, layout = null, info } = source;
    if (mayExceedMemory(text.length)) throw new Error(`${path}: too long to be read here`);
    const document = parseDocument(text, { source: info, layout, lang, keywords: false });
    return { path, text, layout, document };
  };

  const stamp = async ({ real }: Confined): Promise<string> => {
    const { mtimeMs, size, ino } = await stat(real);
    return `${real}\n${mtimeMs}\n${size}\n${ino}`;
  };

  const open = async (path: string): Promise<Kept> => {
    const found = await find(path);
    return keepDocument(await stamp(found), () => read(found));
  };

  const filesBelow = async (path: string): Promise<readonly Confined[]> => {
    const found = await find(path);
    if ((await stat(found.real)).isFile()) return [found];
    const files: Confined[] = [];
    for await (const name of documentsBelow(found.real)) {
      // A link may leave the root, and unreadable folders are yielded themselves.
      const file = await find(relative(root, name) || '.').catch(() => null);
      if (file !== null && file.real !== found.real) files.push(file);
      if (files.length >= MOST_LISTED) break;
    }
    return files;
  };

  const graphOf = async (path: string): Promise<FolderGraph> => {
    const files = await filesBelow(path);
    const taken = files.slice(0, MOST_IN_GRAPH);
    const stamps = await Promise.all(taken.map((file) => stamp(file).catch(() => file.real)));
    return keepGraph(stamps.join('\n'), async () => {
      const builder = grapher.createGraph();
      const failures: string[] = [];
      for (const file of taken) {
        try {
          builder.add((await read(file)).document);
        } catch (thrown) {
          failures.push(thrown instanceof Error ? thrown.message : String(thrown));
        }
      }
      const leftOut = files.length - taken.length;
      return { graph: builder.finish(), read: taken.length - failures.length, failures, leftOut };
    });
  };

  return {
    open,
    graphOf,
    list: async (path) => (await filesBelow(path)).map((file) => file.path),
    parse: (text) => parseDocument(text, { source: WRITTEN, lang, keywords: false }),
    tasksOf: documentTasks,
    findUnit: findSection,
    findingsOf: async ({ path, text, document }, preset) => {
      const { layout } = await open(path);
      const name = `${root}${sep}${path}`;
      const settingsOf = await ruleSettingsFinder({ rules: {} }, lang);
      const { options } = await settingsOf(name, document.metadata.kind);
      const chosen = preset !== undefined && isPreset(preset) ? { ...options, preset } : options;
      return validator.findAll(document, text, { ...chosen, layout, lang }).map(({ fix, ...found }) => found);
    },
  };
};
