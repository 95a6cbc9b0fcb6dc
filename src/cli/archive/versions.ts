import {
  type ActState,
  type ConsolidatedDocument,
  type Consolidation,
  type GraphNode,
  type ParsedDocument,
  workName,
} from '../../model/index.js';
import { reportFailures } from '../batch/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { keepInputs } from '../inputs/index.js';
import { openDestination } from '../io/index.js';
import { amendMessagesIn, archiveMessagesIn, batchMessagesIn } from '../messages/index.js';
import { prepareToMeasure, renderConsolidation, renderDiff, styleFor, toJson } from '../render/index.js';
import { type Asked, aboutWork } from './about-work.js';
import { endsAct } from './ends-act.js';
import type { TextOptions, VersionDiffOptions } from './options.js';
import { today } from './print-rows.js';
import { readSources } from './read-sources.js';

/** The text of a work on a day. */
interface Version {
  readonly document: ConsolidatedDocument;
  readonly text: string;
}

/** Whether an act says that it amends a work. */
const amends = ({ edges, works }: ParsedDocument, { number }: GraphNode): boolean =>
  edges.some(
    ({ source, target, relation }) =>
      source === 'self' && relation === 'amends' && works.find(({ id }) => id === target)?.number === number,
  );

/** Whether any change of an act is known, whether or not it was made. */
const changesBy = ({ consolidation: { applied, refused } }: ConsolidatedDocument, act: number): boolean =>
  [...applied, ...refused].some((change) => change.act === act);

/** That another act ends the whole work is no change of its text: its state tells it. */
const ofText = (consolidation: Consolidation): Consolidation => ({
  ...consolidation,
  refused: consolidation.refused.filter((change) => !endsAct(change)),
});

/** What is said of a work whose text is not, or not wholly, in force on one of some days. */
const notesOfStates = async (
  { database, archivist, node }: Pick<Asked, 'database' | 'archivist' | 'node'>,
  days: readonly string[],
  context: CommandContext,
): Promise<readonly string[]> => {
  const messages = archiveMessagesIn(context.lang);
  const { names } = batchMessagesIn(context.lang).states;
  const notes: string[] = [];
  for (const day of days) {
    const { state, since, grounds, nodes } = await archivist.askState(database, node, day, []);
    if (!NOTED.has(state)) continue;
    const by = nodes.find(
      ({ id }) => id === grounds.find((each) => each.state === state && each.hasCome)?.by,
    );
    const act = by === undefined ? null : workName(by, by.id);
    notes.push(messages.stateOnDay(workName(node, node.id), day, names[state], since, act));
  }
  return notes;
};

/** States that a reader of the text has to know. */
const NOTED = new Set<ActState>(['replaced', 'expired', 'suspended', 'partly-suspended', 'not-yet']);

/**
 * Builds the text of a work on given days, and reports what is missing for it. Throws a `WriteError` where the answer
 * would take the place of what it is made of.
 */
const versionsOf = async (
  { database, archivist, node }: Asked,
  days: readonly string[],
  options: Pick<TextOptions, 'output'>,
  context: CommandContext,
): Promise<{ readonly versions: readonly Version[]; readonly code: ExitCode }> => {
  const messages = archiveMessagesIn(context.lang);
  const words = amendMessagesIn(context.lang);
  const early = days.find((day) => node.date !== null && day < node.date);
  if (early !== undefined) {
    context.printError(messages.notIssued(workName(node, node.id), early));
    return { versions: [], code: 2 };
  }
  const { base, amendments, lacking } = await archivist.askVersionSources(database, node);
  if (base === null) {
    context.printError(messages.notRead(workName(node, node.id)));
    return { versions: [], code: 2 };
  }
  const files = [base, ...amendments];
  await keepInputs(
    files.map(({ absolute }) => absolute),
    options,
  );
  const { documents, outcome, changed } = await readSources(files, context);
  const failed = await reportFailures(outcome, context);
  const code = failed === 0 && changed > 0 ? 1 : failed;
  const own = documents.get(base.absolute);
  if (own === undefined) return { versions: [], code: 2 };
  const others = [...documents.values()].filter((document) => document !== own);
  for (const work of lacking) context.printError(messages.lackingAct(workName(work, work.id)));
  const { consolidateDocuments } = await context.dependencies.loadConsolidator();
  const versions = days.map((asOf) => consolidateDocuments(own, others, { asOf, lang: context.lang }));
  for (const line of await notesOfStates({ database, archivist, node }, days, context))
    context.printError(line);
  const refused = versions.flatMap(({ document }) =>
    ofText(document.consolidation).refused.filter(({ reason }) => reason !== 'not-yet'),
  );
  const unread = others.filter(
    (act, index) => amends(act, node) && versions.every(({ document }) => !changesBy(document, index + 1)),
  );
  for (const { metadata } of unread)
    context.printError(messages.unreadChanges(workName({ ...metadata, name: null }, metadata.title ?? '')));
  const last = versions.at(-1);
  if (last !== undefined)
    for (const line of renderConsolidation(ofText(last.document.consolidation), words, context.lang))
      context.printError(line);
  return { versions, code: code === 0 && refused.length + lacking.length + unread.length > 0 ? 1 : code };
};

/** `plan-parse archive text`: prints a work as amended by the acts of the store up to a day. */
export const runText = (
  store: string,
  query: string,
  options: TextOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  aboutWork(store, query, options, context, async (asked) => {
    const { versions, code } = await versionsOf(asked, [options.asOf ?? today()], options, context);
    const [version] = versions;
    if (version === undefined) return code;
    const destination = openDestination(context.io, options.output);
    const json = (): string => `${toJson(version.document, destination.screen.terminal)}\n`;
    await destination.write(options.format === 'json' ? json() : version.text);
    await destination.close();
    return code;
  });

/** `plan-parse archive diff`: prints how the text of a work changed between two days. */
export const runVersionDiff = (
  store: string,
  query: string,
  days: readonly [from: string, to: string],
  options: VersionDiffOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  aboutWork(store, query, {}, context, async (asked) => {
    const { versions, code } = await versionsOf(asked, days, options, context);
    const [from, to] = versions;
    if (from === undefined || to === undefined) return code;
    const { diffDocuments } = await context.dependencies.loadDiffer();
    const diff = diffDocuments(from.document, to.document, { notes: false });
    const destination = openDestination(context.io, options.output);
    const { screen } = destination;
    if (options.format === 'text') await prepareToMeasure([JSON.stringify(diff)]);
    const said =
      options.format === 'json'
        ? `${toJson(diff, screen.terminal)}\n`
        : options.format === 'html'
          ? await context.dependencies.exportDiff(diff, false, context.lang)
          : renderDiff(diff, false, screen.color, context.lang, await styleFor(screen, context.messages));
    await destination.write(said);
    await destination.close();
    return code === 0 && !diff.equal ? 1 : code;
  });
