import type { Field, FieldName, Heading } from '../../model/index.js';
import type { HeadingLines } from '../head/index.js';
import { type Line, lineWith, type Piece } from '../line/index.js';
import { joinLines, type NonText } from '../mend/index.js';
import type { Finisher, ToPosition } from './finish.js';
import type { FlowBuilder } from './flow.js';

/** What is needed to make the nodes of a text. */
export interface BuildContext {
  readonly lines: readonly Line[];
  readonly flow: FlowBuilder;
  readonly finisher: Finisher;
  readonly toPosition: ToPosition;
  /** The names in the document's letterhead. */
  readonly letterhead: readonly string[];
  /** Collects what turns out not to be text of the document. */
  readonly nonText: NonText[];
}

/** A field of whole lines. */
export const field = (build: BuildContext, name: FieldName, lines: readonly Line[]): Field => ({
  type: 'field',
  name,
  value: joinLines(lines),
  position: build.toPosition(lines[0]?.start ?? 0, lines[lines.length - 1]?.end ?? 0),
});

/** A field of part of a line. */
export const pieceField = (build: BuildContext, piece: Piece): Field => ({
  type: 'field',
  name: piece.name,
  value: piece.value,
  position: build.toPosition(piece.start, piece.end),
});

/** The lines, or parts of lines, covered by a piece of the heading. */
function linesWithin(lines: readonly Line[], piece: Piece): readonly Line[] {
  return lines
    .filter((line) => line.start < piece.end && line.end > piece.start)
    .map((line) => {
      const from = Math.max(0, piece.start - line.start);
      return lineWith(line, {
        start: line.start + from,
        text: line.text.slice(from, piece.end - line.start),
      });
    });
}

/** The node of a heading, whose lines are added to the flow; `null` if nothing is known about it. */
export function makeHeading(build: BuildContext, heading: HeadingLines): Heading | null {
  const fields = heading.pieces.map((piece) => pieceField(build, piece));
  const lines = build.lines.slice(heading.start, heading.end);
  for (const line of lines)
    if (!heading.titleLines.some((title) => title.end === line.end)) build.flow.add([line], 'heading', []);
  const subject = heading.pieces.find((piece) => piece.name === 'title');
  if (subject) build.flow.add(linesWithin(lines, subject), 'title', []);
  if (heading.kindLine) {
    const { start, text } = heading.kindLine;
    const sharesLine = heading.titleLines.some((title) => title.end === heading.kindLine?.end);
    const length = sharesLine && heading.kind ? heading.kind.name.length : text.length;
    fields.push({
      type: 'field',
      name: 'kind',
      value: text.slice(0, length),
      position: build.toPosition(start, start + length),
    });
  }
  for (const piece of heading.reference?.pieces ?? []) fields.push(pieceField(build, piece));
  if (heading.titleLines.length > 0) {
    build.flow.add(heading.titleLines, 'title', []);
    fields.push(field(build, 'title', heading.titleLines));
  }
  fields.sort((one, other) => one.position.start.offset - other.position.start.offset);
  const first = build.lines[heading.start];
  const last = build.lines[heading.end - 1];
  if (!first || !last || fields.length === 0 || heading.end <= heading.start) return null;
  return { type: 'heading', children: fields, position: build.toPosition(first.start, last.end) };
}
