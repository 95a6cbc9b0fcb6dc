import type { LetterStretch, Span } from '../../model/index.js';
import type { LookedText } from '../looked-text.js';
import type { Wording } from '../wording.js';
import { points } from './say-length.js';

/** How the decree wants letters. */
export interface ExpectedLetters {
  /** The smallest and the largest size in points. */
  readonly sizes: readonly [number, number];
  readonly bold: boolean;
  readonly italic: boolean;
}

const lengthOf = (stretches: readonly Span[]): number =>
  stretches.reduce((sum, { start, end }) => sum + end - start, 0);

/** Where most letters of a stretch are not as they should be; one word in another look is a slip, or meant. */
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

/** What is wrong with most of the letters of a stretch, one wording a fault; none where nothing is. */
export function letterFaults(
  looked: LookedText,
  span: Span,
  { sizes, bold, italic }: ExpectedLetters,
): readonly Wording[] {
  const stretches = looked.lettersIn(span);
  const faults: Wording[] = [];
  if (mostAre(stretches, ({ size }) => isOutside(size, sizes))) {
    const [widest] = stretches
      .filter(({ size }) => isOutside(size, sizes))
      .toSorted((one, other) => other.end - other.start - (one.end - one.start));
    const size = points(widest?.size ?? 0);
    faults.push({ vi: `cỡ chữ ${size.vi}`, en: `size ${size.en}` });
  }
  if (mostAre(stretches, (stretch) => stretch.italic !== italic))
    faults.push(italic ? { vi: 'không nghiêng', en: 'not italic' } : { vi: 'nghiêng', en: 'italic' });
  if (mostAre(stretches, (stretch) => stretch.bold !== bold))
    faults.push(bold ? { vi: 'không đậm', en: 'not bold' } : { vi: 'đậm', en: 'bold' });
  return faults;
}

/** Joins wordings with commas. */
export const joinWordings = (wordings: readonly Wording[], mark = ', '): Wording => ({
  vi: wordings.map(({ vi }) => vi).join(mark),
  en: wordings.map(({ en }) => en).join(mark),
});
