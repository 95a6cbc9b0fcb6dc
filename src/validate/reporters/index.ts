import type { Reporter } from './reporter.js';

export type { Painter, Reporter, ReporterOptions } from './reporter.js';

const LOADERS = {
  text: async () => (await import('./text.js')).reportText,
  json: async () => (await import('./json.js')).reportJson,
  ndjson: async () => (await import('./ndjson.js')).reportNdjson,
  sarif: async () => (await import('./sarif.js')).reportSarif,
  junit: async () => (await import('./junit.js')).reportJunit,
  github: async () => (await import('./github.js')).reportGithub,
  gitlab: async () => (await import('./gitlab.js')).reportGitlab,
  markdown: async () => (await import('./markdown.js')).reportMarkdown,
  html: async () => (await import('./html.js')).reportHtml,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

/** The formats for findings. */
export type ReporterName = keyof typeof LOADERS;

export const reporterNames = Object.keys(LOADERS) as readonly ReporterName[];

/** Loads a single reporter. */
export const loadReporter = (name: ReporterName): Promise<Reporter> => LOADERS[name]();
