import { escapeControls } from '../../chars/index.js';
import type { CommandContext, ExitCode } from '../command-context.js';
import { findSection, type PlacedUnit } from '../find-section.js';
import { holdsSheets, holdsTables } from '../formats.js';
import { eachInput, gatherNames, type Input, lookAhead } from '../inputs/index.js';
import { type Destination, openDestination, writeAsIs } from '../io/index.js';
import { printSettings } from '../isolated/index.js';
import type { ParseOptions } from '../options.js';
import { jsonPieces, prepareToMeasure, renderReport, renderUnit, styleFor, toJson } from '../render/index.js';
import { problemOfParse } from './parse-problem.js';

/** A document and its requested unit. */
interface Subject extends Input {
  readonly placed: PlacedUnit | null;
}

/** How documents are printed one after another. */
interface Printer {
  /** Called with each document before it is printed. */
  readonly prepare: (subject: Subject) => Promise<void>;
  readonly open: string;
  readonly between: string;
  readonly close: string;
  readonly print: (subject: Subject) => string | Promise<string>;
  /** The same, piece by piece, for output that may exceed the maximum length of a string. */
  readonly printLong?: (subject: Subject) => Iterable<string>;
}

/** The length of a text from which the output is printed in pieces. */
const LONG = 4_000_000;

const answerOf = ({ document, placed }: Subject): object => placed?.unit ?? document;

const textOf = ({ text, placed }: Subject): string =>
  placed ? `${text.slice(placed.unit.position.start.offset, placed.unit.position.end.offset)}\n` : text;

const printerFor = async (
  options: ParseOptions,
  several: boolean,
  { screen }: Destination,
  context: CommandContext,
): Promise<Printer> => {
  const none = { prepare: async () => {}, open: '', between: '', close: '' };
  switch (options.format) {
    case 'chunks':
      throw new Error('chunks are written by a batch');
    case 'text':
      return {
        ...none,
        print: (subject) => {
          const text = textOf(subject);
          return screen.terminal ? escapeControls(text, '\n\t') : text;
        },
      };
    case 'ndjson':
      return { ...none, print: (subject) => `${JSON.stringify(answerOf(subject))}\n` };
    case 'json': {
      const end = several ? '' : '\n';
      const print = (subject: Subject): string => toJson(answerOf(subject), screen.terminal) + end;
      const printLong = function* (subject: Subject): Generator<string> {
        yield* jsonPieces(answerOf(subject), screen.terminal);
        yield end;
      };
      const json = { ...none, print, printLong };
      return several ? { ...json, open: '[\n', between: ',\n', close: '\n]\n' } : json;
    }
    case 'table': {
      const prepare = ({ text, name }: Subject): Promise<void> => prepareToMeasure([text, name]);
      const style = await styleFor(screen, context.messages);
      const between = `\n${style.palette.faint('═'.repeat(screen.width))}\n\n`;
      const { depth = null, quiet = false, standards = false } = options;
      const report = { levels: depth, quiet, standards };
      const print = ({ document, placed }: Subject): Promise<string> =>
        placed ? renderUnit(document, placed, style) : renderReport(document, report, style);
      return { ...none, prepare, between, print };
    }
    default: {
      const { format } = options;
      if (holdsSheets(format)) throw new Error(`${format} is written by a batch`);
      const { exportDocument } = context.dependencies;
      return { ...none, print: ({ document, text }) => exportDocument(document, format, context.lang, text) };
    }
  }
};

const MOST_LISTED = 20;

const listed = (labels: readonly string[]): string =>
  labels.length > MOST_LISTED ? `${labels.slice(0, MOST_LISTED).join(', ')}, …` : labels.join(', ');

/** The requested unit; `null` after reporting that there is none. */
const place = (
  { name, document }: Input,
  path: string,
  options: ParseOptions,
  context: CommandContext,
): PlacedUnit | null => {
  const { errors, notes } = context.messages;
  const search = findSection(document.body, path);
  if (!search.found) {
    const parent = search.nearest.join('.');
    const advice =
      search.siblings.length === 0
        ? errors.sectionHasNone(parent)
        : errors.sectionsThere(parent, listed(search.siblings));
    context.printError(`${errors.unknownSection(path, name)}: ${advice}`);
    return null;
  }
  if (search.others.length > 0 && options.quiet !== true) {
    const others = search.others.map(
      ({ labels, unit }) => `${labels.join('.')} (${context.messages.report.line(unit.position.start.line)})`,
    );
    const line = search.match.unit.position.start.line;
    context.printError(`${name}: ${notes.ambiguousSection(search.others.length + 1, line, listed(others))}`);
  }
  return search.match;
};

/** `plan-parse FILE…`: prints the metadata, outline and citations of each document. */
export const runParse = async (
  files: readonly string[],
  options: ParseOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const names = await gatherNames(files, options, false, context);
  if (names === null) return 2;
  const { first, all } = await lookAhead(names, 2);
  const several = context.part?.several ?? first.length > 1;
  const problem = problemOfParse(several, options, context);
  if (problem !== null) {
    context.printError(problem);
    return 2;
  }
  if (options.tables && holdsTables(options.format)) {
    const { runParseTables } = await import('./parse-tables.js');
    return runParseTables(all, options.format, options, context);
  }
  if (holdsSheets(options.format)) {
    const { runParseSheets } = await import('./parse-sheets.js');
    return runParseSheets(all, options.format, options, context);
  }
  if (options.explain !== undefined) {
    const { runExplainLine } = await import('./explain-line.js');
    return runExplainLine(all, options.explain, options, context);
  }
  if ((options.format === 'ndjson' && options.section === undefined) || options.format === 'chunks') {
    const { runParseNdjson } = await import('./parse-ndjson.js');
    return runParseNdjson(all, options, context);
  }
  return printEach(all, several, options, context);
};

const printEach = async (
  names: AsyncIterable<string>,
  several: boolean,
  options: ParseOptions,
  context: CommandContext,
): Promise<ExitCode> => {
  const destination = openDestination(context.io, options.output);
  const whole = await printerFor(options, several, destination, context);
  // Separators between inputs are printed by the parent process.
  const printer = context.part ? { ...whole, open: '', between: '', close: '' } : whole;
  let printed = 0;
  let allPlaced = true;
  const lead = (): string => {
    printed += 1;
    return printed === 1 ? printer.open : printer.between;
  };
  // Only formats for programs include the hash.
  const hash = options.format !== 'table' && options.format !== 'text';
  const use = async (input: Input): Promise<boolean> => {
    const placed = options.section === undefined ? null : place(input, options.section, options, context);
    if (options.section !== undefined && !placed) {
      allPlaced = false;
      return true;
    }
    const subject = { ...input, placed };
    await printer.prepare(subject);
    if (printer.printLong && input.text.length > LONG) {
      await destination.write(lead());
      return writeAsIs(destination, printer.printLong(subject));
    }
    const answer = await printer.print(subject);
    return destination.write(lead() + answer);
  };
  const allRead = await eachInput(names, { ...options, hash }, context, use, {
    request: (name) => ({
      type: 'parse',
      name,
      options,
      ...printSettings(destination.screen, several, context.lang),
    }),
    write: (chunk, isFirst) =>
      destination.write(isFirst ? Buffer.concat([Buffer.from(lead()), chunk]) : chunk),
  });
  if (printed > 0) await destination.write(printer.close);
  else if (printer.open !== '') await destination.write(printer.open + printer.close);
  await destination.close();
  return allRead && allPlaced ? 0 : 2;
};
