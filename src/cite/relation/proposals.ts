import { kindNamed } from '../../lexicon/index.js';
import type { Relation } from '../../model/index.js';
import type { Mention } from '../mentions/index.js';

/** What a mention takes from the one before it in a list: of proposals, whatever is no Tờ trình is only looked at. */
export const inListOf = (relation: Relation, mention: Mention): Relation =>
  relation === 'proposal' && kindNamed(mention.kind)?.inGrounds !== 'proposal' ? 'refers' : relation;
