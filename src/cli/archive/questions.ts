import type { Json } from '../../archive/index.js';
import {
  type AffectedWork,
  type FoundWork,
  type GraphNode,
  pinText,
  type WorkBasis,
  type WorkEvent,
  type WorkState,
  workName,
} from '../../model/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { archiveMessagesIn, batchMessagesIn } from '../messages/index.js';
import { prepareToMeasure, renderStates, styleFor, textsOf } from '../render/index.js';
import { type Asked, aboutWork } from './about-work.js';
import type { QuestionOptions, WorkQuestion } from './options.js';
import { answerOf } from './print-answer.js';
import { answerFrom, FOREMOST, limitOf, print, printArriving, printText } from './print-rows.js';
import { timelinePage } from './timeline-page.js';
import { withStore } from './with-store.js';

const WORK_COLUMNS = [
  'work',
  'kind',
  'number',
  'date',
  'issuer',
  'title',
  'present',
  'mentions',
] as const satisfies readonly (keyof FoundWork)[];

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

/** Works by words of their numbers, names and titles. */
const find = (
  store: string,
  query: string,
  options: QuestionOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  withStore(store, 'read', context, async (database, { searchWorks }) => {
    const most = limitOf(options, context, FOREMOST);
    const { works, total } = await searchWorks(database, query, most ?? Number.MAX_SAFE_INTEGER);
    const limit = { rows: works.length, total: async () => total };
    await printArriving({ ...answerOf(WORK_COLUMNS, works.map(workRow)), limit }, options, context, 'find');
    return 0;
  });

/** Answers a question about the one work that is asked about. */
type AnswerAboutWork = (asked: Asked, options: QuestionOptions, context: CommandContext) => Promise<void>;

const inForce: AnswerAboutWork = async ({ database, archivist, node, list, day }, options, context) => {
  const { state, since, grounds, nodes } = await archivist.askState(database, node, day, list);
  if (options.format !== 'table') {
    const columns = ['work', 'as_of', 'state', 'since', 'grounds'] satisfies readonly (keyof WorkState)[];
    await print(columns, [[node.id, day, state, since, grounds as unknown as Json]], options, context);
    return;
  }
  const basis = { document: node.id, basis: node.id, provisions: [], state, since, grounds };
  await prepareToMeasure([...textsOf(nodes), ...grounds.map(({ sentence }) => sentence ?? '')]);
  const messages = batchMessagesIn(context.lang);
  const titled = {
    ...messages,
    states: { ...messages.states, title: archiveMessagesIn(context.lang).asOfTitle },
  };
  await printText(options, context, async (screen) =>
    renderStates([basis], day, nodes, titled, await styleFor(screen, context.messages)),
  );
};

const basis: AnswerAboutWork = async ({ database, archivist, node, list, day }, options, context) => {
  const { bases, nodes } = await archivist.askBasis(database, node, day, list);
  const byId = new Map(nodes.map((each) => [each.id, each]));
  const { names } = batchMessagesIn(context.lang).states;
  const rows = bases.map(({ basis: work, state, since, provisions }): readonly Json[] => {
    const named = byId.get(work);
    const said = options.format === 'table' ? names[state] : state;
    const pins = provisions.map(pinText).join('; ');
    return [work, named === undefined ? work : workName(named, work), pins, said, since];
  });
  const columns = ['work', 'name', 'provisions', 'state', 'since'] satisfies readonly (keyof WorkBasis)[];
  await print(columns, rows, options, context, 'basis');
};

const relationOf = (relation: string, { messages }: CommandContext): string =>
  Object.entries(messages.relations).find(([name]) => name === relation)?.[1] ?? relation;

const AFFECTED_COLUMNS = [
  'steps',
  'relation',
  'work',
  'kind',
  'number',
  'date',
  'title',
  'present',
  'through',
] as const satisfies readonly (keyof AffectedWork)[];

const affected: AnswerAboutWork = async ({ database, archivist, node }, options, context) => {
  const statement = await archivist.findAffected(database, node, options.depth ?? Number.POSITIVE_INFINITY);
  const asked = { statement, values: [], columns: AFFECTED_COLUMNS };
  const answer = answerFrom(database, asked, limitOf(options, context));
  const relation = AFFECTED_COLUMNS.indexOf('relation');
  const named = async function* (): AsyncGenerator<readonly (readonly Json[])[]> {
    for await (const rows of answer.rows)
      yield rows.map((row) => row.with(relation, relationOf(String(row[relation]), context)));
  };
  const printed = options.format === 'table' ? { ...answer, rows: named() } : answer;
  await printArriving(printed, options, context, 'affected');
};

const timeline: AnswerAboutWork = async ({ database, archivist, node }, options, context) => {
  const events = await archivist.askTimeline(database, node);
  const messages = archiveMessagesIn(context.lang);
  if (options.format === 'html') {
    await printText(options, context, async () => timelinePage(node, events, messages, context.lang));
    return;
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
  const columns = [
    'on',
    'event',
    'by',
    'provisions',
    'sentence',
    'file',
    'line',
  ] satisfies readonly (keyof WorkEvent)[];
  await print(columns, rows, options, context, 'timeline');
};

const answers: Readonly<Record<Exclude<WorkQuestion, 'find'>, AnswerAboutWork>> = {
  'in-force': inForce,
  basis,
  affected,
  timeline,
};

/** Answers a question about one work, or about words. */
export const answerAboutWork = (
  question: WorkQuestion,
  store: string,
  query: string,
  options: QuestionOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  question === 'find'
    ? find(store, query, options, context)
    : aboutWork(store, query, options, context, async (asked) => {
        await answers[question](asked, options, context);
        return 0;
      });
