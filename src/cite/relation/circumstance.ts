import { once } from '../../chars/index.js';
import { circumstancePattern } from '../../lexicon/index.js';

const CIRCUMSTANCE = once(() => new RegExp(`(?<![\\p{L}])${circumstancePattern} ?$`, 'iu'));
/** In characters; {@link CIRCUMSTANCE} looks back this far. */
const CIRCUMSTANCE_REACH = 40;

/**
 * Whether a clause ends in words that make what follows a time or a condition: "Sau khi [Nghị định số 1] hết hiệu
 * lực, …" says when something else happens.
 */
export const isCircumstance = (clause: string): boolean =>
  CIRCUMSTANCE().test(clause.slice(-CIRCUMSTANCE_REACH));
