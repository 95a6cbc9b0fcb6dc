import { escapeControls } from '../chars/index.js';
import type { Lang } from '../model/index.js';
import type { Dependencies } from './dependencies.js';
import type { Io } from './io/index.js';
import type { Messages } from './messages/index.js';

/** 0 success, 1 findings, 2 unreadable input or usage error, 130 Ctrl-C (by the convention of shells). */
export type ExitCode = 0 | 1 | 2 | 130;

/** What every command gets in addition to its options. */
export interface CommandContext {
  readonly io: Io;
  readonly dependencies: Dependencies;
  readonly lang: Lang;
  readonly messages: Messages;
  /** In a process for a single input: whether the call has several. */
  readonly part?: { readonly several: boolean };
  /** Prints a line to standard error. */
  readonly printError: (line: string) => void;
}

/** The name of the command in its messages. */
export const programName = 'plan-parse';

/** Creates the context of one call. */
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
      // Nobody may be reading standard error, which is not a reason to stop. Adding a listener opens the stream, so it
      // is added on first use.
      if (!listening) io.stderr.on('error', () => {});
      listening = true;
      io.stderr.write(`${programName}: ${escapeControls(line)}\n`, () => {});
    },
  };
};
