import type { Analysis, DocumentVersion } from './analysis.js';

/** Keeps the analysis of each open document up to date. */
export interface WatchedDocuments {
  /** Takes a version of a document. It is analysed once no newer version has come for a while. */
  readonly take: (version: DocumentVersion) => void;
  readonly drop: (uri: string) => void;
  /** Analyses all documents again, because the rules may have changed. */
  readonly refresh: () => void;
  /** The analysis of the newest version; `null` where there is none, or where a newer version came in the meantime. */
  readonly analysisOf: (uri: string) => Promise<Analysis | null>;
}

/** Wait for the rest of a key, in milliseconds: input methods write "ế" as "e", "ê" and "ế" at once. */
const REST_OF_KEY = 5;

/**
 * Shortest and longest wait for the next key press of somebody who types faster than texts are analysed, in
 * milliseconds; in between, the wait is a share of the time that the last analysis took.
 */
const MIN_WAIT = 30;
const MAX_WAIT = 300;
const SHARE_OF_LAST = 0.25;

interface Watched {
  version: DocumentVersion;
  /** Duration of the last analysis in milliseconds. */
  took: number;
  timer: ReturnType<typeof setTimeout> | null;
  running: AbortController | null;
  analysis: Promise<Analysis | null> | null;
}

/** Whether the newest version has been analysed, so that analysing the next one stops nothing. */
const isAtRest = ({ timer, running }: Watched): boolean => timer === null && running === null;

const waitFor = (watched: Watched): number =>
  isAtRest(watched) ? REST_OF_KEY : Math.min(Math.max(watched.took * SHARE_OF_LAST, MIN_WAIT), MAX_WAIT);

/**
 * Creates an empty set of watched documents.
 *
 * @param analyse - analyses a version; stops when the signal says that there is a newer one
 * @param publish - takes the analysis of the newest version
 */
export function watchDocuments(
  analyse: (version: DocumentVersion, signal: AbortSignal) => Promise<Analysis | null>,
  publish: (version: DocumentVersion, analysis: Analysis | null) => void,
): WatchedDocuments {
  const documents = new Map<string, Watched>();

  const stop = (watched: Watched): void => {
    if (watched.timer !== null) clearTimeout(watched.timer);
    watched.timer = null;
    watched.running?.abort();
    watched.running = null;
    watched.analysis = null;
  };

  const start = (watched: Watched): Promise<Analysis | null> => {
    if (watched.timer !== null) clearTimeout(watched.timer);
    watched.timer = null;
    const running = new AbortController();
    const { version } = watched;
    const begun = performance.now();
    watched.running = running;
    watched.analysis = analyse(version, running.signal).then((analysis) => {
      if (running.signal.aborted) return null;
      watched.took = performance.now() - begun;
      watched.running = null;
      publish(version, analysis);
      return analysis;
    });
    return watched.analysis;
  };

  const schedule = (watched: Watched, wait: number): void => {
    stop(watched);
    watched.timer = setTimeout(() => void start(watched), wait);
  };

  return {
    take: (version) => {
      const known = documents.get(version.uri);
      const watched = known ?? { version, took: 0, timer: null, running: null, analysis: null };
      watched.version = version;
      documents.set(version.uri, watched);
      schedule(watched, known === undefined ? 0 : waitFor(watched));
    },
    drop: (uri) => {
      const watched = documents.get(uri);
      if (watched) stop(watched);
      documents.delete(uri);
    },
    refresh: () => {
      for (const watched of documents.values()) schedule(watched, 0);
    },
    analysisOf: async (uri) => {
      const watched = documents.get(uri);
      return watched === undefined ? null : (watched.analysis ?? start(watched));
    },
  };
}
