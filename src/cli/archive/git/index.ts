import type { Writable } from 'node:stream';
import type { Database, Law, TimelineEvent, WorkFile } from '../../../archive/index.js';
import { type GraphNode, workName } from '../../../model/index.js';
import { reportFailures } from '../../batch/index.js';
import type { CommandContext, ExitCode } from '../../command-context.js';
import type { Archivist } from '../../dependencies.js';
import { archiveMessagesIn } from '../../messages/index.js';
import { fillNewFolder } from '../new-folder.js';
import type { GitOptions } from '../options.js';
import { today } from '../print-rows.js';
import { readSources } from '../read-sources.js';
import { withStore } from '../with-store.js';
import { commitsOf, type FileEvent } from './commits.js';
import { fastImport } from './fast-import.js';
import { type LawSources, lawEvents } from './law-events.js';
import { pathMaker } from './law-path.js';
import { isGitError, makeRepository } from './repository.js';

/** A law with the files that its history is made of. */
interface Wanted {
  readonly law: Law;
  readonly amendments: readonly { readonly node: GraphNode; readonly file: WorkFile }[];
  readonly timeline: readonly TimelineEvent[];
  /** How many acts change it that were not read. */
  readonly lacking: number;
}

const wantedOf = async (law: Law, database: Database, archivist: Archivist): Promise<Wanted> => {
  if (!law.changed) return { law, amendments: [], timeline: [], lacking: 0 };
  const { amendments, lacking, nodes } = await archivist.askVersionSources(database, law.node);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    law,
    amendments: amendments.flatMap((file) => {
      const node = byId.get(file.work);
      return node === undefined ? [] : [{ node, file }];
    }),
    timeline: await archivist.askTimeline(database, law.node),
    lacking: lacking.length,
  };
};

/** What was made, and what was lacking for it. */
interface Made {
  laws: number;
  commits: number;
  refused: number;
  lacking: number;
  code: ExitCode;
}

/** Hands the texts of all laws over as they are made, and the commits when all are known. */
const writeHistory = async (
  stream: Writable,
  asOf: string,
  database: Database,
  archivist: Archivist,
  context: CommandContext,
): Promise<Made> => {
  const made: Made = { laws: 0, commits: 0, refused: 0, lacking: 0, code: 0 };
  const { consolidateDocuments } = await context.dependencies.loadConsolidator();
  const importing = fastImport(stream);
  const pathOf = pathMaker();
  const events: FileEvent[] = [];
  const take = async (sources: LawSources): Promise<void> => {
    const { node } = sources;
    const path = pathOf(node);
    made.laws += 1;
    for (const { text, ...event } of lawEvents(sources, consolidateDocuments)) {
      if (event.day > asOf) continue;
      const mark = text === null ? null : await importing.blob(text);
      const change = mark === null && event.what !== 'ended' ? null : { path, mark };
      events.push({ ...event, path, law: workName(node, node.id), title: node.title, change });
      made.refused += event.refused;
    }
  };
  for await (const laws of archivist.askLaws(database)) {
    const wanted: Wanted[] = [];
    for (const law of laws) wanted.push(await wantedOf(law, database, archivist));
    const files = wanted.flatMap(({ law, amendments }) => [law.base, ...amendments.map(({ file }) => file)]);
    const { documents, outcome, changed } = await readSources(files, context);
    const failed = await reportFailures(outcome, context);
    if (failed > made.code) made.code = failed;
    if (changed > 0 && made.code === 0) made.code = 1;
    for (const { law, amendments, timeline, lacking } of wanted) {
      const base = documents.get(law.base.absolute);
      made.lacking += lacking;
      if (base === undefined) continue;
      const acts = amendments.flatMap(({ node, file }) => {
        const document = documents.get(file.absolute);
        return document === undefined ? [] : [{ node, document }];
      });
      await take({ node: law.node, base, amendments: acts, timeline });
    }
  }
  for (const commit of commitsOf(events)) await importing.commit(commit);
  made.commits = await importing.end();
  return made;
};

/** `plan-parse archive git`: writes the laws of a store as the history of a git repository: all of it, or nothing. */
export const runGit = (
  store: string,
  folder: string,
  options: GitOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  withStore(store, 'read', context, async (database, archivist) => {
    const messages = archiveMessagesIn(context.lang);
    const asOf = options.asOf ?? today();
    const filled = await fillNewFolder(
      folder,
      context,
      async (partial) => {
        const made: Made[] = [];
        await makeRepository(partial, context.io.env, async (stdin) => {
          made.push(await writeHistory(stdin, asOf, database, archivist, context));
        });
        return made;
      },
      (thrown) => (isGitError(thrown) ? messages.git(thrown.reason) : null),
    );
    if (!filled.done) return 2;
    for (const { laws, commits, refused, lacking, code } of filled.result) {
      context.printError(messages.history(laws, commits, refused, lacking));
      if (code !== 0 || refused + lacking > 0) return code === 0 ? 1 : code;
    }
    return 0;
  });
