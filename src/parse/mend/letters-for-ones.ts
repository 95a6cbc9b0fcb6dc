import { once, oneOf } from '../../chars/index.js';
import { unitNames } from '../../model/index.js';

/** Units that are numbered; points have letters, among them "l". */
const NUMBERED = [unitNames.article, unitNames.clause, 'ngày', 'tháng'];
const withEitherCase = (word: string): readonly string[] => [
  word.toLowerCase(),
  `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`,
  word.toUpperCase(),
];

/** "Điều l.", "ngày l2", "năm l992": what a scan has of a number, up to the end of the word. */
const READ = once(
  () =>
    new RegExp(
      `(?<=(?<!\\p{L})(?:${oneOf(NUMBERED.flatMap(withEitherCase))} {1,3}(?=\\d{0,2}l[l\\d]{0,2}(?![l\\d]))|[Nn]ăm {1,3}(?=l\\d{3}|[12]\\d?l)))[l\\d]+(?=[\\s.,;:)/]|$)`,
      'gu',
    ),
);

/**
 * A text with "1" where the letter "l" was read for it in a number ("Điều l"); of the same length. Recognition of
 * pictures takes one for the other.
 */
export function withOnes(source: string): string {
  return source.replace(READ(), (number) => number.replaceAll('l', '1'));
}
