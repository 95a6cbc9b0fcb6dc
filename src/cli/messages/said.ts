import { type Lang, type Relation, sayDay, sayOfCited } from '../../model/index.js';

/** What is said alike by all messages of a language. */
export const saidIn = (lang: Lang) => ({
  /** What is said of a cited work; `doer` is `null` where it is the document that was read. */
  ofCited: (relation: Relation, doer: string | null): string => sayOfCited(relation, doer, lang),
  /** A day as people of the language write it. */
  day: (day: string): string => sayDay(day, lang),
});
