import { LATIN, oneOf } from '../chars/index.js';
import { holdingPhrases, orderingWords, wordsBesideProvisions, wordsOfForce } from '../lexicon/index.js';
import type { Pin } from '../model/index.js';
import { isUnit, NO_PIN, pinLevels } from '../model/index.js';
import { blocksOf, type CitationsIn, firstText, type InstructionBlock, type Provision } from './blocks.js';
import { draftsOf, unknownDraft } from './change-drafts.js';
import type { Context, Whereabouts } from './context.js';
import type { OperationDraft } from './drafts.js';
import { type Instruction, readInstruction } from './instruction.js';
import { withVerbFirst } from './issued-parts.js';
import { actAbove, isLead, listsActs, namesMany } from './leads.js';
import { pinWithin } from './pin-within.js';
import { withinPlace } from './place-above.js';
import { beginsQuoted, type Masked, maskQuotes } from './quotes.js';
import type { NamedTarget } from './targets.js';
import { beginsAmending, hasVerb, replacesActs } from './verbs.js';
import { isPassive, mayInstruct } from './verbs-of-instruction.js';
import { locate, workStretches } from './works.js';

/** What is looked up in the whole document while its provisions are read. */
export interface Reading {
  /** The citations that begin within a stretch of the document's text. */
  readonly citationsIn: CitationsIn;
}

/** The place of what stands right below the root, in no unit. */
export const AT_ROOT: Whereabouts = { unit: [], page: null, paragraph: null };

function whereIn(provision: Provision, above: Whereabouts): Whereabouts {
  if (!isUnit(provision)) return above;
  const { label, page, paragraph } = provision;
  return { unit: [...above.unit, label], page, paragraph };
}

/** The changes that a provision and all below it order, in reading order. */
export function readProvision(
  provision: Provision,
  above: Whereabouts,
  context: Context,
  reading: Reading,
): readonly OperationDraft[] {
  if (!mayOrder(provision, context, reading)) return [];
  const where = whereIn(provision, above);
  const blocks = blocksOf(provision);
  const drafts: OperationDraft[] = [];
  let current = context;
  for (const [index, block] of blocks.entries()) {
    const read = readBlock(block, blocks[index + 1], where, current, reading);
    drafts.push(...read.drafts);
    // What a heading says holds for its whole unit.
    if (index === 0) current = read.context;
  }
  return drafts;
}

/**
 * Whether a provision can order a change: where neither the title nor a text above says what is amended, it must name
 * another document.
 */
const mayOrder = ({ position }: Provision, context: Context, reading: Reading): boolean =>
  context.isAmending || reading.citationsIn(position).some(({ by }) => by === null);

interface ReadBlock {
  readonly drafts: readonly OperationDraft[];
  readonly context: Context;
}

function readBlock(
  block: InstructionBlock,
  next: InstructionBlock | undefined,
  where: Whereabouts,
  above: Context,
  reading: Reading,
): ReadBlock {
  const masked = maskQuotes(withVerbFirst(block.text));
  const context = withinPlace(above, block);
  if (context.lead === null && !mayInstruct(masked)) {
    const drafts = block.below.flatMap((provision) => readProvision(provision, where, context, reading));
    return { drafts, context };
  }
  const act = context.lead?.sense === 'repeal' ? actAbove(block, reading.citationsIn(block.position)) : null;
  if (act !== null && block.below.length > 0) {
    const inner = { ...context, citation: act, attached: null, scope: null };
    return {
      drafts: block.below.flatMap((provision) => readProvision(provision, where, inner, reading)),
      context: inner,
    };
  }
  const located = locate(masked.text, reading.citationsIn(block.position));
  const works = workStretches(masked, located);
  const instruction = readInstruction(masked, works, context.lead);
  const isRead = block.below.length > 0 || next !== undefined;
  const inner = instruction === null || !isRead ? context : innerContext(context, instruction);
  // Where nothing is ordered here or above, it makes no difference.
  const hasActs = listsActs(block, inner, reading.citationsIn);
  const leads =
    (instruction !== null || inner.lead !== null) &&
    isLead({ block, next, inner, changesNothing: instruction?.changes.length === 0 }, reading.citationsIn);
  const at = { block, where, masked: maskQuotes(block.text) };
  const isOrder =
    instruction !== null &&
    (context.isAmending || instruction.citation !== null) &&
    !isOrdering(masked.text) &&
    !isInForceSince(masked, instruction);
  const mayDraft = !leads || hasActs;
  const own = isOrder && instruction !== null && mayDraft ? draftsOf(instruction, at, context) : [];
  const listsOrders =
    isOrder &&
    instruction !== null &&
    own.length === 0 &&
    mayListOrders(instruction) &&
    (leads || namesMany(masked));
  const below = block.below.flatMap((provision) => {
    if (!leads && isNewText(provision, own)) return [];
    const found = readProvision(provision, where, { ...inner, lead: leads ? inner.lead : null }, reading);
    return found.length === 0 && listsOrders ? unreadOrder(provision, where, inner) : found;
  });
  const unknown =
    isOrder && own.length === 0 && below.length === 0 && !leads && isUnknown(masked, instruction, isRead)
      ? [unknownDraft(at, context, instruction)]
      : [];
  return { drafts: [...own, ...unknown, ...below], context: inner };
}

/** Whether the items below a text are changes of provisions; those of a list of repeals may be whole acts. */
const mayListOrders = ({ sense }: Instruction): boolean =>
  sense === null || sense === 'replace' || sense === 'insert';

const CHANGES_NOTHING = new RegExp(
  `(?<![${LATIN}])${oneOf(wordsBesideProvisions.unchanging)}(?![${LATIN}])`,
  'iu',
);

/** An item among amending provisions in which no change was read; it is reported unless it says that nothing changes. */
function unreadOrder(provision: Provision, above: Whereabouts, context: Context): readonly OperationDraft[] {
  const [block] = blocksOf(provision);
  if (block === undefined || !/\p{L}/u.test(block.text) || beginsQuoted(block.text)) return [];
  const masked = maskQuotes(block.text);
  if (isOrdering(masked.text) || CHANGES_NOTHING.test(masked.text)) return [];
  return [unknownDraft({ block, where: whereIn(provision, above), masked }, context, null)];
}

const ORDERS = new RegExp(`(?<![${LATIN}])${oneOf(orderingWords)}(?![${LATIN}])`, 'iu');
/** How many characters of a text are searched for words of ordering. */
const ORDER_REACH = 200;

/** Whether a text tells somebody to make a change, instead of making it: "Rà soát, sửa đổi, bổ sung …". */
const isOrdering = (masked: string): boolean => ORDERS.test(masked.slice(0, ORDER_REACH));

const HOLDS_SINCE = new RegExp(
  `(?<![${LATIN}])${oneOf(holdingPhrases)}(?:,? ${oneOf(wordsOfForce)})* (?:kể )?từ `,
  'iu',
);

/** "4. Khoản 2 Điều này có hiệu lực từ ngày …" among the amending clauses: no clause is changed. */
const isInForceSince = ({ text, quoted }: Masked, { changes }: Instruction): boolean =>
  quoted.length === 0 &&
  !hasVerb(text) &&
  changes.every(({ action }) => action !== 'repeal') &&
  HOLDS_SINCE.test(text);

/** The context for the texts below an instruction. */
function innerContext(context: Context, instruction: Instruction): Context {
  const { citation, attached, lead, since } = instruction;
  const named = instruction.named();
  const other = citation !== null && citation.work !== context.citation?.work;
  const outer = other ? null : context.scope;
  const [only, more] = distinctPins(named, outer);
  const articles = new Set(named.flatMap(({ levels }) => levels.article ?? []));
  const [article] = articles;
  // "Sửa đổi điểm c và bổ sung điểm đ vào sau điểm d khoản 1 Điều 4 như sau:"
  const common = articles.size === 1 && article !== undefined ? { ...NO_PIN, article } : outer;
  return {
    citation: citation ?? context.citation,
    attached: attached ?? (other ? null : context.attached),
    scope: more === undefined ? (only ?? outer) : common,
    lead,
    since: since === undefined ? context.since : since,
    isAmending: context.isAmending || citation?.relation === 'amends' || citation?.relation === 'repeals',
  };
}

function distinctPins(named: readonly NamedTarget[], scope: Pin | null): readonly Pin[] {
  const pins = named.map((target) => pinWithin(target, scope));
  const keys = pins.map((pin) => JSON.stringify(pin));
  return pins.filter(
    (pin, index) =>
      keys.indexOf(keys[index] ?? '') === index && pinLevels.some((level) => pin[level] !== null),
  );
}

/** Whether what stands below an instruction is its new text, not a provision of the amending act. */
const isNewText = (provision: Provision, own: readonly OperationDraft[]): boolean =>
  own.length > 0 && !beginsAmending(firstText(provision));

/**
 * Whether a text orders a change that was not understood.
 *
 * @param isRead - whether other texts follow, which may be what "một số điều" means
 */
function isUnknown({ text }: Masked, instruction: Instruction | null, isRead: boolean): boolean {
  if (instruction === null) return false;
  if (namesMany({ text }) && (isRead || !beginsAmending(text))) return false;
  if (!beginsAmending(text)) return isPassive(text);
  // "Chỉ thị này thay thế Chỉ thị số …": an act that takes the place of another changes nothing in it.
  return !replacesActs(text) || instruction.named().length > 0;
}
