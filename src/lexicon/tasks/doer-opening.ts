import { once, oneOf, withTonesLast } from '../../chars/index.js';
import { namedAt } from '../match-body.js';
import { commonDoers, quantifiers, singleDoers } from './heads.js';
import { formsOfAddress } from './people.js';

const OPENING = once(() => {
  const common = oneOf(commonDoers.map(withTonesLast));
  const single = oneOf([...singleDoers, ...formsOfAddress].map(withTonesLast));
  return new RegExp(String.raw`^(?:(?:${oneOf(quantifiers)} )?${common}|${single})(?!\p{L})`, 'iu');
});
const CAPITALS = /^\p{Lu}/u;
/** "BGH", "TPT Đội", "Ban KTNB": bodies and posts that only their own office knows. */
const ABBREVIATION = /^\p{Lu}{2,}(?:-\p{Lu}+)*(?=[ ,;.]|$)/u;

/** Whether a text begins with a body or person that may be given a task. */
export const opensWithDoer = (text: string): boolean =>
  CAPITALS.test(text) &&
  (namedAt(text) !== null || ABBREVIATION.test(text) || OPENING().test(withTonesLast(text)));
