import { type AmendingOperation, readAmendments } from '../amend/index.js';
import { greatest } from '../chars/index.js';
import type {
  AppliedChange,
  ConsolidatedAct,
  Consolidation,
  Operation,
  OperationAction,
  ParsedDocument,
  Pin,
  Position,
  RefusalReason,
  RefusedChange,
  Root,
} from '../model/index.js';
import { planWordsAtEnd } from './append-words.js';
import { planPart } from './change-part.js';
import { isEdit, type Planned, type Planner } from './edits.js';
import { planInsert } from './insert.js';
import { allOf, asRoot, type MutableNode, mutableCopy } from './mutable.js';
import { noteOf } from './notes.js';
import { conflicting, inOrder, type Ordered, repeatedIn } from './order.js';
import { holdsWordsOfPage, isElided } from './page-words.js';
import { isCounted } from './parts.js';
import { pinsOfNodes } from './pins-of-nodes.js';
import { planRename } from './rename.js';
import { planRepeal } from './repeal.js';
import { planReplace } from './replace.js';
import { planWords } from './replace-words.js';
import { isSameAct } from './same-act.js';
import { writeText } from './write-text.js';

/** A consolidated act: its text, its tree, and an account of the changes. */
export interface Consolidated {
  /** One paragraph on each line, the notes at the end. All positions count in this text. */
  readonly text: string;
  readonly body: Root;
  readonly consolidation: Consolidation;
}

/** How to consolidate. */
export interface ConsolidateOptions {
  /** ISO date: changes that are not in force on that day are left out. */
  readonly asOf?: string | null;
}

const PLANNERS: Readonly<Record<OperationAction, Planner>> = {
  replace: planReplace,
  rename: planRename,
  repeal: planRepeal,
  insert: planInsert,
  'insert-after': planInsert,
  'insert-before': planInsert,
  append: planInsert,
  replacePhrase: planWords,
};

/** A change that was made, and the nodes that it made or changed. */
interface MadeChange {
  readonly change: Ordered;
  readonly nodes: readonly MutableNode[];
}

/**
 * Applies amending acts to an act, in the order in which they take effect. A change is not made where its provision or
 * words are not found exactly, where two acts order it differently, or where it was not understood: the text stays as
 * it was, and `refused` says why.
 */
export function consolidate(
  base: ParsedDocument,
  amendments: readonly ParsedDocument[],
  { asOf = null }: ConsolidateOptions = {},
): Consolidated {
  const root = mutableCopy(base.body);
  const acts = amendments.map((document) => ({ document, ...changesIn(base, document, amendments) }));
  const all = inOrder(acts);
  const disputed = conflicting(all);
  const repeated = repeatedIn(all);
  const done: MadeChange[] = [];
  const made = new Set<Ordered>();
  const refused: RefusedChange[] = acts.flatMap(({ ofAmendments }, index) =>
    ofAmendments.map((operation) => ({
      ...ordered({ id: `${index + 1}.${operation.id}`, act: index + 1, operation }),
      reason: 'amends-amendment' as const,
    })),
  );
  for (const change of all) {
    const before = repeated.get(change);
    // A change that repeats an earlier one counts as made only if that one was.
    const isMade = before !== undefined && made.has(before);
    const planned: Planned = isMade ? { make: () => [] } : plan(root, change, asOf, disputed);
    if (isEdit(planned)) {
      done.push({ change, nodes: planned.make() });
      made.add(change);
    } else refused.push({ ...ordered(change), reason: planned });
  }
  annotate(root, done, amendments);
  const text = writeText(root);
  const pins = pinsOfNodes(root);
  const present = new Set(allOf(root));
  return {
    text,
    body: asRoot(root),
    consolidation: {
      base: actOf(base),
      acts: amendments.map(actOf),
      asOf,
      applied: done.map((each) => appliedOf(each, present, pins)),
      refused,
    },
  };
}

/** The operations of an amending act: those that change the base act, or may, and those on another amending act. */
function changesIn(base: ParsedDocument, document: ParsedDocument, amendments: readonly ParsedDocument[]) {
  const works = new Map(document.works.map((work) => [work.id, work]));
  const operations: AmendingOperation[] = [];
  const ofAmendments: AmendingOperation[] = [];
  for (const operation of readAmendments(document)) {
    const work = operation.target.work === null ? undefined : works.get(operation.target.work);
    if (work === undefined || isSameAct(work, base.metadata)) operations.push(operation);
    else if (amendments.some((other) => other !== document && isSameAct(work, other.metadata)))
      ofAmendments.push(operation);
  }
  return { operations, ofAmendments };
}

function plan(
  root: MutableNode,
  { id, operation }: Ordered,
  asOf: string | null,
  disputed: ReadonlySet<string>,
): Planned {
  const reason = refusalOf(operation, asOf);
  if (reason !== null) return reason;
  if (holdsWordsOfPage(operation)) return 'new-text-of-page';
  if (isElided(operation)) return 'new-text-elided';
  if (disputed.has(id)) return 'conflict';
  return plannerOf(operation)(root, operation);
}

function plannerOf({ oldText, action, target, phraseScope }: Operation): Planner {
  if (oldText !== null) return planWords;
  if (phraseScope !== null) return planWordsAtEnd;
  return isCounted(target) ? planPart : PLANNERS[action ?? 'replace'];
}

function refusalOf({ action, effectiveOn, target }: Operation, asOf: string | null): RefusalReason | null {
  if (action === null) return 'not-understood';
  if (target.work === null) return 'work-unknown';
  if (asOf === null) return null;
  if (effectiveOn === null) return 'day-unknown';
  return effectiveOn > asOf ? 'not-yet' : null;
}

const actOf = ({ metadata }: ParsedDocument): ConsolidatedAct => ({
  kind: metadata.kind,
  number: metadata.number,
  title: metadata.title,
  urn: metadata.urn,
  issuedOn: metadata.issuedOn,
  effectiveOn: metadata.effectiveOn,
});

function ordered({ id, act, operation }: Omit<Ordered, 'day'>) {
  const { nodes: _, ...own } = operation;
  return { id, act, operation: own };
}

/** Adds to each changed node the ids of its changes, and a note for each. */
function annotate(
  root: MutableNode,
  done: readonly MadeChange[],
  amendments: readonly ParsedDocument[],
): void {
  const numbers = allOf(root).map(({ type, label }) =>
    type === 'footnote' ? Number.parseInt(label ?? '', 10) : 0,
  );
  const notes = new Map<MutableNode, string[]>();
  for (const { change, nodes } of done) {
    const act = amendments[change.act - 1]?.metadata ?? { kind: null, number: null };
    for (const node of new Set(nodes)) {
      node.changes = [...(node.changes ?? []), change.id];
      if (typeof node.label !== 'string') continue;
      notes.set(node, [...(notes.get(node) ?? []), noteOf(node, change, act)]);
    }
  }
  // Notes are numbered in reading order, after those that the act already had.
  let label = greatest(
    numbers.map((number) => number || 0),
    0,
  );
  for (const node of allOf(root)) {
    const own = (notes.get(node) ?? []).map((value): MutableNode => {
      label += 1;
      return { type: 'footnote', label: String(label), children: [{ type: 'paragraph', value }] };
    });
    if (own.length > 0) node.children = [...(node.children ?? []), ...own];
  }
}

function appliedOf(
  { change, nodes }: MadeChange,
  present: ReadonlySet<MutableNode>,
  pins: ReadonlyMap<MutableNode, Pin>,
): AppliedChange {
  const standing = [...new Set(nodes)].filter((node) => present.has(node));
  return {
    ...ordered(change),
    units: standing.flatMap((node) => pins.get(node) ?? []),
    positions: standing.map((node) => node['position'] as Position),
  };
}
