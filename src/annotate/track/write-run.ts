import { markupText } from '../../chars/index.js';
import type { LetterChange } from '../../model/index.js';
import type { Run, TextPiece } from '../word-paragraphs.js';
import type { WrittenUnit } from './letters.js';
import { changeLetters } from './look-properties.js';
import { type ChangeMarks, editProperties } from './properties.js';

/** A letter or space of a run, and how it is changed. */
export interface ChangedUnit extends WrittenUnit {
  readonly isDeleted: boolean;
  /** Text that is inserted before it. */
  readonly before: string;
  /** Text that is inserted after it. */
  readonly after: string;
  /** Its new look; `null` where that does not change. */
  readonly to: LetterChange['to'] | null;
}

/** Neighbouring parts of a run that are changed in the same way. */
interface Segment {
  readonly kind: 'kept' | 'deleted' | 'added';
  readonly to: LetterChange['to'] | null;
  /** Its XML: whole elements, one after another. */
  content: string;
}

/** Whether two changes of look are the same. */
export const sameChange = (one: LetterChange['to'] | null, other: LetterChange['to'] | null): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Collects the segments that a run is cut into. */
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
 * Rewrites a run with its changes as tracked changes.
 *
 * @param pieces - the run's text elements, in order
 * @param units - the letters and spaces of those, in order
 * @returns `null` where somebody else has already changed how it looks
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
