import type { Dependencies } from './dependencies.js';
import { isolatedRunner, startThreadPool } from './isolated/index.js';
import type { ReadHints } from './options.js';

/** The built files beside the command that are not modules of it. */
export interface Assets {
  /** What a thread runs. */
  readonly worker: URL;
  /** The script of the HTML pages. */
  readonly page: URL;
  /** What a process for one input runs; `null` in such a process, which starts none itself. */
  readonly isolated: URL | null;
}

const readPageScript = async ({ page }: Assets): Promise<string> =>
  (await import('node:fs/promises')).readFile(page, 'utf8');

const readOptions = ({ ocr: mode, ocrCache, ocrJobs, onPicture, timeout, ...hints }: ReadHints) => ({
  ...hints,
  timeout,
  ocr: { mode, cache: ocrCache, jobs: ocrJobs, onProgress: onPicture },
});

/** What the command and its threads use of the other folders, each loaded when it is first needed. */
export const threadDependencies = {
  readFile: async (path, hints) =>
    (await import('../read/index.js')).readFileSource(path, readOptions(hints)),
  readStdin: async (hints, stream) =>
    (await import('../read/index.js')).readStdin(readOptions(hints), stream),
  loadParser: () => import('../document.js'),
  loadGrapher: () => import('../graph/index.js'),
  loadValidator: () => import('../validate/index.js'),
} as const satisfies Partial<Dependencies>;

/** All that the command uses of the other folders, each loaded when it is first needed. */
export const lazyDependencies = (assets: Assets): Dependencies => ({
  ...threadDependencies,
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
    const [script, { buildGraph }] = await Promise.all([
      readPageScript(assets),
      threadDependencies.loadGrapher(),
    ]);
    return (await exporters.loadHtmlExporter({ script, lang })).document(document, buildGraph([document]));
  },
  startThreads: (job, threads) => startThreadPool(assets.worker, job, threads),
  isolated: assets.isolated && isolatedRunner(assets.isolated),
  loadSchema: async () => (await import('../model/schema.json', { with: { type: 'json' } })).default,
});
