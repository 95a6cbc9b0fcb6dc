import { foldSpace } from '../chars/index.js';
import type { BodyNode, Pin, TreeNode } from '../model/index.js';
import { isUnit, NO_PIN, nodesOf, pinLevels } from '../model/index.js';
import { blocksOf, type InstructionBlock } from './blocks.js';
import type { Context, Whereabouts } from './context.js';
import { newTextFor, type OperationDraft, withoutOthers } from './drafts.js';
import type { Instruction } from './instruction.js';
import type { NamedChange } from './named-change.js';
import { type NewNodes, newNodes, quotedNodes } from './new-nodes.js';
import { isOutsideArticles, pinWithin } from './pin-within.js';
import { HIDDEN, type Masked, maskQuotes } from './quotes.js';
import { sourceOf } from './source.js';
import { rankOf } from './target-tokens.js';
import type { NamedTarget } from './targets.js';

/** Where an instruction stands. */
export interface InstructionPlace {
  readonly block: InstructionBlock;
  readonly where: Whereabouts;
  readonly masked: Masked;
}

/** Drafts of the changes that an instruction orders, each with its part of the new text. */
export function draftsOf(
  instruction: Instruction,
  at: InstructionPlace,
  context: Context,
): readonly OperationDraft[] {
  const text = newNodes(at.block, at.masked);
  const { changes } = instruction;
  const isModelled = ({ action }: NamedChange): boolean => action !== null;
  const other = changes.findIndex((change) => !isModelled(change));
  const drafts = changes.flatMap((change, index) => {
    if (isModelled(change)) return [draftOf(changes, index, at, context, text)];
    if (index !== other) return [];
    // The new text belongs to the changes beside it.
    const unknown = unknownDraft(at, contextFor(change, context), change);
    return [changes.some(isModelled) ? { ...unknown, nodes: [], newPosition: null } : unknown];
  });
  if (text === null || givesEachName(changes, at.masked)) return drafts;
  // An item that holds the new text of one change does not count as left over.
  const sources = new Set(drafts.flatMap(({ unit }) => unit[at.where.unit.length] ?? []));
  return withLeftover(
    withoutOthers(drafts),
    text.nodes.filter((node) => !(isUnit(node) && sources.has(node.label ?? ''))),
  );
}

/**
 * Gives every change all of the new text where some unit of it is named by no change: it is then unclear which part
 * belongs to which ("Sửa đổi khoản 4 như sau:" above a new clause 4 and a clause 5).
 */
function withLeftover(
  drafts: readonly OperationDraft[],
  nodes: readonly BodyNode[],
): readonly OperationDraft[] {
  const used = new Set<TreeNode>(drafts.flatMap((draft) => draft.nodes));
  const isLeft = (node: BodyNode): boolean => isUnit(node) && !nodesOf(node).some((each) => used.has(each));
  if (used.size === 0 || !nodes.some(isLeft)) return drafts;
  return drafts.map((draft) => (draft.nodes.length === 0 ? draft : { ...draft, nodes }));
}

/** Whether an instruction quotes a new name for each unit that it renames. */
const givesEachName = (changes: readonly NamedChange[], { quoted }: Masked): boolean =>
  changes.length > 1 &&
  quoted.length === changes.length &&
  changes.every(({ action }) => action === 'rename');

function draftOf(
  changes: readonly NamedChange[],
  index: number,
  at: InstructionPlace,
  context: Context,
  text: NewNodes | null,
): OperationDraft {
  const { block, masked, where } = at;
  const change = changes[index] as NamedChange;
  const { action, phrase, citation } = change;
  const above = contextFor(change, context);
  const scope = scopeFor(changes, index, above.scope);
  const child = childWith(change, block, scope);
  const ownName = givesEachName(changes, masked) ? masked.quoted[index] : undefined;
  const named = ownName === undefined ? text : quotedNodes(block, ownName);
  const given = child === null ? named : newNodes(child.block, maskQuotes(child.block.text));
  const place = change.unread === null ? placeOf(change, scope) : unreadPlace(change.unread);
  const fresh = newTextFor(
    { ...change, ...place },
    phrase === null ? (given?.nodes ?? []) : [],
    ownName === undefined ? { index, count: changes.length } : { index: 0, count: 1 },
  );
  const isPlaced = change.unread !== null || place.target.pins.length > 0 || place.target.part !== null;
  const source = child === null ? where.unit : [...where.unit, child.label];
  const newText = phrase === null ? fresh.text : action === 'repeal' ? null : phrase.newText;
  return {
    source: sourceOf(source),
    unit: source,
    action,
    target: {
      work: above.citation?.work ?? null,
      ...place.target,
      attached: change.attached ?? above.attached,
    },
    adds: place.adds,
    oldText: phrase?.oldText ?? null,
    newText,
    newPosition: newText === null || newText === '' ? null : (given?.position ?? block.position),
    phraseScope: phrase === null ? null : isPlaced ? 'provisions' : 'act',
    except: change.except.map((target) => pinWithin(target, scope)),
    citation: citation?.id ?? null,
    text: withoutQuotations(masked),
    position: block.position,
    page: where.page,
    paragraph: where.paragraph,
    nodes: fresh.nodes,
    replacement: change.replacement,
    since: change.since === undefined ? context.since : change.since,
  };
}

/** What the units above say, unless they speak of another work than the change does. */
function contextFor(
  { citation }: NamedChange,
  context: Context,
): Pick<Context, 'citation' | 'attached' | 'scope' | 'since'> {
  if (citation === null || citation.work === context.citation?.work) return context;
  return { citation, attached: null, scope: null, since: context.since };
}

/** The provision that a change is in, named above it or later in the same list: "khoản 3, bổ sung khoản 3a Điều 5". */
function scopeFor(changes: readonly NamedChange[], index: number, scope: Pin | null): Pin | null {
  if (scope?.article != null) return scope;
  const others = [...changes.slice(index), ...changes.slice(0, index).toReversed()];
  for (const { target, adds } of others) {
    const levels = target?.levels.article === undefined ? adds?.levels : target.levels;
    if (levels?.article === undefined) continue;
    const own = changes[index];
    const first = own?.adds ?? own?.target;
    const needsClause = first?.levels.clause === undefined && first?.levels.point !== undefined;
    return {
      ...NO_PIN,
      ...scope,
      article: levels.article,
      clause: needsClause ? (levels.clause ?? null) : null,
    };
  }
  return scope;
}

/** The pins of what is changed, and the pin of a unit that is added. */
function placeOf({ action, target, adds }: NamedChange, scope: Pin | null) {
  const said = target === null ? null : pinOf(target, scope);
  const isForm = adds !== null && adds.part !== null && adds.part !== 'appendix' && adds.part !== 'heading';
  const added = adds === null || isForm || !hasLevels(adds) ? null : pinWithin(adds, said ?? scope);
  const within = isForm && hasLevels(adds) ? pinOf(adds, scope) : null;
  const inside = added !== null && target === null ? pinAbove(added) : null;
  const pin = said ?? inside ?? within ?? (action === 'insert' || target === null ? scope : null);
  const isNamed = pin !== null && pinLevels.some((level) => pin[level] !== null);
  const named = target ?? adds;
  return {
    target: { pins: isNamed ? [pin] : [], part: named?.part ?? null, name: named?.name ?? null },
    adds: added,
  };
}

/** A place that was not understood: not the unit that the text above names, and not the whole act. */
const unreadPlace = (name: string) => ({ target: { pins: [] as const, part: null, name }, adds: null });

const hasLevels = ({ levels }: NamedTarget): boolean => Object.keys(levels).length > 0;

/** The pin of a target. Forms, the title and the act itself are in no article, so the scope does not apply to them. */
function pinOf(target: NamedTarget, scope: Pin | null): Pin {
  return pinWithin(target, isOutsideArticles(target) ? null : scope);
}

/** The pin of the unit above; empty where only articles or larger units are named. */
function pinAbove(pin: Pin): Pin {
  const lowest = pinLevels.findLast((level) => pin[level] !== null);
  return lowest === undefined || rankOf(lowest) > rankOf('clause') ? NO_PIN : { ...pin, [lowest]: null };
}

interface Child {
  readonly block: InstructionBlock;
  readonly label: string;
}

/** The item below that holds the new text of a change: "a) “Điều 5. …”; b) “Điều 6. …”". */
function childWith({ target }: NamedChange, block: InstructionBlock, scope: Pin | null): Child | null {
  if (target === null || block.quotations.length > 0) return null;
  const pin = pinWithin(target, scope);
  const lowest = pinLevels.findLast((level) => pin[level] !== null);
  if (lowest === undefined) return null;
  for (const provision of block.below) {
    const [own] = blocksOf(provision);
    if (own === undefined || !isUnit(provision)) continue;
    const [quoted] = maskQuotes(own.text).quoted;
    if (quoted?.start !== 0) continue;
    const number = /^(?:Điều )?(?<number>[\d]+[a-zđ]*|[a-zđ]\d?)[.):]/iu.exec(quoted.inner)?.groups?.[
      'number'
    ];
    if (number?.toLowerCase() === pin[lowest]?.toLowerCase()) return { block: own, label: provision.label };
  }
  return null;
}

const QUOTED = new RegExp(`${HIDDEN}+`, 'gu');

/** The text of an instruction, with each quotation shortened to “…”. */
const withoutQuotations = ({ text }: Masked): string => foldSpace(text.replaceAll(QUOTED, '“…”')).trim();

export function unknownDraft(
  { block, where, masked }: InstructionPlace,
  context: Pick<Context, 'citation' | 'attached' | 'since'>,
  instruction: Pick<NamedChange, 'citation' | 'since'> | null,
): OperationDraft {
  const citation = instruction?.citation ?? context.citation;
  const given = newNodes(block, masked);
  return {
    source: sourceOf(where.unit),
    unit: where.unit,
    action: null,
    target: { work: citation?.work ?? null, pins: [], part: null, name: null, attached: context.attached },
    adds: null,
    oldText: null,
    newText: null,
    newPosition: given?.position ?? null,
    phraseScope: null,
    except: [],
    citation: instruction?.citation?.id ?? null,
    text: withoutQuotations(masked),
    position: block.position,
    page: where.page,
    paragraph: where.paragraph,
    nodes: given?.nodes ?? [],
    replacement: null,
    since: instruction?.since === undefined ? context.since : instruction.since,
  };
}
