import { kindNamed } from '../../lexicon/index.js';
import type { Relation } from '../../model/index.js';
import type { Mention } from '../mentions/index.js';

/** The relation that a mention takes from the previous one in a list: in a list of proposals, a report is only examined. */
export const inListOf = (relation: Relation, mention: Mention): Relation =>
  relation === 'proposal' && kindNamed(mention.kind)?.inGrounds === 'report' ? 'refers' : relation;
