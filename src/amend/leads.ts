import type { Citation } from '../model/index.js';
import { blocksOf, type CitationsIn, firstText, type InstructionBlock } from './blocks.js';
import type { Context } from './context.js';
import { type Masked, maskQuotes, opensQuotation } from './quotes.js';
import { namesProvision } from './target-stretches.js';
import { beginsAmending, beginsWithName, LEVEL } from './verbs.js';
import { isHeld, isPassive } from './verbs-of-instruction.js';
import { locate } from './works.js';

const PROVISIONS_AFTER = new RegExp(`:\\s*(?:${LEVEL}.*)?$`, 'iu');

/**
 * The act that an item of a list names, where the provisions that are changed in it follow: "1. Thông tư số 31/2020/TT-BCT
 * …:" above "a) Khoản 3 Điều 4;", or "1. Thông tư số 31/2020/TT-BCT: khoản 3 Điều 4."; `null` where no act leads them.
 */
export function actAbove(
  { text, below }: Pick<InstructionBlock, 'text' | 'below'>,
  citations: readonly Citation[],
): Citation | null {
  const [first] = locate(text, citations);
  if (first === undefined || text.slice(0, first.start).trim() !== '') return null;
  const after = PROVISIONS_AFTER.exec(text.slice(first.end))?.[0];
  if (after === undefined) return null;
  const isList = after.trim() === ':';
  return !isList || below.some((provision) => beginsWithName(firstText(provision))) ? first.citation : null;
}

/** A text that may only introduce changes, with what it says for those below it. */
interface PossibleLead {
  readonly block: InstructionBlock;
  readonly next: InstructionBlock | undefined;
  readonly inner: Context;
  readonly changesNothing: boolean;
}

/** Whether a text only introduces changes that are ordered by the texts below it. */
export function isLead(
  { block, next, inner, changesNothing }: PossibleLead,
  citationsIn: CitationsIn,
): boolean {
  if (block.quotations.length > 0) return false;
  if (block.below.length === 0) {
    // "Bãi bỏ khoản 1 Điều 2;" above "bãi bỏ khoản 2 Điều 4."
    const isOrder = inner.lead?.sense === 'repeal' && !changesNothing && /;\s*$/u.test(block.text);
    return next !== undefined && beginsAmending(next.text) && !opensQuotation(block.text) && !isOrder;
  }
  if (listsActs(block, inner, citationsIn) || listsByAct(block, inner, citationsIn)) return true;
  return block.below.some((provision) => {
    const text = maskQuotes(firstText(provision)).text;
    return (
      beginsAmending(text) ||
      isPassive(text) ||
      isHeld(text) ||
      isPassive(text.replace(/^\s*Tại /u, '')) ||
      (inner.lead !== null && beginsWithName(text) && (changesNothing || listsProvisions(block.text))) ||
      blocksOf(provision).some((each) => each.below.some((below) => beginsAmending(firstText(below))))
    );
  });
}

/** "Bãi bỏ khoản 2 Điều 5 và các văn bản sau:" above acts that are repealed. */
export const listsActs = (block: InstructionBlock, { lead }: Context, citationsIn: CitationsIn): boolean =>
  lead?.sense === 'repeal' &&
  listsProvisions(block.text) &&
  block.below.some(({ position }) => citationsIn(position)[0]?.relation === 'repeals');

/** "Bãi bỏ một số quy định tại các Thông tư sau đây" above acts, each with its provisions. */
const listsByAct = (block: InstructionBlock, { lead }: Context, citationsIn: CitationsIn): boolean =>
  lead?.sense === 'repeal' &&
  (listsProvisions(block.text) || namesMany(block)) &&
  block.below.some((provision) => {
    const [first] = blocksOf(provision);
    return first !== undefined && actAbove(first, citationsIn(provision.position)) !== null;
  });

/** Whether a text introduces a list of provisions: "Bãi bỏ các quy định sau:", but not "Sửa đổi khoản 2 như sau:". */
const listsProvisions = (text: string): boolean =>
  /:\s*$/u.test(text) && !(/như sau\s*:\s*$/iu.test(text) && namesProvision(text));

/** Whether a text speaks of several provisions that are named below it. */
export const namesMany = ({ text }: Pick<Masked, 'text'>): boolean =>
  /(?<!\p{L})(?:một số|các) (?:điều|khoản|điểm|nội dung|quy định|mẫu)/iu.test(text);
