import type { Analysis, Version } from './analysis.js';

/** Keeps the analysis of each open document up to date. */
export interface WatchedDocuments {
  /** Takes a version of a document; it is analysed once no newer one came for a while. */
  readonly take: (version: Version) => void;
  readonly drop: (uri: string) => void;
  /** Analyses all anew, because the rules may have changed. */
  readonly refresh: () => void;
  /** The analysis of the newest version; `null` where there is none, or a newer version came while it was made. */
  readonly analysisOf: (uri: string) => Promise<Analysis | null>;
}

/** How long the next key is waited for while somebody types: in milliseconds, and by how long the last analysis took. */
const SHORTEST_WAIT = 30;
const LONGEST_WAIT = 300;
const SHARE_OF_LAST = 0.25;

interface Watched {
  version: Version;
  /** How many milliseconds the last analysis took. */
  took: number;
  timer: ReturnType<typeof setTimeout> | null;
  running: AbortController | null;
  analysis: Promise<Analysis | null> | null;
}

/**
 * Watches documents.
 *
 * @param analyse - analyses a version, and stops where the signal says that there is a newer one
 * @param publish - takes what is known of the newest version
 */
export function watchDocuments(
  analyse: (version: Version, signal: AbortSignal) => Promise<Analysis | null>,
  publish: (version: Version, analysis: Analysis | null) => void,
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
      schedule(
        watched,
        known === undefined
          ? 0
          : Math.min(Math.max(watched.took * SHARE_OF_LAST, SHORTEST_WAIT), LONGEST_WAIT),
      );
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
