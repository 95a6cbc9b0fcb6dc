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
import { isEdit, type Planned, type Planner } from './edits.js';
import { planInsert } from './insert.js';
import { allOf, asRoot, type MutableNode, mutableCopy } from './mutable.js';
import { noteOf } from './notes.js';
import { conflicting, inOrder, type Ordered, repeatedIn } from './order.js';
import { holdsWordsOfPage } from './page-words.js';
import { pinsOfNodes } from './pins-of-nodes.js';
import { planRename } from './rename.js';
import { planRepeal } from './repeal.js';
import { planReplace } from './replace.js';
import { planWords } from './replace-words.js';
import { isSameAct } from './same-act.js';
import { writeText } from './write-text.js';

/** The text that acts make of another, and what it is made of. */
export interface Consolidated {
  /** One paragraph on each line, the notes behind it; all positions are in it. */
  readonly text: string;
  readonly body: Root;
  readonly consolidation: Consolidation;
}

/** How to consolidate. */
export interface ConsolidateOptions {
  /** ISO date: changes that do not hold on that day are left out. */
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

/** What is known of a change while the text is being made. */
interface Done {
  readonly change: Ordered;
  readonly nodes: readonly MutableNode[];
}

/**
 * Applies acts to another, in the order in which they take effect. A change whose provision or words are not found
 * exactly, that two acts order in two ways, or that was not understood, is not made: the text stays as it was there, and
 * `refused` says why.
 */
export function consolidate(
  base: ParsedDocument,
  amendments: readonly ParsedDocument[],
  { asOf = null }: ConsolidateOptions = {},
): Consolidated {
  const root = mutableCopy(base.body);
  const acts = amendments.map((document) => ({ document, operations: operationsOn(base, document) }));
  const all = inOrder(acts);
  const disputed = conflicting(all);
  const repeated = repeatedIn(all);
  const done: Done[] = [];
  const made = new Set<Ordered>();
  const refused: RefusedChange[] = [];
  for (const change of all) {
    const before = repeated.get(change);
    // What could not be made once cannot be made again.
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

/** The operations of an act that are about another, or may be. */
function operationsOn(base: ParsedDocument, document: ParsedDocument): readonly AmendingOperation[] {
  const works = new Map(document.works.map((work) => [work.id, work]));
  return readAmendments(document).filter(({ target: { work } }) => {
    const found = work === null ? undefined : works.get(work);
    return found === undefined || isSameAct(found, base.metadata);
  });
}

function plan(
  root: MutableNode,
  { id, operation }: Ordered,
  asOf: string | null,
  disputed: ReadonlySet<string>,
): Planned {
  const reason = hindrance(operation, asOf);
  if (reason !== null) return reason;
  if (holdsWordsOfPage(operation)) return 'new-text-of-page';
  if (disputed.has(id)) return 'conflict';
  const planner = operation.oldText === null ? PLANNERS[operation.action ?? 'replace'] : planWords;
  return planner(root, operation);
}

function hindrance({ action, effectiveOn, target }: Operation, asOf: string | null): RefusalReason | null {
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

function ordered({ id, act, operation }: Ordered) {
  const { nodes: _, ...own } = operation;
  return { id, act, operation: own };
}

/** Gives the nodes that were changed the ids of their changes, and a note each. */
function annotate(root: MutableNode, done: readonly Done[], amendments: readonly ParsedDocument[]): void {
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
  // They are numbered as one reads, behind those that the act had already.
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
  { change, nodes }: Done,
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
