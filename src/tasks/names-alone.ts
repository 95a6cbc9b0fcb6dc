import { once, withTonesLast } from '../chars/index.js';
import { roleVerbs, verbsThat } from '../lexicon/index.js';
import { type FoundDoers, isVerbAlone } from './doers.js';
import { skipBlank } from './patterns.js';

const ROLES = once(() => new Set(roleVerbs.map(withTonesLast)));
const ENACTS = once(() => new Set(verbsThat('enacts', true)));

const restOf = (key: string, { end }: FoundDoers): string => key.slice(skipBlank(key, end)).trimEnd();

/** Whether names are followed only by a verb that acts are issued with: "Ủy ban nhân dân tỉnh ban hành". */
export const endsInEnacting = (key: string, found: FoundDoers): boolean =>
  found.followedBy === 'verb' && ENACTS().has(restOf(key, found));

/**
 * Whether names are followed by a verb and nothing else. Where only names are expected, the verb is then part of the
 * last one: "Phòng Kế hoạch tổng hợp", "Các doanh nghiệp phân phối".
 *
 * @param key - the text, with tones as {@link withTonesLast} puts them
 */
export function endsInVerb(key: string, found: FoundDoers): boolean {
  const rest = restOf(key, found);
  return found.followedBy === 'verb' && isVerbAlone(rest) && !ROLES().has(rest) && !ENACTS().has(rest);
}
