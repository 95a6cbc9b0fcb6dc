import type { Lang } from '../../model/index.js';

/** The interface of an output stream, implemented by `process.stdout`. */
export interface OutputStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(chunk: string | Uint8Array, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** The environment of the command, implemented by `process`. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & {
    readonly isTTY?: boolean | undefined;
    destroy?(): unknown;
  };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Listens for signals, where supported: Ctrl-C. */
  once?(event: 'SIGINT', listener: () => void): unknown;
  off?(event: 'SIGINT', listener: () => void): unknown;
}

/** The properties of a destination that affect printing. */
export interface Screen {
  readonly terminal: boolean;
  readonly color: boolean;
  /** In columns of a terminal. */
  readonly width: number;
}

const DEFAULT_WIDTH = 100;
const LEAST_WIDTH = 40;

const wholeNumber = (value: string | undefined): number | null =>
  value !== undefined && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : null;

// FORCE_COLOR outranks NO_COLOR, as in Node and in chalk; an empty NO_COLOR does not count (no-color.org).
const wantsColor = (env: Io['env'], terminal: boolean): boolean => {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminalType } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (refused) return false;
  return terminal && terminalType !== 'dumb';
};

/** The style for a stream; `null` stands for a file. */
export const screenOf = (stream: OutputStream | null, env: Io['env']): Screen => {
  const terminal = stream?.isTTY === true;
  const { COLUMNS } = env;
  const width = (terminal ? stream?.columns : null) || wholeNumber(COLUMNS) || DEFAULT_WIDTH;
  return { terminal, color: wantsColor(env, terminal), width: Math.max(width, LEAST_WIDTH) };
};

/** The language of the locale, given by the first of LC_ALL, LC_MESSAGES and LANG that is set. */
export const localeLang = (env: Io['env']): Lang => {
  const { LC_ALL, LC_MESSAGES, LANG } = env;
  const locale = LC_ALL || LC_MESSAGES || LANG || '';
  return /^vi(?:[_.@-]|$)/i.test(locale) ? 'vi' : 'en';
};
