import type { Json } from '../../archive/index.js';
import { type GraphNode, pinText, workName } from '../../model/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { openDestination } from '../io/index.js';
import { archiveMessagesIn, batchMessagesIn } from '../messages/index.js';
import { prepareToMeasure, renderStates, styleFor, textsOf } from '../render/index.js';
import { aboutWork } from './about-work.js';
import type { QuestionOptions } from './options.js';
import { print } from './print-rows.js';
import { timelinePage } from './timeline-page.js';
import { withStore } from './with-store.js';

const WORK_COLUMNS = ['work', 'kind', 'number', 'date', 'issuer', 'title', 'present', 'mentions'] as const;

const workRow = (node: GraphNode): readonly Json[] => [
  node.id,
  node.kind,
  node.number,
  node.date,
  node.issuer,
  node.title ?? node.name,
  node.present,
  node.mentions,
];

/** `plan-parse archive find`: works by words of their numbers, names and titles. */
export const runFind = (
  store: string,
  query: string,
  options: QuestionOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  withStore(store, 'read', context, async (database, { searchWorks }) => {
    const found = await searchWorks(database, query, options.limit ?? 50);
    await print(WORK_COLUMNS, found.map(workRow), options, context);
    return 0;
  });

/** `plan-parse archive in-force`: how a work stands on a day, and what tells so. */
export const runInForce = (
  store: string,
  query: string,
  options: QuestionOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  aboutWork(store, query, options, context, async ({ database, archivist, node, list, day }) => {
    const { state, since, grounds, nodes } = await archivist.askState(database, node, day, list);
    if (options.format !== 'table') {
      const columns = ['work', 'as_of', 'state', 'since', 'grounds'];
      await print(columns, [[node.id, day, state, since, grounds as unknown as Json]], options, context);
      return 0;
    }
    const basis = { document: node.id, basis: node.id, provisions: [], state, since, grounds };
    const destination = openDestination(context.io, options.output);
    await prepareToMeasure([...textsOf(nodes), ...grounds.map(({ sentence }) => sentence ?? '')]);
    const style = await styleFor(destination.screen, context.messages);
    const messages = batchMessagesIn(context.lang);
    const titled = {
      ...messages,
      states: { ...messages.states, title: archiveMessagesIn(context.lang).asOfTitle },
    };
    await destination.write(`${renderStates([basis], day, nodes, titled, style)}\n`);
    await destination.close();
    return 0;
  });

/** `plan-parse archive basis`: what a work rests on, and how each of that stands on a day. */
export const runBasis = (
  store: string,
  query: string,
  options: QuestionOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  aboutWork(store, query, options, context, async ({ database, archivist, node, list, day }) => {
    const { bases, nodes } = await archivist.askBasis(database, node, day, list);
    const byId = new Map(nodes.map((each) => [each.id, each]));
    const { names } = batchMessagesIn(context.lang).states;
    const rows = bases.map(({ basis, state, since, provisions }): readonly Json[] => {
      const named = byId.get(basis);
      const said = options.format === 'table' ? names[state] : state;
      const pins = provisions.map(pinText).join('; ');
      return [basis, named === undefined ? basis : workName(named, basis), pins, said, since];
    });
    await print(['work', 'name', 'provisions', 'state', 'since'], rows, options, context);
    return 0;
  });

const relationOf = (relation: string, { messages }: CommandContext): string =>
  Object.entries(messages.relations).find(([name]) => name === relation)?.[1] ?? relation;

/** `plan-parse archive affected`: what rests on a work, directly and through others. */
export const runAffected = (
  store: string,
  query: string,
  options: QuestionOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  aboutWork(store, query, options, context, async ({ database, archivist, node }) => {
    const found = await archivist.askAffected(database, node.id, options.depth ?? Number.POSITIVE_INFINITY);
    const columns = [
      'steps',
      'relation',
      'work',
      'kind',
      'number',
      'date',
      'title',
      'present',
      'through',
    ] as const;
    await print(
      columns,
      found.map((row) =>
        columns.map((column) =>
          column === 'relation' && options.format === 'table'
            ? relationOf(row.relation, context)
            : row[column],
        ),
      ),
      options,
      context,
    );
    return 0;
  });

/** `plan-parse archive timeline`: what happened to a work, by what, in which provisions. */
export const runTimeline = (
  store: string,
  query: string,
  options: QuestionOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  aboutWork(store, query, options, context, async ({ database, archivist, node }) => {
    const events = await archivist.askTimeline(database, node);
    const messages = archiveMessagesIn(context.lang);
    if (options.format === 'html') {
      const destination = openDestination(context.io, options.output);
      await destination.write(timelinePage(node, events, messages, context.lang));
      await destination.close();
      return 0;
    }
    const rows = events.map(({ on, event, by, provisions, sentence, file, line }): readonly Json[] => [
      on,
      options.format === 'table' ? messages.events[event] : event,
      by === null ? null : options.format === 'table' ? workName(by, by.id) : by.id,
      provisions.map(pinText).join('; '),
      sentence,
      file,
      line,
    ]);
    await print(['on', 'event', 'by', 'provisions', 'sentence', 'file', 'line'], rows, options, context);
    return 0;
  });
