import { printingTo } from '../apart/printing.js';
import { lookAhead } from '../archive/look-ahead.js';
import type { ArchiveOptions } from '../archive/options.js';
import { type Destination, openDestination, writeAsIs } from '../destination.js';
import { holdsOneDocument, type parseFormats } from '../formats.js';
import { eachInput, type Input } from '../inputs.js';
import { findSection, type PlacedUnit } from '../section.js';
import type { ExitCode, Session } from '../session.js';

export interface ParseOptions extends ArchiveOptions {
  readonly format: (typeof parseFormats)[number];
  readonly output?: string;
  readonly section?: string;
  readonly depth?: number;
  /** Number of a line that is to be explained. */
  readonly explain?: number;
}

/** A document, and the unit of it that was asked for. */
interface Subject extends Input {
  readonly placed: PlacedUnit | null;
}

/** How documents are printed one after the other. */
interface Printer {
  /** Called with each document before it is printed. */
  readonly prepare: (subject: Subject) => Promise<void>;
  readonly open: string;
  readonly between: string;
  readonly close: string;
  readonly print: (subject: Subject) => string | Promise<string>;
  /** The same, piece by piece, where it may be longer than a string can be. */
  readonly printLong?: (subject: Subject) => Iterable<string>;
}

/** Letters of a text from which on the answer is printed in pieces. */
const long = 4_000_000;

const answerOf = ({ document, placed }: Subject): object => placed?.unit ?? document;

const textOf = ({ text, placed }: Subject): string =>
  placed ? `${text.slice(placed.unit.position.start.offset, placed.unit.position.end.offset)}\n` : text;

const printerFor = async (
  options: ParseOptions,
  several: boolean,
  { screen }: Destination,
  session: Session,
): Promise<Printer> => {
  const none = { prepare: async () => {}, open: '', between: '', close: '' };
  switch (options.format) {
    case 'text':
      return { ...none, print: textOf };
    case 'ndjson':
      return { ...none, print: (subject) => `${JSON.stringify(answerOf(subject))}\n` };
    case 'json': {
      const { jsonPieces, toJson } = await import('../render/json.js');
      const end = several ? '' : '\n';
      const print = (subject: Subject): string => toJson(answerOf(subject), screen.terminal) + end;
      const printLong = function* (subject: Subject): Generator<string> {
        yield* jsonPieces(answerOf(subject), screen.terminal);
        yield end;
      };
      const json = { ...none, print, printLong };
      return several ? { ...json, open: '[\n', between: ',\n', close: '\n]\n' } : json;
    }
    case 'akn':
    case 'html': {
      const { format } = options;
      const { exportDocument } = session.services;
      return { ...none, print: ({ document }) => exportDocument(document, format, session.lang) };
    }
    case 'table': {
      const [{ styleFor }, { prepareToMeasure }] = await Promise.all([
        import('../render/style.js'),
        import('../render/width.js'),
      ]);
      const prepare = ({ text, name }: Subject): Promise<void> => prepareToMeasure([text, name]);
      const style = await styleFor(screen, session.messages);
      const between = `\n${style.palette.faint('═'.repeat(screen.width))}\n\n`;
      if (options.section !== undefined) {
        const { renderUnit } = await import('../render/unit.js');
        const print = ({ document, placed }: Subject): string =>
          placed ? renderUnit(document, placed, style) : '';
        return { ...none, prepare, between, print };
      }
      const { renderReport } = await import('../render/report.js');
      const report = { levels: options.depth ?? null, quiet: options.quiet ?? false };
      return { ...none, prepare, between, print: ({ document }) => renderReport(document, report, style) };
    }
  }
};

const mostListed = 20;

const listed = (labels: readonly string[]): string =>
  labels.length > mostListed ? `${labels.slice(0, mostListed).join(', ')}, …` : labels.join(', ');

/** The unit that was asked for, or `null` with a line on standard error where there is none. */
const place = (
  { name, document }: Input,
  path: string,
  options: ParseOptions,
  session: Session,
): PlacedUnit | null => {
  const { errors, notes } = session.messages;
  const search = findSection(document.body, path);
  if (!search.found) {
    const parent = search.nearest.join('.');
    const advice =
      search.siblings.length === 0
        ? errors.sectionHasNone(parent)
        : errors.sectionsThere(parent, listed(search.siblings));
    session.complain(`${errors.unknownSection(path, name)}: ${advice}`);
    return null;
  }
  if (search.others.length > 0 && options.quiet !== true) {
    const others = search.others.map(
      ({ labels, unit }) => `${labels.join('.')} (${session.messages.report.line(unit.position.start.line)})`,
    );
    const line = search.match.unit.position.start.line;
    session.complain(`${name}: ${notes.ambiguousSection(search.others.length + 1, line, listed(others))}`);
  }
  return search.match;
};

/** What is wrong with the options together, in one line. */
const problemOf = (
  several: boolean,
  { format, section, explain }: ParseOptions,
  { messages: { errors } }: Session,
): string | null => {
  const asked = `--format ${format}`;
  if (!holdsOneDocument(format)) return null;
  if (several) return errors.oneDocument(format);
  if (section !== undefined) return errors.notTogether('--section', asked);
  return explain === undefined ? null : errors.notTogether('--explain', asked);
};

/** Inputs are folders and lists only where a call says so; a plain call need not load what finds them. */
const namesFor = async (
  files: readonly string[],
  options: ParseOptions,
  session: Session,
): Promise<AsyncIterable<string> | null> => {
  const { gatherNames } = await import('../archive/options.js');
  return gatherNames(files, options, false, session);
};

/** `plan-parse FILE…`: prints what each document is, how it is built and what it cites. */
export const runParse = async (
  files: readonly string[],
  options: ParseOptions,
  session: Session,
): Promise<ExitCode> => {
  const names = await namesFor(files, options, session);
  if (names === null) return 2;
  const { first, all } = await lookAhead(names, 2);
  const several = session.part?.several ?? first.length > 1;
  const problem = problemOf(several, options, session);
  if (problem !== null) {
    session.complain(problem);
    return 2;
  }
  if (options.explain !== undefined) {
    const { runExplainLine } = await import('./explain-line.js');
    return runExplainLine(all, options.explain, options, session);
  }
  if (options.format === 'ndjson' && options.section === undefined) {
    const { runParseLines } = await import('./parse-lines.js');
    return runParseLines(all, options, session);
  }
  return printEach(all, several, options, session);
};

const printEach = async (
  names: AsyncIterable<string>,
  several: boolean,
  options: ParseOptions,
  session: Session,
): Promise<ExitCode> => {
  const destination = openDestination(session.io, options.output);
  const whole = await printerFor(options, several, destination, session);
  // What stands between the inputs the program prints that this one was started by.
  const printer = session.part ? { ...whole, open: '', between: '', close: '' } : whole;
  let printed = 0;
  let allPlaced = true;
  const lead = (): string => {
    printed += 1;
    return printed === 1 ? printer.open : printer.between;
  };
  // The hash stands in what programs read.
  const hash = options.format !== 'table' && options.format !== 'text';
  const use = async (input: Input): Promise<boolean> => {
    const placed = options.section === undefined ? null : place(input, options.section, options, session);
    if (options.section !== undefined && !placed) {
      allPlaced = false;
      return true;
    }
    const subject = { ...input, placed };
    await printer.prepare(subject);
    if (printer.printLong && input.text.length > long) {
      await destination.write(lead());
      return writeAsIs(destination, printer.printLong(subject));
    }
    const answer = await printer.print(subject);
    return destination.write(lead() + answer);
  };
  const allRead = await eachInput(names, { ...options, hash }, session, use, {
    order: (name) => ({ type: 'parse', name, options, ...printingTo(destination, several, session) }),
    write: (chunk, isFirst) =>
      destination.write(isFirst ? Buffer.concat([Buffer.from(lead()), chunk]) : chunk),
  });
  if (printed > 0) await destination.write(printer.close);
  else if (printer.open !== '') await destination.write(printer.open + printer.close);
  await destination.close();
  return allRead && allPlaced ? 0 : 2;
};
