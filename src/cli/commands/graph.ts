import type { PlaceDetail } from '../../graph/index.js';
import type { CitationGraph, StatusEntry } from '../../model/index.js';
import { eachStored, storeAmong } from '../archive/index.js';
import { type BatchOutcome, NOTHING_WRONG, reportFailures, runBatch } from '../batch/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import type { Grapher } from '../dependencies.js';
import { hasSentences, needsFolder } from '../formats.js';
import { gatherNames, readStatusFile } from '../inputs/index.js';
import { type Destination, openDestination, writeFolder, writePieces } from '../io/index.js';
import type { GraphOptions } from '../options.js';
import { toJson } from '../render/index.js';
import { printAmendments } from './graph-amendments.js';
import { printStates } from './graph-as-of.js';
import { selectionOf } from './graph-selection.js';
import { printTables } from './graph-tables.js';

/** A conflict between options, in one line. */
const problemOf = (
  { format, output, amendments, asOf, status }: GraphOptions,
  { messages: { errors } }: CommandContext,
): string | null => {
  // "g.csv" is meant as a file, and would become a folder.
  const isFile = output === undefined || output === '-' || output.toLowerCase().endsWith(`.${format}`);
  if (needsFolder(format) && isFile) return errors.needsFolder(format);
  if (amendments !== undefined && format !== 'table' && format !== 'json')
    return errors.notTogether('--amendments', `--format ${format}`);
  if (asOf !== undefined && format !== 'table' && format !== 'json')
    return errors.notTogether('--as-of', `--format ${format}`);
  if (asOf !== undefined && amendments !== undefined) return errors.notTogether('--as-of', '--amendments');
  if (status !== undefined && asOf === undefined) return errors.needsOption('--status', '--as-of');
  return null;
};

const printExport = async (
  graph: CitationGraph,
  format: Exclude<GraphOptions['format'], 'table'>,
  destination: Destination,
  output: string | undefined,
  context: CommandContext,
): Promise<void> => {
  const exported = await context.dependencies.exportGraph(graph, format, context.lang);
  if (exported.type === 'folder') {
    await writeFolder(output ?? '.', exported.files);
    return;
  }
  if (format === 'json' && destination.screen.terminal) {
    await destination.write(`${toJson(JSON.parse([...exported.pieces].join('')), true)}\n`);
    return;
  }
  await writePieces(destination, exported.pieces);
};

const print = async (
  graph: CitationGraph,
  grapher: Grapher,
  list: readonly StatusEntry[],
  options: GraphOptions,
  context: CommandContext,
): Promise<void> => {
  const { format, output } = options;
  // A format with several files needs a folder, which cannot be opened as a file.
  const destination = openDestination(context.io, needsFolder(format) ? undefined : output);
  if (options.amendments !== undefined) {
    await destination.write(
      await printAmendments(graph, options.amendments, grapher, options, destination, context),
    );
  } else if (options.asOf !== undefined) {
    await destination.write(
      await printStates(graph, options.asOf, list, grapher, options, destination, context),
    );
  } else if (format === 'table') {
    await destination.write(await printTables(graph, grapher, options, destination, context));
  } else {
    const { measureGraph } = await grapher.loadGraphTools();
    await printExport({ ...graph, measures: measureGraph(graph) }, format, destination, output, context);
  }
  await destination.close();
};

/** The works in options that are not in the graph, one line each. */
const allKnown = (
  graph: CitationGraph,
  { from, amendments }: GraphOptions,
  { findWorks }: Grapher,
  context: CommandContext,
): boolean => {
  const unknown = [from, amendments].filter(
    (query) => query !== undefined && findWorks(graph, query).length === 0,
  );
  for (const query of unknown) context.printError(context.messages.errors.unknownWork(query ?? ''));
  return unknown.length === 0;
};

/** How much formats print about the places of mentions. */
const placesIn = ({ format, sentences, asOf }: GraphOptions): PlaceDetail => {
  if (asOf !== undefined) return 'sentence';
  if (format === 'table') return 'count';
  return sentences !== false && hasSentences(format) ? 'sentence' : 'place';
};

/** Adds documents from a store, or from parsed files, to a graph. */
const gather = async (
  files: readonly string[],
  options: GraphOptions,
  builder: ReturnType<Grapher['createGraph']>,
  context: CommandContext,
): Promise<BatchOutcome | null> => {
  const { store, right } = await storeAmong(files, options, context);
  if (!right) return null;
  const places = placesIn(options);
  if (store !== null) {
    let inputs = 0;
    const done = await eachStored(
      store,
      context,
      ({ readDigests }, database) => readDigests(database, places),
      (digest) => {
        builder.addDigest(digest);
        inputs += 1;
      },
    );
    return done === 0 ? { ...NOTHING_WRONG, inputs } : null;
  }
  const names = await gatherNames(files, options, true, context);
  if (names === null) return null;
  const use = (json: string | Buffer): boolean => {
    builder.addDigest(JSON.parse(json.toString()));
    return true;
  };
  return runBatch(
    names,
    options,
    { output: { type: 'digest', places }, parsed: true, printing: false, use },
    context,
  );
};

/** `plan-parse graph`: prints the citation graph of all inputs. */
export const runGraph = async (
  files: readonly string[],
  options: GraphOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const problem = problemOf(options, context);
  if (problem !== null) {
    context.printError(problem);
    return 2;
  }
  const list = options.status === undefined ? [] : await readStatusFile(options.status, context);
  if (list === null) return 2;
  const grapher = await context.dependencies.loadGrapher();
  const builder = grapher.createGraph();
  const outcome = await gather(files, options, builder, context);
  if (outcome === null) return 2;
  const nothing = outcome.failures.length === outcome.inputs;
  if (!outcome.interrupted && !nothing) {
    const whole = builder.finish();
    if (!allKnown(whole, options, grapher, context)) {
      reportFailures(outcome, context);
      return 2;
    }
    await print(grapher.selectGraph(whole, selectionOf(options)), grapher, list, options, context);
  }
  // Printed last, so that nothing pushes it off the screen.
  return reportFailures(outcome, context);
};
