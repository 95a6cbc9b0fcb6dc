export { flatHeads, productWords, repeatingCells, type TaskColumn, taskColumns } from './columns.js';
export {
  commonDoers,
  headsOfUnits,
  partyCommittees,
  quantifiers,
  singleDoers,
  wordsOfReports,
  wordsThatIssue,
} from './heads.js';
export {
  chaptersWithoutTasks,
  kindsOfRules,
  kindsWithoutOrders,
  type Particular,
  particularLabels,
  wordsOfWork,
} from './labels.js';
export { formsOfAddress } from './people.js';
export {
  bareSorts,
  circumstances,
  clauseOpenings,
  completionWords,
  deadlineWords,
  groundOpenings,
  meetingKinds,
  namedByAlways,
  namedByPeriod,
  namedPlurals,
  openingsWithoutWork,
  openNames,
  repeatingWords,
  sharedOffices,
} from './phrases.js';
export {
  orderVerbs,
  roleVerbs,
  verbsInNames,
  wordsBeforeNouns,
  wordsOfNoBody,
  workVerbs,
} from './verbs.js';
