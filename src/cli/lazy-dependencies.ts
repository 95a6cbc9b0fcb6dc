import type { ExportOptions } from '../export/index.js';
import type { Lang } from '../model/index.js';
import type { ReadOptions } from '../read/index.js';
import type { Dependencies } from './dependencies.js';
import { guardedReader } from './guard/index.js';
import { isolatedRunner, startThreadPool } from './isolated/index.js';
import type { ReadHints } from './options.js';

/** The built files next to the command that are not modules of it. */
export interface Assets {
  /** The code of a worker thread. */
  readonly worker: URL;
  /** The code of the thread that reads files. */
  readonly reader: URL;
  /** The script of the HTML pages. */
  readonly page: URL;
  /** The code of a process for one input; `null` in such a process, which does not start others. */
  readonly isolated: URL | null;
}

const readPageScript = async ({ page }: Assets): Promise<string> =>
  (await import('node:fs/promises')).readFile(page, 'utf8');

/**
 * What the command and its threads use from the other folders, each loaded on first use.
 *
 * @param reader - the built file of the thread that reads files
 */
export const threadDependencies = (reader: URL) => {
  const readGuarded = guardedReader(reader);
  const watched = ({ timeout, ocr: mode, ocrCache, ocrJobs, onPage, ...hints }: ReadHints) => ({
    ...hints,
    ocr: { mode, cache: ocrCache, jobs: ocrJobs },
    progress: onPage,
    elsewhere: (bytes: Uint8Array, options: ReadOptions) => readGuarded(bytes, { ...options, timeout }),
  });
  return {
    readFile: async (path, hints) => (await import('../read/index.js')).readFileSource(path, watched(hints)),
    readStdin: async (hints, stream) => (await import('../read/index.js')).readStdin(watched(hints), stream),
    readBytes: async (bytes, path, hints) =>
      (await import('../read/index.js')).readSource(bytes, { ...watched(hints), path }),
    loadParser: () => import('../document.js'),
    loadGrapher: () => import('../graph/index.js'),
    loadChunker: () => import('../chunks/index.js'),
    loadTasks: () => import('../tasks/index.js'),
    loadArchive: () => import('../archive/index.js'),
    loadComparison: () => import('../compare-official.js'),
    loadConsolidator: () => import('../consolidated-document.js'),
    loadValidator: () => import('../validate/index.js'),
  } as const satisfies Partial<Dependencies>;
};

const exportOptions = (assets: Assets, lang: Lang): ExportOptions => ({
  lang,
  loadPageScript: () => readPageScript(assets),
  loadGraphBuilder: async () => (await import('../graph/index.js')).buildGraph,
});

/** Everything that the command uses from the other folders, each loaded on first use. */
export const lazyDependencies = (assets: Assets): Dependencies => ({
  ...threadDependencies(assets.reader),
  loadExplainer: () => import('../explain.js'),
  loadDiffer: () => import('../diff/index.js'),
  loadAnnotator: () => import('../annotate/index.js'),
  exportGraph: async (graph, format, lang) =>
    (await import('../export/index.js')).exportGraph(graph, format, exportOptions(assets, lang)),
  exportDocument: async (document, format, lang, text) =>
    (await import('../export/index.js')).exportDocument(document, format, exportOptions(assets, lang), text),
  exportDiff: async (diff, summary, lang) =>
    (await import('../export/index.js')).exportDiff(diff, summary, lang),
  exportTasks: async (documents, format, lang) =>
    (await import('../export/index.js')).exportTasks(documents, format, lang),
  exportOperations: async (acts, format, lang) =>
    (await import('../export/index.js')).exportOperations(acts, format, lang),
  exportSheets: async (documents, tasks, format, kinds, lang) =>
    (await import('../export/index.js')).exportSheets(documents, tasks, format, kinds, lang),
  exportFindings: async (results, format, lang) =>
    (await import('../export/index.js')).exportFindings(results, format, lang),
  exportRows: async (rows) => (await import('../export/index.js')).rowsToCsv(rows),
  exportTables: async (documents, format, lang) =>
    (await import('../export/index.js')).exportTables(documents, format, lang),
  startThreads: (job, threads) =>
    startThreadPool(assets.worker, { job, reader: assets.reader.href }, threads),
  isolated: assets.isolated && isolatedRunner(assets.isolated),
  loadSchema: async () => (await import('../model/schema.json', { with: { type: 'json' } })).default,
});
