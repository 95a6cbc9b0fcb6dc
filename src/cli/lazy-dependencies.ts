import type { ReadOptions } from '../read/index.js';
import type { Dependencies } from './dependencies.js';
import { guardedReader } from './guard/index.js';
import { isolatedRunner, startThreadPool } from './isolated/index.js';
import type { ReadHints } from './options.js';

/** The built files beside the command that are not modules of it. */
export interface Assets {
  /** What a thread runs. */
  readonly worker: URL;
  /** What the thread runs that reads files. */
  readonly reader: URL;
  /** The script of the HTML pages. */
  readonly page: URL;
  /** What a process for one input runs; `null` in such a process, which starts none itself. */
  readonly isolated: URL | null;
}

const readPageScript = async ({ page }: Assets): Promise<string> =>
  (await import('node:fs/promises')).readFile(page, 'utf8');

/**
 * What the command and its threads use of the other folders, each loaded when it is first needed.
 *
 * @param reader - the built file that the thread runs that reads files
 */
export const threadDependencies = (reader: URL) => {
  const readGuarded = guardedReader(reader);
  const watched = ({ timeout, ...hints }: ReadHints) => ({
    ...hints,
    elsewhere: (bytes: Uint8Array, options: ReadOptions) => readGuarded(bytes, { ...options, timeout }),
  });
  return {
    readFile: async (path, hints) => (await import('../read/index.js')).readFileSource(path, watched(hints)),
    readStdin: async (hints, stream) => (await import('../read/index.js')).readStdin(watched(hints), stream),
    loadParser: () => import('../document.js'),
    loadGrapher: () => import('../graph/index.js'),
    loadValidator: () => import('../validate/index.js'),
  } as const satisfies Partial<Dependencies>;
};

/** All that the command uses of the other folders, each loaded when it is first needed. */
export const lazyDependencies = (assets: Assets): Dependencies => ({
  ...threadDependencies(assets.reader),
  loadExplainer: () => import('../explain.js'),
  exportGraph: async (graph, format, lang) => {
    const exporters = await import('../export/index.js');
    switch (format) {
      case 'json':
        return { type: 'text', pieces: (await exporters.loadJsonPieces())(graph) };
      case 'csv':
        return { type: 'folder', files: (await exporters.loadFolderExporter(format))(graph) };
      case 'html': {
        const page = await exporters.loadHtmlExporter({ script: await readPageScript(assets), lang });
        return { type: 'text', pieces: [page.graph(graph)] };
      }
      default:
        return { type: 'text', pieces: [(await exporters.loadExporter(format))(graph)] };
    }
  },
  exportDocument: async (document, format, lang) => {
    const exporters = await import('../export/index.js');
    if (format === 'akn') return (await exporters.loadDocumentExporter(format))(document);
    const [script, { buildGraph }] = await Promise.all([readPageScript(assets), import('../graph/index.js')]);
    return (await exporters.loadHtmlExporter({ script, lang })).document(document, buildGraph([document]));
  },
  startThreads: (job, threads) =>
    startThreadPool(assets.worker, { job, reader: assets.reader.href }, threads),
  isolated: assets.isolated && isolatedRunner(assets.isolated),
  loadSchema: async () => (await import('../model/schema.json', { with: { type: 'json' } })).default,
});
