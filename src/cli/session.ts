import type { Lang } from '../model/index.js';
import type { Io } from './io.js';
import type { Messages } from './messages/index.js';
import type { Services } from './services.js';

/** 0 done, 1 findings, 2 an input could not be read or the call is wrong, 130 Ctrl-C (as shells have it). */
export type ExitCode = 0 | 1 | 2 | 130;

/** What every command gets beside its own options. */
export interface Session {
  readonly io: Io;
  readonly services: Services;
  readonly lang: Lang;
  readonly messages: Messages;
  /** Where this is a process for one input of a call: whether it is one of several. */
  readonly part?: { readonly several: boolean };
  /** Prints a line to standard error. */
  readonly complain: (line: string) => void;
}

/** The name that the command calls itself by in its messages. */
export const programName = 'plan-parse';

/** Makes the session of one call. */
export const startSession = (io: Io, services: Services, lang: Lang, messages: Messages): Session => {
  let complained = false;
  return {
    io,
    services,
    lang,
    messages,
    complain: (line) => {
      // Nobody may be reading standard error; that is no reason to stop. Asked for before it is needed, it would open.
      if (!complained) io.stderr.on('error', () => {});
      complained = true;
      io.stderr.write(`${programName}: ${line}\n`, () => {});
    },
  };
};
