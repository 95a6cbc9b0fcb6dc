import type { Rule } from '../rule.js';
import { rule as impossibleDate } from './citation/impossible-date.js';
import { rule as kind } from './form/kind.js';
import { rule as number } from './form/number.js';
import { rule as placeDate } from './form/place-date.js';
import { rule as letterOrder } from './outline/letter-order.js';
import { rule as sequence } from './outline/sequence.js';
import { rule as gluedWords } from './text/glued-words.js';
import { rule as repeatedWord } from './text/repeated-word.js';
import { rule as tonePlacement } from './text/tone-placement.js';
import { rule as unfilledBlank } from './text/unfilled-blank.js';
import { rule as unicodeForm } from './text/unicode-form.js';

/** All rules, group by group. */
export const rules: readonly Rule[] = [
  ...[number, placeDate, kind],
  ...[sequence, letterOrder],
  ...[impossibleDate],
  ...[unicodeForm, tonePlacement, repeatedWord, gluedWords, unfilledBlank],
];
