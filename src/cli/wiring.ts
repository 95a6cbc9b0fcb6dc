import type { Apart } from './apart/order.js';
import type { Services } from './services.js';

/** The built files beside the command that are no modules of it. */
export interface Assets {
  /** What a thread runs. */
  readonly worker: URL;
  /** The script of the HTML pages. */
  readonly page: URL;
  /** What a process for one input runs; without it, this is one. */
  readonly apart?: URL;
}

const readPageScript = async ({ page }: Assets): Promise<string> =>
  (await import('node:fs/promises')).readFile(page, 'utf8');

/** Processes that run a script; what starts them is loaded with the first. */
const apartBy = (script: URL): Apart => ({
  run: async (...given) => (await import('./apart/start.js')).startApart(script).run(...given),
});

/** What commands and threads alike use of the other folders, each loaded when it is first needed. */
export const parsing = {
  readFile: async (path, hints) => (await import('../read/index.js')).readFileSource(path, hints),
  readStdin: async (hints, stream) => (await import('../read/index.js')).readStdin(hints, stream),
  loadParser: () => import('../document.js'),
  loadGrapher: () => import('../graph/index.js'),
  loadValidator: () => import('../validate/index.js'),
} as const satisfies Partial<Services>;

/** The other folders, each loaded when a command first needs it. */
export const wire = (assets: Assets): Services => ({
  ...parsing,
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
    const [script, { buildGraph }] = await Promise.all([readPageScript(assets), parsing.loadGrapher()]);
    return (await exporters.loadHtmlExporter({ script, lang })).document(document, buildGraph([document]));
  },
  startPool: async (order, threads) =>
    (await import('./archive/pool.js')).startPool(assets.worker, order, threads),
  apart: assets.apart === undefined ? null : apartBy(assets.apart),
  loadSchema: async () => (await import('../model/schema.json', { with: { type: 'json' } })).default,
});
