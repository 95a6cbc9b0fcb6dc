import { type Dependencies, type ExitCode, type Io, type OutputStream, run } from '../../src/cli/index.js';
import { sample, sampleText } from './sample.js';

/** What a call left behind. */
export interface Outcome {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly env?: Io['env'];
  /** Columns of the terminal; without it, standard output is a pipe. */
  readonly columns?: number;
  readonly stdin?: string;
  /** The reader goes away after this many writes. */
  readonly readerGoneAfter?: number;
  readonly dependencies?: Partial<Dependencies>;
}

const missing = (path: string): Error =>
  Object.assign(new Error(`${path}: no such file: check the name`), {
    name: 'ReadError',
    path,
    problem: { code: 'missing' },
  });

/** The sample document for every file but those named "missing…". */
export const sampleDependencies: Dependencies = {
  readFile: async (path) => {
    if (path.startsWith('missing')) throw missing(path);
    return { text: sampleText, info: { ...sample.source, path } };
  },
  readStdin: async (_hints, stream) => {
    let text = '';
    for await (const chunk of stream) text += new TextDecoder().decode(chunk);
    return { text, info: { ...sample.source, path: null } };
  },
  readBytes: async (bytes, path) => ({
    text: new TextDecoder().decode(bytes),
    info: { ...sample.source, path },
  }),
  loadParser: async () => ({
    parseDocument: (_text, { source, keywords }) => ({
      ...sample,
      source,
      metadata: { ...sample.metadata, keywords: keywords ? ['chuyển đổi số'] : [] },
    }),
  }),
  loadExplainer: () => import('../../src/explain.js'),
  loadArchive: () => import('../../src/archive/index.js'),
  loadAnnotator: () => import('../../src/annotate/index.js'),
  loadGrapher: () => import('../../src/graph/index.js'),
  loadChunker: () => import('../../src/chunks/index.js'),
  loadDiffer: () => import('../../src/diff/index.js'),
  loadComparison: () => import('../../src/compare-official.js'),
  loadConsolidator: () => import('../../src/consolidated-document.js'),
  loadTasks: () => import('../../src/tasks/index.js'),
  loadValidator: () => import('../../src/validate/index.js'),
  exportGraph: async (graph, format) => {
    if (format === 'csv')
      return { type: 'folder', files: { 'nodes.csv': 'nodes\n', 'edges.csv': 'edges\n' } };
    return { type: 'text', pieces: format === 'json' ? [JSON.stringify(graph)] : ['graph in ', format] };
  },
  exportDocument: async (document, format, lang) => `${document.source.path} in ${format}, ${lang}\n`,
  exportDiff: async (diff, summary, lang) =>
    (await import('../../src/export/index.js')).exportDiff(diff, summary, lang),
  exportOperations: async (acts, format, lang) =>
    (await import('../../src/export/index.js')).exportOperations(acts, format, lang),
  exportTasks: async (documents, format, lang) =>
    (await import('../../src/export/index.js')).exportTasks(documents, format, lang),
  exportSheets: async (documents, tasks, format, kinds, lang) =>
    (await import('../../src/export/index.js')).exportSheets(documents, tasks, format, kinds, lang),
  exportFindings: async (results, format, lang) =>
    (await import('../../src/export/index.js')).exportFindings(results, format, lang),
  exportRows: async (rows) => (await import('../../src/export/index.js')).rowsToCsv(rows),
  exportTables: async (_documents, format) =>
    format === 'csv'
      ? { type: 'folder', files: { 'table-1.csv': 'STT\r\n', 'table-2.csv': 'TT\r\n' } }
      : { type: 'file', bytes: new Uint8Array([0x50, 0x4b]) },
  startThreads: async () => null,
  isolated: null,
  loadSchema: async () => ({ $schema: 'https://json-schema.org/draft/2020-12/schema' }),
};

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** Runs the command in this process and collects what it prints. */
export const invoke = async (argv: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> => {
  const {
    env = {},
    columns,
    stdin = '',
    readerGoneAfter = Number.POSITIVE_INFINITY,
    dependencies,
  } = surroundings;
  const printed = { stdout: '', stderr: '' };
  let writes = 0;
  const outputStream = (name: keyof typeof printed): OutputStream => ({
    isTTY: name === 'stdout' && columns !== undefined,
    columns,
    on: () => undefined,
    write: (chunk, done) => {
      if (name === 'stdout' && ++writes > readerGoneAfter)
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      else {
        printed[name] += chunk;
        done();
      }
      return true;
    },
  });
  const io: Io = {
    stdin: bytesOf(stdin),
    stdout: outputStream('stdout'),
    stderr: outputStream('stderr'),
    env,
  };
  const code = await run(argv, io, { ...sampleDependencies, ...dependencies });
  return { code, ...printed };
};
