export { isColumnHead, taskColumnOf, timeOpening } from './cells.js';
export {
  chaptersWithoutTasks,
  conclusionWords,
  discussionWords,
  kindsOfMinutes,
  kindsOfRules,
  kindsWithoutOrders,
  wordsOfWork,
} from './chapters.js';
export { flatHeads, productWords, repeatingCells, type TaskColumn } from './columns.js';
export { opensWithDoer } from './doer-opening.js';
export {
  commonDoers,
  headsOfUnits,
  partyCommittees,
  quantifiers,
  singleDoers,
  wordsOfReports,
  wordsThatIssue,
} from './heads.js';
export { type Particular, particularLabels } from './labels.js';
export { formsOfAddress } from './people.js';
export {
  bareSorts,
  circumstances,
  clauseOpenings,
  groundOpenings,
  meetingKinds,
  namedPlurals,
  openingsWithoutWork,
  openNames,
  sharedOffices,
} from './phrases.js';
export {
  completionWords,
  deadlineWords,
  namedBesideTimes,
  namedByAlways,
  namedByDay,
  namedByPeriod,
  namedByQuarter,
  repeatingWords,
  wordsAroundTimes,
  wordsForWork,
  wordsOfOrigin,
} from './times.js';
export { committeeRoles, unitNames, wordsThatNarrow } from './units.js';
export {
  orderVerbs,
  roleVerbs,
  verbsInNames,
  wordsBeforeNouns,
  wordsOfNoBody,
  workVerbs,
} from './verbs.js';
