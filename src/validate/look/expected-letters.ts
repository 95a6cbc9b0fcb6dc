import type { LetterChange, LetterStretch, Span } from '../../model/index.js';
import type { LookedText } from '../looked-text.js';
import type { Wording } from '../wording.js';
import { lettersTo } from './changes.js';
import { nearestIn, points } from './say-length.js';

/** The letters that the decree prescribes. */
export interface ExpectedLetters {
  /** The smallest and the largest size in points. */
  readonly sizes: readonly [number, number];
  readonly bold: boolean;
  readonly italic: boolean;
}

const lengthOf = (stretches: readonly Span[]): number =>
  stretches.reduce((sum, { start, end }) => sum + end - start, 0);

/** Whether most letters of a stretch differ from what is expected; a single word that does is a slip or intentional. */
const mostAre = (stretches: readonly LetterStretch[], isWrong: (stretch: LetterStretch) => boolean) =>
  lengthOf(stretches.filter(isWrong)) * 2 > lengthOf(stretches);

const saySizes = ([least, most]: ExpectedLetters['sizes']): string =>
  least === most ? `${least}` : `${least} - ${most}`;

/** "cỡ chữ 13 - 14, kiểu chữ đứng, đậm". */
export const sayExpected = ({ sizes, bold, italic }: ExpectedLetters): Wording => ({
  vi: [`cỡ chữ ${saySizes(sizes)}`, `kiểu chữ ${italic ? 'nghiêng' : 'đứng'}`, ...(bold ? ['đậm'] : [])].join(
    ', ',
  ),
  en: [`size ${saySizes(sizes)}`, italic ? 'italic' : 'upright', ...(bold ? ['bold'] : [])].join(', '),
});

const isOutside = (size: number | null, [least, most]: ExpectedLetters['sizes']): size is number =>
  size !== null && (size < least || size > most);

/** A fault of letters, and its fix. */
interface LetterFault {
  readonly said: Wording;
  readonly change: readonly LetterChange[];
}

/** What is wrong with most letters of a stretch; empty if nothing is. */
export function letterFaults(
  looked: LookedText,
  span: Span,
  { sizes, bold, italic }: ExpectedLetters,
): readonly LetterFault[] {
  const stretches = looked.lettersIn(span);
  const faults: LetterFault[] = [];
  const add = (
    isWrong: (stretch: LetterStretch) => boolean,
    to: (stretch: LetterStretch) => LetterChange['to'],
    say: () => Wording,
  ): void => {
    if (mostAre(stretches, isWrong)) faults.push({ said: say(), change: lettersTo(stretches, isWrong, to) });
  };
  const saySize = (): Wording => {
    const [widest] = stretches
      .filter(({ size }) => isOutside(size, sizes))
      .toSorted((one, other) => other.end - other.start - (one.end - one.start));
    const size = points(widest?.size ?? 0);
    return { vi: `cỡ chữ ${size.vi}`, en: `size ${size.en}` };
  };
  add(
    ({ size }) => isOutside(size, sizes),
    ({ size }) => ({ size: nearestIn(size ?? 0, sizes) }),
    saySize,
  );
  add(
    (stretch) => stretch.italic !== italic,
    () => ({ italic }),
    () => (italic ? { vi: 'không nghiêng', en: 'not italic' } : { vi: 'nghiêng', en: 'italic' }),
  );
  add(
    (stretch) => stretch.bold !== bold,
    () => ({ bold }),
    () => (bold ? { vi: 'không đậm', en: 'not bold' } : { vi: 'đậm', en: 'bold' }),
  );
  return faults;
}

/** Joins wordings with commas. */
export const joinWordings = (wordings: readonly Wording[], mark = ', '): Wording => ({
  vi: wordings.map(({ vi }) => vi).join(mark),
  en: wordings.map(({ en }) => en).join(mark),
});
