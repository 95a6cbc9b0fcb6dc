import { oneOf } from '../chars/index.js';
import { placeWords } from '../lexicon/index.js';
import type { NamedChange } from './named-change.js';
import { unreadBeside } from './phrase-places.js';
import { isOutsideArticles } from './pin-within.js';
import { type NamedTarget, readTargets } from './targets.js';

const PLACE = new RegExp(`^\\s*(?:${oneOf(placeWords.wordsIn)} )?(?<place>[^;:]+?)[,:]?\\s*$`, 'iu');

/** The unit that a text before a verb names: "[Tại Điều 14,] sửa đổi khoản 1"; `null` where it names no single one. */
export function holderBefore(before: string): NamedTarget | null {
  const place = PLACE.exec(before)?.groups?.['place'];
  const [holder, more] = place === undefined || unreadBeside(place) !== null ? [] : readTargets(place);
  return holder !== undefined && more === undefined && holder.part === null ? holder : null;
}

/** Changes whose provisions are in the unit that is named before the verb. */
export function heldChanges(
  changes: readonly NamedChange[],
  holder: NamedTarget | null,
): readonly NamedChange[] {
  if (holder === null) return changes;
  const held = (target: NamedTarget | null): NamedTarget | null =>
    target === null ||
    target.levels.article !== undefined ||
    target.levels.appendix !== undefined ||
    isOutsideArticles(target)
      ? target
      : { ...target, levels: { ...holder.levels, ...target.levels } };
  return changes.map((change) => ({ ...change, target: held(change.target), adds: held(change.adds) }));
}
