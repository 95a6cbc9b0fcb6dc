import type { Services } from './services.js';

/** The other folders, each loaded when a command first needs it. */
export const wiring: Services = {
  readFile: async (path, hints) => (await import('../read/index.js')).readFileSource(path, hints),
  readStdin: async (hints, stream) => (await import('../read/index.js')).readStdin(hints, stream),
  loadParser: () => import('../document.js'),
  loadExplainer: () => import('../explain.js'),
  loadGrapher: () => import('../graph/index.js'),
  loadValidator: () => import('../validate/index.js'),
  exportGraph: async (graph, format) =>
    (await (await import('../export/index.js')).loadExporter(format))(graph),
  loadSchema: async () => (await import('../model/schema.json', { with: { type: 'json' } })).default,
};
