import type { Batch, Database } from '../../archive/index.js';
import { reportFailures, runBatch } from '../batch/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import type { Archivist } from '../dependencies.js';
import { gatherNames } from '../inputs/index.js';
import { archiveMessagesIn } from '../messages/index.js';
import { version } from '../version.js';
import { findGone } from './gone.js';
import type { AddOptions } from './options.js';
import { type Sifted, siftFiles } from './sift.js';
import { orComplain } from './with-store.js';
import { makeWhole, openToWrite, printTotals } from './write-store.js';

/** The maximum numbers of documents, and of letters of their results, that are stored together. */
const MOST_RECORDS = 256;
const MOST_LETTERS = 16_000_000;

/** Collects results and passes them to the store in batches. */
const gatherer = (sifted: Sifted, { pathOfRecord }: Archivist, add: (batch: Batch) => Promise<void>) => {
  let records: Batch['records'][number][] = [];
  let letters = 0;
  let read = 0;
  let copied = 0;
  const flush = async (rest: Partial<Batch> = {}): Promise<void> => {
    const batch: Batch = { records, copies: sifted.copies(), failures: [], gone: [], ...rest };
    records = [];
    letters = 0;
    read += batch.records.length;
    copied += batch.copies.length;
    const all = [batch.records, batch.copies, batch.failures, batch.gone];
    if (all.some(({ length }) => length > 0)) await add(batch);
  };
  return {
    flush,
    take: async (output: string | Buffer): Promise<boolean> => {
      const record: string = JSON.parse(output.toString());
      const file = sifted.take(pathOfRecord(record));
      if (file === null) return true;
      records.push({ file, record });
      letters += record.length;
      if (records.length >= MOST_RECORDS || letters >= MOST_LETTERS) await flush();
      return true;
    },
    counts: () => ({ read, copied }),
  };
};

const addTo = async (
  database: Database,
  paths: readonly string[],
  options: AddOptions,
  archivist: Archivist,
  context: CommandContext,
): Promise<ExitCode> => {
  const messages = archiveMessagesIn(context.lang);
  const found = await gatherNames(paths, options, false, context);
  if (found === null) return 2;
  const sifted = siftFiles(found, database, archivist, version);
  const writer = await archivist.batchWriter(database);
  const { take, flush, counts } = gatherer(sifted, archivist, writer.add);
  const outcome = await runBatch(
    sifted.names,
    { ...options, look: true },
    { output: { type: 'archive', version }, parsed: false, printing: false, use: take },
    context,
  );
  await flush();
  if (outcome.interrupted) return reportFailures(outcome, context);
  const left = sifted.left();
  const failures = left.map((file, index) => ({ file, message: outcome.failures[index] ?? '' }));
  const gone = options.prune === true ? await findGone(paths, database, archivist) : [];
  await flush({ failures, gone });
  await makeWhole(database, archivist, options, context);
  const { read, copied } = counts();
  await printTotals(database, [messages.added(read, sifted.unchanged(), copied, gone.length)], context);
  return reportFailures(outcome, context);
};

/** `plan-parse archive add`: adds new and changed documents to a store. */
export const runAdd = (
  store: string,
  paths: readonly string[],
  options: AddOptions,
  context: CommandContext,
): Promise<ExitCode> =>
  orComplain(context, async () => {
    if (paths.length === 0 && options.filesFrom === undefined) {
      context.printError(context.messages.errors.noFiles);
      return 2;
    }
    if (paths.includes('-')) {
      context.printError(archiveMessagesIn(context.lang).stdinIsNoFile);
      return 2;
    }
    const archivist = await context.dependencies.loadArchive();
    const database = await openToWrite(store, options, archivist);
    try {
      return await addTo(database, paths, options, archivist, context);
    } finally {
      database.close();
    }
  });
