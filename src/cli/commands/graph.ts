import type { PlaceDetail } from '../../graph/index.js';
import type { CitationGraph } from '../../model/index.js';
import { type ArchiveOptions, gatherNames } from '../archive/options.js';
import { reportFailures } from '../archive/report.js';
import { runArchive } from '../archive/run.js';
import { type Destination, openDestination, writeFolder, writePieces } from '../destination.js';
import type { graphFormats, MeasureName } from '../formats.js';
import type { Grapher } from '../services.js';
import type { ExitCode, Session } from '../session.js';
import { printAmendments } from './amendments.js';
import { type SelectionOptions, selectionOf } from './selection.js';

export interface GraphOptions extends ArchiveOptions, SelectionOptions {
  readonly format: (typeof graphFormats)[number];
  readonly output?: string;
  /** The measures to print; without them, those that suit the number of documents. */
  readonly measure?: readonly MeasureName[];
  /** Rows of each table. */
  readonly top: number;
  /** A work whose chains of amendment are asked for. */
  readonly amendments?: string;
}

/** What is wrong with the options together, in one line. */
const problemOf = (
  { format, output, amendments }: GraphOptions,
  { messages: { errors } }: Session,
): string | null => {
  if (format === 'csv' && (output === undefined || output === '-')) return errors.needsFolder(format);
  if (amendments !== undefined && format !== 'table' && format !== 'json')
    return errors.notTogether('--amendments', `--format ${format}`);
  return null;
};

const printExport = async (
  graph: CitationGraph,
  format: Exclude<GraphOptions['format'], 'table'>,
  destination: Destination,
  output: string | undefined,
  session: Session,
): Promise<void> => {
  const exported = await session.services.exportGraph(graph, format, session.lang);
  if (exported.type === 'folder') {
    await writeFolder(output ?? '.', exported.files);
    return;
  }
  if (format === 'json' && destination.screen.terminal) {
    const { toJson } = await import('../render/json.js');
    await destination.write(`${toJson(JSON.parse([...exported.pieces].join('')), true)}\n`);
    return;
  }
  await writePieces(destination, exported.pieces);
};

const print = async (
  graph: CitationGraph,
  grapher: Grapher,
  options: GraphOptions,
  session: Session,
): Promise<void> => {
  const { format, output } = options;
  // The folder of a format that is several files is no file to be opened.
  const destination = openDestination(session.io, format === 'csv' ? undefined : output);
  if (options.amendments !== undefined) {
    await destination.write(
      await printAmendments(graph, options.amendments, grapher, options, destination, session),
    );
  } else if (format === 'table') {
    const { printTables } = await import('./graph-tables.js');
    await destination.write(await printTables(graph, grapher, options, destination, session));
  } else {
    const { measureGraph } = await grapher.loadGraphTools();
    await printExport({ ...graph, measures: measureGraph(graph) }, format, destination, output, session);
  }
  await destination.close();
};

/** The works that options name but the graph does not have, each told in a line. */
const allKnown = (
  graph: CitationGraph,
  { from, amendments }: GraphOptions,
  { findWorks }: Grapher,
  session: Session,
): boolean => {
  const unknown = [from, amendments].filter(
    (query) => query !== undefined && findWorks(graph, query).length === 0,
  );
  for (const query of unknown) session.complain(session.messages.errors.unknownWork(query ?? ''));
  return unknown.length === 0;
};

/** What formats print of the places of mentions. */
const placesIn = ({ format, sentences }: GraphOptions): PlaceDetail => {
  if (format === 'table') return 'count';
  return sentences !== false && (format === 'json' || format === 'html') ? 'sentence' : 'place';
};

/** `plan-parse graph`: prints the citation graph of all inputs together. */
export const runGraph = async (
  files: readonly string[],
  options: GraphOptions,
  session: Session,
): Promise<ExitCode> => {
  const problem = problemOf(options, session);
  if (problem !== null) {
    session.complain(problem);
    return 2;
  }
  const names = await gatherNames(files, options, true, session);
  if (names === null) return 2;
  const grapher = await session.services.loadGrapher();
  const builder = grapher.createGraph();
  const outcome = await runArchive(
    names,
    options,
    {
      product: { type: 'digest', places: placesIn(options) },
      parsed: true,
      printing: false,
      use: (json) => {
        builder.addDigest(JSON.parse(json.toString()));
        return true;
      },
    },
    session,
  );
  const nothing = outcome.failures.length === outcome.inputs;
  if (!outcome.interrupted && !nothing) {
    const whole = builder.finish();
    if (!allKnown(whole, options, grapher, session)) {
      reportFailures(outcome, session);
      return 2;
    }
    await print(grapher.selectGraph(whole, selectionOf(options)), grapher, options, session);
  }
  // Last of all, where nothing that is printed pushes it off the screen.
  return reportFailures(outcome, session);
};
