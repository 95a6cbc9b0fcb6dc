import { markupText } from '../../chars/index.js';
import type { LetterChange } from '../../model/index.js';
import type { Run, TextPiece } from '../word-paragraphs.js';
import type { WrittenUnit } from './letters.js';
import { changeLetters } from './look-properties.js';
import { type ChangeMarks, editProperties } from './properties.js';

/** A letter or space of a run with what is to become of it. */
export interface ChangedUnit extends WrittenUnit {
  readonly isDeleted: boolean;
  /** What is put before it, and after it. */
  readonly before: string;
  readonly after: string;
  /** How it is to look; `null` where it stays as it is. */
  readonly to: LetterChange['to'] | null;
}

/** What stands in a run in a row and is changed alike. */
interface Segment {
  readonly kind: 'kept' | 'deleted' | 'added';
  readonly to: LetterChange['to'] | null;
  /** What it is written as, piece by piece: the text of one text element, or whole elements. */
  content: string;
}

/** Whether two stretches are to look alike. */
export const sameChange = (one: LetterChange['to'] | null, other: LetterChange['to'] | null): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Gathers what a run is cut into. */
function createSegments(prefix: string) {
  const segments: Segment[] = [];
  let text = '';
  let kind: Segment['kind'] = 'kept';
  let to: Segment['to'] = null;

  const put = (content: string): void => {
    const last = segments.at(-1);
    if (last && last.kind === kind && sameChange(last.to, to)) last.content += content;
    else segments.push({ kind, to, content });
  };
  const flush = (): void => {
    if (text === '') return;
    const name = `${prefix}${kind === 'deleted' ? 'delText' : 't'}`;
    put(`<${name} xml:space="preserve">${text}</${name}>`);
    text = '';
  };
  const turn = (next: Segment['kind'], change: Segment['to']): void => {
    if (next !== kind || !sameChange(to, change)) flush();
    kind = next;
    to = change;
  };
  return {
    addText: (written: string, next: Segment['kind'], change: Segment['to']): void => {
      turn(next, change);
      text += written;
    },
    endText: flush,
    addElements: (xml: string): void => {
      if (xml === '') return;
      flush();
      turn('kept', null);
      put(xml);
    },
    all: (): readonly Segment[] => {
      flush();
      return segments;
    },
  };
}

const segmentsOf = (
  run: Run,
  pieces: readonly TextPiece[],
  units: readonly ChangedUnit[],
  xml: string,
  prefix: string,
): readonly Segment[] => {
  const segments = createSegments(prefix);
  let done = run.contentStart;
  let at = 0;
  for (const piece of pieces) {
    segments.addElements(xml.slice(done, piece.tagStart));
    for (let unit = units[at]; unit?.piece === piece; at += 1, unit = units[at]) {
      if (unit.before !== '') segments.addText(markupText(unit.before), 'added', unit.to);
      segments.addText(
        xml.slice(unit.start, unit.end),
        unit.isDeleted ? 'deleted' : 'kept',
        unit.isDeleted ? null : unit.to,
      );
      if (unit.after !== '') segments.addText(markupText(unit.after), 'added', unit.to);
    }
    segments.endText();
    done = piece.closeEnd;
  }
  segments.addElements(xml.slice(done, run.closeStart));
  return segments.all();
};

/**
 * Writes a run anew with its changes as tracked ones.
 *
 * @param pieces - its text elements, in order
 * @param units - their letters and spaces, in order
 * @returns `null` where somebody else has changed how it looks already
 */
export function writeRun(
  run: Run,
  pieces: readonly TextPiece[],
  units: readonly ChangedUnit[],
  xml: string,
  marks: ChangeMarks,
): string | null {
  const { prefix, author, next } = marks;
  const isOwn = run.insertedBy === author;
  let isChangeable = true;
  const propertiesOf = (to: LetterChange['to'] | null, isNew: boolean): string => {
    if (to === null) return run.properties;
    const properties = editProperties('rPr', run.properties, marks);
    if (properties === null) {
      isChangeable = false;
      return run.properties;
    }
    changeLetters(properties, to);
    return properties.write(isNew);
  };
  const letters = units.filter(({ isSpace }) => !isSpace);
  const [first] = letters;
  const isWhole =
    first !== undefined &&
    units.every(({ isDeleted, before, after }) => !isDeleted && before === '' && after === '') &&
    letters.every(({ to }) => sameChange(to, first.to));
  const written = isWhole
    ? run.tag + propertiesOf(first.to, isOwn) + xml.slice(run.contentStart, run.end)
    : segmentsOf(run, pieces, units, xml, prefix)
        .map(({ kind, to, content }) => {
          const inner = `${run.tag}${propertiesOf(to, isOwn || kind === 'added')}${content}</${prefix}r>`;
          if (kind === 'kept') return inner;
          const name = `${prefix}${kind === 'added' ? 'ins' : 'del'}`;
          return `<${name} ${next()}>${inner}</${name}>`;
        })
        .join('');
  return isChangeable ? written : null;
}
