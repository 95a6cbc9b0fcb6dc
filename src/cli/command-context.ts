import { escapeControls } from '../chars/index.js';
import type { Lang } from '../model/index.js';
import type { Dependencies } from './dependencies.js';
import type { Io } from './io/index.js';
import type { Messages } from './messages/index.js';

/** 0 done, 1 findings, 2 an input could not be read or the call is wrong, 130 Ctrl-C (as shells have it). */
export type ExitCode = 0 | 1 | 2 | 130;

/** What every command gets beside its own options. */
export interface CommandContext {
  readonly io: Io;
  readonly dependencies: Dependencies;
  readonly lang: Lang;
  readonly messages: Messages;
  /** In a process that does one input of a call: whether the call has several. */
  readonly part?: { readonly several: boolean };
  /** Prints a line to standard error. */
  readonly printError: (line: string) => void;
}

/** The name by which the command calls itself in its messages. */
export const programName = 'plan-parse';

/** Makes the context of one call. */
export const makeContext = (
  io: Io,
  dependencies: Dependencies,
  lang: Lang,
  messages: Messages,
): CommandContext => {
  let listening = false;
  return {
    io,
    dependencies,
    lang,
    messages,
    printError: (line) => {
      // Nobody may be reading standard error, which is no reason to stop. To listen opens it, so not before it is used.
      if (!listening) io.stderr.on('error', () => {});
      listening = true;
      io.stderr.write(`${programName}: ${escapeControls(line)}\n`, () => {});
    },
  };
};
