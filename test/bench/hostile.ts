import { parseDocument } from '../../src/document.js';
import { shapes } from '../hostile/texts.js';
import { leastTime, type Point, slopeOf } from './slope.js';
import { longText, type Texts } from './texts.js';

/** Time against length of a text that no writer meant. */
export interface Hostile {
  readonly what: string;
  /** Lengths in UTF-16 units. */
  readonly points: readonly Point[];
  readonly slope: number;
  /** What was thrown; `null` if nothing was. */
  readonly thrown: string | null;
}

/** Makes the text of a share of the full size: 1 is all of it. */
type Shape = (share: number) => string;

const DOUBLINGS = 5;
const ROUNDS = 3;
/** For the shapes of the tests, in UTF-16 units. */
const SHAPE_SIZE = 1 << 20;
const MIXED_SIZE = 4_000_000;

/** The same numbers from 0 to 1 in every run (a linear congruential generator). */
function randomNumbers(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(values: readonly T[], random: () => number): readonly T[] {
  const mixed = [...values];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [mixed[at], mixed[other]];
    if (one !== undefined && two !== undefined) [mixed[at], mixed[other]] = [two, one];
  }
  return mixed;
}

function randomSlices(text: string, size: number): string {
  const random = randomNumbers();
  const slices: string[] = [];
  for (let length = 0; length < size; ) {
    const start = Math.floor(random() * text.length);
    const slice = text.slice(start, start + Math.floor(random() * 400));
    slices.push(slice);
    length += slice.length;
  }
  return slices.join('');
}

function randomBytes(size: number): string {
  const random = randomNumbers();
  return new TextDecoder().decode(Uint8Array.from({ length: size }, () => Math.floor(random() * 256)));
}

const repeat = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

/** What has to be borne, in the sizes in which it has to be. */
const feared = (texts: Texts): Readonly<Record<string, Shape>> => {
  const real = longText(texts, MIXED_SIZE * 2);
  const words = real.replaceAll(/\s+/gu, ' ');
  return {
    'ten million characters on one line': (share) => repeat(words, 1e7 * share).slice(0, 1e7 * share),
    'ten million letters without a space': (share) => 'a'.repeat(1e7 * share),
    'a million "1." on one line': (share) => '1. '.repeat(1e6 * share),
    'a million "1." on lines': (share) => '1.\n'.repeat(1e6 * share),
    '100 000 opening quotation marks': (share) => '“'.repeat(1e5 * share),
    'numbers of 10 000 digits': (share) => `Nghị định số ${'9'.repeat(1e4 * share)}/NĐ-CP, `.repeat(200),
    'a million dotted blanks': (share) =>
      'Sinh ngày…………… tháng…………… năm ...... '.repeat(Math.ceil((1e6 * share) / 3)),
    'dotted blanks of a million dots': (share) =>
      `Sinh ngày${'…'.repeat(1e6 * share)} tháng${'…'.repeat(1e6 * share)} năm ${'.'.repeat(1e6 * share)}`,
    'slices of documents': (share) => randomSlices(real, MIXED_SIZE * share),
    'words of documents, shuffled': (share) =>
      shuffled(real.slice(0, MIXED_SIZE * share).split(' '), randomNumbers()).join(' '),
    'lines of documents, shuffled': (share) =>
      shuffled(real.slice(0, MIXED_SIZE * share).split('\n'), randomNumbers()).join('\n'),
    'letters of documents, shuffled': (share) =>
      shuffled([...real.slice(0, MIXED_SIZE * share)], randomNumbers()).join(''),
    'random bytes': (share) => randomBytes(MIXED_SIZE * share),
  };
};

const tested: Readonly<Record<string, Shape>> = Object.fromEntries(
  Object.entries(shapes).map(([what, shape]) => [what, (share) => shape(SHAPE_SIZE * share)]),
);

function measure(what: string, shape: Shape): Hostile {
  const points: Point[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) parseDocument(shape(2 ** -DOUBLINGS));
    for (let doubling = DOUBLINGS - 1; doubling >= 0; doubling -= 1) {
      const text = shape(2 ** -doubling);
      points.push({
        length: text.length,
        milliseconds: leastTime(ROUNDS, () => JSON.stringify(parseDocument(text))),
      });
    }
  } catch (thrown) {
    return { what, points, slope: Number.NaN, thrown: String(thrown) };
  }
  return { what, points, slope: slopeOf(points), thrown: null };
}

/** Each shape from a sixteenth of its size to all of it. */
export const measureHostile = (texts: Texts): readonly Hostile[] =>
  Object.entries({ ...feared(texts), ...tested }).map(([what, shape]) => measure(what, shape));
