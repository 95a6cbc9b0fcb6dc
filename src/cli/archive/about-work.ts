import type { Database } from '../../archive/index.js';
import type { GraphNode, StatusEntry } from '../../model/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import type { Archivist } from '../dependencies.js';
import { archiveMessagesIn } from '../messages/index.js';
import type { QuestionOptions } from './options.js';
import { today } from './print-rows.js';
import { withStore } from './with-store.js';

/** The context for answering a question about one work. */
export interface Asked {
  readonly database: Database;
  readonly archivist: Archivist;
  readonly node: GraphNode;
  readonly list: readonly StatusEntry[];
  readonly day: string;
}

/**
 * Answers a question about the work that a query identifies; if it is ambiguous, the candidates are listed on standard
 * error. Returns the exit code.
 */
export const aboutWork = (
  store: string,
  query: string,
  options: Pick<QuestionOptions, 'asOf' | 'status'>,
  context: CommandContext,
  ask: (asked: Asked) => Promise<ExitCode>,
): Promise<ExitCode> =>
  withStore(store, 'read', context, async (database, archivist) => {
    const list =
      options.status === undefined
        ? []
        : await (await import('../inputs/index.js')).readStatusFile(options.status, context);
    if (list === null) return 2;
    const [node, ...others] = await archivist.worksMeant(database, query);
    if (node === undefined) {
      context.printError(archiveMessagesIn(context.lang).unknownWork(query));
      return 2;
    }
    if (others.length > 0) {
      const names = [node, ...others].map(({ id }) => id);
      context.printError(archiveMessagesIn(context.lang).severalWorks(query, names));
      return 2;
    }
    return ask({ database, archivist, node, list, day: options.asOf ?? today() });
  });
