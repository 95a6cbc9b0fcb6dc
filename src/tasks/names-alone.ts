import { once, withTonesLast } from '../chars/index.js';
import { roleVerbs, verbsThat } from '../lexicon/index.js';
import { type FoundDoers, isVerbAlone } from './doers.js';
import { skipBlank } from './patterns.js';

const ROLES = once(() => new Set(roleVerbs.map(withTonesLast)));
const ENACTS = once(() => new Set(verbsThat('enacts', true)));

const restOf = (key: string, { end }: FoundDoers): string => key.slice(skipBlank(key, end)).trimEnd();

/** Whether only the verb of acts stands behind names, which is a part of no name: "Ủy ban nhân dân tỉnh ban hành". */
export const endsInEnacting = (key: string, found: FoundDoers): boolean =>
  found.behind === 'verb' && ENACTS().has(restOf(key, found));

/**
 * Whether nothing but a verb stands behind names where names are expected, so that it is a part of the last of them:
 * "Phòng Kế hoạch tổng hợp", "Các doanh nghiệp phân phối".
 *
 * @param key - the text, with tones as {@link withTonesLast} puts them
 */
export function endsInVerb(key: string, found: FoundDoers): boolean {
  const rest = restOf(key, found);
  return found.behind === 'verb' && isVerbAlone(rest) && !ROLES().has(rest) && !ENACTS().has(rest);
}
