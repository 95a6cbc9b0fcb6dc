import { LATIN, oneOf } from '../chars/index.js';
import { orderingWords } from '../lexicon/index.js';
import type { Citation, Pin, Position } from '../model/index.js';
import { isUnit, NO_PIN, pinLevels } from '../model/index.js';
import { blocksOf, firstText, type InstructionBlock, type Provision } from './blocks.js';
import { draftsOf, unknownDraft } from './change-drafts.js';
import type { Context, Whereabouts } from './context.js';
import type { OperationDraft } from './drafts.js';
import { type Instruction, readInstruction } from './instruction.js';
import { type Masked, maskQuotes, opensQuotation } from './quotes.js';
import { namesAnything } from './target-stretches.js';
import { type NamedTarget, pinWithin } from './targets.js';
import { beginsAmending, beginsWithName } from './verbs.js';
import { isPassive } from './verbs-of-instruction.js';
import { locate, workStretches } from './works.js';

/** What reading needs to know of the whole document. */
export interface Reading {
  /** Citations that begin within a stretch of the text as read. */
  readonly citationsIn: (position: Position) => readonly Citation[];
}

/** Right below the root. */
export const OUTSIDE: Whereabouts = { unit: [], page: null, paragraph: null };

function whereIn(provision: Provision, above: Whereabouts): Whereabouts {
  if (!isUnit(provision)) return above;
  const { label, page, paragraph } = provision;
  return { unit: [...above.unit, label], page, paragraph };
}

/** The changes that a provision and those below it order, in reading order. */
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
    // A heading tells for all that stands in its unit.
    if (index === 0) current = read.context;
  }
  return drafts;
}

/** Where neither the title nor a text above says what is amended, only what names another document orders anything. */
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
  context: Context,
  reading: Reading,
): ReadBlock {
  const masked = maskQuotes(block.text);
  const located = locate(masked.text, reading.citationsIn(block.position));
  const works = workStretches(masked.text, located);
  const instruction = readInstruction(masked, works, context.lead);
  const isRead = block.below.length > 0 || next !== undefined;
  const inner = instruction === null || !isRead ? context : innerContext(context, instruction);
  // Where nothing is ordered here or above, it makes no difference.
  const leads =
    (instruction !== null || inner.lead !== null) &&
    isLead(block, next, inner, instruction?.changes.length === 0);
  const at = { block, where, masked };
  const isOrder =
    instruction !== null && (context.isAmending || instruction.citation !== null) && !isOrdering(masked.text);
  const own = isOrder && instruction !== null && !leads ? draftsOf(instruction, at, context) : [];
  const below = block.below.flatMap((provision) =>
    leads || !isNewText(provision, own)
      ? readProvision(provision, where, { ...inner, lead: leads ? inner.lead : null }, reading)
      : [],
  );
  const unknown =
    isOrder && own.length === 0 && below.length === 0 && !leads && isUnknown(masked, instruction)
      ? [unknownDraft(at, context, instruction)]
      : [];
  return { drafts: [...own, ...unknown, ...below], context: inner };
}

const ORDERS = new RegExp(`(?<![${LATIN}])${oneOf(orderingWords)}(?![${LATIN}])`, 'iu');
/** As far as a text is looked at for who has to do what it says. */
const ORDER_REACH = 200;

/** "Rà soát, sửa đổi, bổ sung …": somebody is to do it. */
const isOrdering = (masked: string): boolean => ORDERS.test(masked.slice(0, ORDER_REACH));

/** What an instruction says for those below it. */
function innerContext(context: Context, instruction: Instruction): Context {
  const { citation, attached, lead } = instruction;
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

/** Whether the changes are ordered by what stands below a text and not by the text itself. */
function isLead(
  block: InstructionBlock,
  next: InstructionBlock | undefined,
  inner: Context,
  changesNothing: boolean,
): boolean {
  if (block.quotations.length > 0) return false;
  if (block.below.length === 0)
    return next !== undefined && beginsAmending(next.text) && !opensQuotation(block.text);
  return block.below.some((provision) => {
    const text = maskQuotes(firstText(provision)).text;
    return (
      beginsAmending(text) ||
      isPassive(text) ||
      isPassive(text.replace(/^\s*Tại /u, '')) ||
      (inner.lead !== null && beginsWithName(text) && (changesNothing || listsProvisions(block.text))) ||
      blocksOf(provision).some((each) => each.below.some((below) => beginsAmending(firstText(below))))
    );
  });
}

/** "Bãi bỏ các quy định sau:", and not "Sửa đổi khoản 2 như sau:". */
const listsProvisions = (text: string): boolean =>
  /:\s*$/u.test(text) && !(/như sau\s*:\s*$/iu.test(text) && namesAnything(text));

/** Whether what stands below is new text and no provision of its own. */
const isNewText = (provision: Provision, own: readonly OperationDraft[]): boolean =>
  own.length > 0 && !beginsAmending(firstText(provision));

/** Whether a text that orders a change was not understood. */
function isUnknown({ text }: Masked, instruction: Instruction | null): boolean {
  return (
    instruction !== null &&
    beginsAmending(text) &&
    !/(?<!\p{L})(?:một số|các) (?:điều|khoản|điểm|nội dung|quy định|mẫu)/iu.test(text)
  );
}
