export { addressLabels } from './address-labels.js';
export {
  attachedParts,
  misprintedLevels,
  newWordLeads,
  numberedParts,
  oldWordLeads,
  orderingWords,
  passageNames,
  passiveOf,
  phraseNames,
  provisionLevels,
  referringWords,
  reliablePhraseNames,
  unnumberedParts,
  wordsBeforeCitations,
  wordsBesideProvisions,
} from './amendments.js';
export { anybodyOpenings } from './anybody.computed.js';
export { assemblyTerms } from './assembly-terms.js';
export { attachedNames, attachedPattern, formNames } from './attached-texts.js';
export {
  authorities,
  authorityMarkPattern,
  authorityPattern,
  prescribedAuthorityPattern,
} from './authorities.js';
export { isBasesGroup, isBasesHeading } from './bases.js';
export { anyBodies } from './bodies/index.js';
export { bodyNames, officeNames, officePattern, sortNames } from './body-patterns.js';
export {
  beginsWithRowNumber,
  headsIssueDates,
  headsTitles,
  optionalHeads,
  relationOfColumn,
  rowNumberHeads,
} from './column-heads.js';
export { caseSorts, courtInstances } from './courts.js';
export { dateConflicts } from './date-conflicts.js';
export {
  bareDayAt,
  dateAt,
  dayInDigits,
  dayInWords,
  type FoundDate,
  isoDate,
  type NoSuchDay,
  whyNoSuchDay,
  writtenDays,
} from './dates.js';
export {
  beginsWithKind,
  documentNumberAt,
  type FoundNumber,
  mayBeNumber,
  yearOfNumber,
} from './document-number.js';
export {
  applyingVerbs,
  calendarYears,
  caseVerbs,
  ceasingPhrases,
  countWords,
  disusingPhrases,
  dutyWords,
  endedOfSeveral,
  endingPhrases,
  grantingOpenings,
  haltingVerbs,
  holdingPhrases,
  issuedAlone,
  issuingWords,
  keepingVerbs,
  mannersOfApplying,
  partWords,
  passingBodies,
  passingWords,
  pointingWords,
  prolongingVerbs,
  receivingVerbs,
  signingWords,
  suspendingVerbs,
  unitsOfRates,
  verbsBeforeRemoval,
  verbsOfIssuing,
  wholeWords,
  wordsBeforeReferredDay,
  wordsForDaySaid,
  wordsOfExtent,
  wordsOfForce,
  wordsOfProvisions,
  wordsOfRates,
  wordsOfSubject,
  wordsOfTerm,
} from './effect.js';
export { emblemAt, isEmblem } from './emblems.js';
export { foldNumber } from './fold-number.js';
export { functionWords } from './function-words.js';
export {
  type BodyFacts,
  bodyOfAbbreviation,
  type IssuerMatch,
  isLocalAbbreviation,
  isNationalAbbreviation,
  issuerOfAbbreviation,
  legislativeAbbreviations,
  matchIssuer,
  mayBeIssuer,
  properCase,
} from './issuers.js';
export { kindFrom, kindUpTo } from './kind-at.js';
export {
  kindInitials,
  kindNamed,
  kindQualifiers,
  kindSpellings,
  kindsOfAbbreviation,
} from './kind-names.js';
export { type KindFacts, kindNames, kindPattern, kindsWith, unmistakable } from './kind-patterns.js';
export type { Kind } from './kind-row.js';
export { kinds } from './kinds.js';
export { type ShortLaw, shortLaws } from './law-abbreviations.js';
export { allLaws, isPairedInNames, type Law, lawByNumber, lawsByName, longestLawName } from './laws.js';
export { listedActs, rowOn } from './listed-acts.js';
export { draftStamps, markNamed, marksAsWritten, marksOf } from './marks.js';
export {
  bodyAt,
  cutsSignedName,
  isPlace,
  isSmallerPlace,
  type NamedThere,
  namedAt,
  namedIn,
  officeAt,
} from './match-body.js';
export { isCopyNumber, leavesIssuerOpen, symbolParts } from './number-issuer.js';
export { officePrefixes, officeRows } from './offices.js';
export { orderIn } from './orders.js';
export { firstWords, lastWords, ordinalValue, ordinalWords } from './ordinals.js';
export { nameInCapitals, personTitlePattern } from './person-titles.js';
export * as placeWords from './place-words.js';
export { allProvinces, placeTypes } from './provinces.js';
export { rankOf } from './rank.js';
export { addressingPattern, opensRecipients, recipientsHeadLength } from './recipient-heads.js';
export {
  begunWords,
  caseNames,
  contentsOfActs,
  fatesOfCases,
  grantingVerbs,
  handlingVerbs,
  lastingOutcomes,
  lastingUses,
  lengthsLeft,
  openingsOfBodies,
  openingsWithoutCase,
  oweOutcomes,
  runningPhrases,
  settledOutcomes,
  settlingVerbs,
  statesInHeadings,
  statesOfCases,
  transitionalNames,
  transitionalOutcomes,
} from './running-cases.js';
export { signingRole, signingRoles } from './signing-roles.js';
export { signedAtNames, signedByNames } from './stamps.js';
export { adoptedMarks, branchMark, standardMarks, treatyNames } from './standards-and-treaties.js';
export { statusColumns, statusWords } from './status-words.js';
export { readStopword } from './stopwords.js';
export {
  bareSorts,
  chaptersWithoutTasks,
  circumstances,
  clauseOpenings,
  committeeRoles,
  commonDoers,
  completionWords,
  conclusionWords,
  deadlineWords,
  discussionWords,
  flatHeads,
  formsOfAddress,
  groundOpenings,
  headsOfUnits,
  isColumnHead,
  kindsOfMinutes,
  kindsOfRules,
  kindsWithoutOrders,
  meetingKinds,
  namedBesideTimes,
  namedByAlways,
  namedByDay,
  namedByPeriod,
  namedByQuarter,
  namedPlurals,
  openingsWithoutWork,
  openNames,
  opensWithDoer,
  orderVerbs,
  type Particular,
  particularLabels,
  partyCommittees,
  productWords,
  quantifiers,
  repeatingCells,
  repeatingWords,
  roleVerbs,
  sharedOffices,
  singleDoers,
  type TaskColumn,
  taskColumnOf,
  timeOpening,
  unitNames,
  verbsInNames,
  wordsAroundTimes,
  wordsBeforeNouns,
  wordsForWork,
  wordsOfNoBody,
  wordsOfOrigin,
  wordsOfReports,
  wordsOfWork,
  wordsThatIssue,
  wordsThatNarrow,
  workVerbs,
} from './tasks/index.js';
export {
  changingPattern,
  firstWord,
  firstWordsOf,
  furtherInstructionPattern,
  guidingPattern,
  instructionPattern,
  partPattern,
  patternOf,
  proposedPattern,
  unnamedActions,
} from './trigger-patterns.js';
export { type TriggerSense, triggerPhrases } from './triggers.js';
export {
  circumstancePattern,
  denyingPattern,
  denyingWords,
  draftPattern,
  holdsPattern,
  issuedPattern,
  plannedPattern,
} from './undone-acts.js';
export { type AmendingSense, verbsThat } from './verbs-that.js';
