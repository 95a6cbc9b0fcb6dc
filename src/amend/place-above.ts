import { oneOf } from '../chars/index.js';
import { placeWords } from '../lexicon/index.js';
import type { InstructionBlock } from './blocks.js';
import type { Context } from './context.js';
import { pinWithin } from './pin-within.js';
import { isPlace } from './placed-verbs.js';
import { readTargets } from './targets.js';

const PLACE = new RegExp(`^\\s*(?:${oneOf(placeWords.wordsAbout)} )?(?<place>.*):\\s*$`, 'iu');

/** "Tại Điều 5:" above items that say what is changed in it: what they name is within that provision. */
export function withinPlace(context: Context, { text, below }: InstructionBlock): Context {
  const said = PLACE.exec(text)?.groups?.['place'];
  if (said === undefined || below.length === 0 || !isPlace(said)) return context;
  const [target, more] = readTargets(said);
  if (target === undefined || target.part !== null || more !== undefined) return context;
  return { ...context, scope: pinWithin(target, context.scope) };
}
