import { once, withTonesLast } from '../chars/index.js';
import { roleVerbs } from '../lexicon/index.js';
import { type FoundDoers, isVerbAlone } from './doers.js';
import { skipBlank } from './patterns.js';

const ROLES = once(() => new Set(roleVerbs.map(withTonesLast)));

/**
 * Whether nothing but a verb stands behind names where names are expected, so that it is a part of the last of them:
 * "Phòng Kế hoạch tổng hợp", "Các doanh nghiệp phân phối".
 *
 * @param key - the text, with tones as {@link withTonesLast} puts them
 */
export function endsInVerb(key: string, { end, behind }: FoundDoers): boolean {
  const rest = key.slice(skipBlank(key, end)).trimEnd();
  return behind === 'verb' && isVerbAlone(rest) && !ROLES().has(rest);
}
