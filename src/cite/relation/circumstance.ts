import { once } from '../../chars/index.js';
import { circumstancePattern } from '../../lexicon/index.js';

const CIRCUMSTANCE = once(() => new RegExp(`(?<![\\p{L}])${circumstancePattern} ?$`, 'iu'));
/** As far as {@link CIRCUMSTANCE} reaches back. */
const CIRCUMSTANCE_REACH = 40;

/**
 * Whether a clause ends in what makes a moment or a condition of what follows: "Sau khi [Nghị định số 1] hết hiệu lực,
 * …" tells when something else happens.
 */
export const isCircumstance = (clause: string): boolean =>
  CIRCUMSTANCE().test(clause.slice(-CIRCUMSTANCE_REACH));
