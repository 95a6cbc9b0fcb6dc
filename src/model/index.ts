export type {
  AffectedWork,
  ConflictingValue,
  FoundWork,
  MissingWork,
  OverdueTask,
  StoreCount,
  WorkBasis,
  WorkCopy,
  WorkEvent,
  WorkEventName,
  WorkState,
} from './archive-answers.js';
export type { Chunk, ChunkCitation } from './chunk.js';
export type { Citation, Confidence, Edge, Pin, Relation, Work } from './citation.js';
export type { CheckedField, CheckedWork, CitationCheck, Contradiction } from './citation-check.js';
export type {
  AppliedChange,
  ConsolidatedAct,
  ConsolidatedDocument,
  Consolidation,
  OrderedChange,
  RefusalReason,
  RefusedChange,
} from './consolidation.js';
export type { Diagnostic, FileFinding, Findings, Lang, Severity } from './diagnostic.js';
export type {
  Change,
  ChangeKind,
  ComparedFact,
  ComparedNode,
  ComparedType,
  DiffPlace,
  DiffSide,
  DiffSummary,
  DocumentDiff,
  FactChange,
  PlaceUnit,
  WordStretch,
} from './diff.js';
export type { ActOperations, FailedInput, Metadata, ParsedDocument, Signer, SourceInfo } from './document.js';
export type { Effect, TransitionalUnit } from './effect.js';
export type {
  DeciderName,
  ExplainedCitation,
  ExplainedLine,
  ExplainedNode,
  ExplainedStretch,
  ExplainedTask,
  LineExplanation,
  Reason,
  TaskSource,
} from './explanation.js';
export type { Block, Flow, Zone } from './flow.js';
export type {
  CitationGraph,
  GraphChange,
  GraphConflict,
  GraphEdge,
  GraphMeasures,
  GraphNode,
  GraphPlace,
  NodeEffect,
  NodeMeasures,
  PlaceChange,
  PlaceHold,
  RepealedBasis,
} from './graph.js';
export type {
  Bookmark,
  Doubt,
  Layout,
  LayoutCell,
  LayoutComment,
  LayoutRow,
  LayoutTable,
  Origin,
  PageStart,
  Region,
  RegionKind,
} from './layout.js';
export type { ListedRule } from './listed-rule.js';
export type {
  Alignment,
  LetterLook,
  LetterStretch,
  LineSpacing,
  Look,
  PageNumber,
  PageSetup,
  ParagraphLook,
  ParagraphSetting,
  SectionLook,
  TableLook,
} from './look.js';
export type { LetterChange, LookChange, ParagraphChange, SectionChange } from './look-change.js';
export type { ComparedArticle, OfficialComparison } from './official-comparison.js';
export type {
  Operation,
  OperationAction,
  OperationSource,
  OperationTarget,
  TargetPart,
} from './operation.js';
export { NO_PIN, pinLevels, pinPath, pinText } from './pins.js';
export type { Place, Point, Position, Span } from './position.js';
export type {
  AmendmentChains,
  BasisStates,
  PrintedEdge,
  PrintedEdgeFacts,
  PrintedGraph,
  PrintedGraphFacts,
  PrintedNode,
  PrintedNodeFacts,
} from './printed-graph.js';
export { relationNames, sayOfCited } from './relation-names.js';
export { sayDay } from './say-day.js';
export { sayPlace, sayPosition } from './say-place.js';
export { type SchemaName, schemaId, schemaNames, schemaTypes } from './schema-names.js';
export type { AppliedConfig, Baseline } from './settings.js';
export type { Standard } from './standard.js';
export type { ActState, BasisState, StateGround, StatusEntry } from './status.js';
export type { DocumentTasks, Every, Task, TaskBody, TaskDue } from './task.js';
export type {
  Appendix,
  BodyNode,
  Bullet,
  Chrome,
  Closing,
  Contents,
  Division,
  Field,
  FieldName,
  Footnote,
  Form,
  Frame,
  Furniture,
  Heading,
  NamedUnit,
  NamedUnitType,
  Numbering,
  Paragraph,
  Preamble,
  Quotation,
  Root,
  RootNode,
  Surrounding,
  Table,
  TableCell,
  TableRow,
  TreeNode,
  Unit,
  UnnamedAppendix,
} from './tree.js';
export { articleGroups, namesDownToArticles, unitNames } from './unit-names.js';
export {
  ancestorsOf,
  type ByRole,
  byRole,
  childrenOf,
  isArticleGroup,
  isAttached,
  isForeign,
  isFrame,
  isUnit,
  labelOf,
  linesOfFrame,
  type NodeOf,
  nodesOf,
  ofFirstDocument,
  punctuatedLabel,
  type Role,
  unitsBelow,
  type Visit,
  walk,
} from './walk.js';
export { ownName, workName } from './work-name.js';
