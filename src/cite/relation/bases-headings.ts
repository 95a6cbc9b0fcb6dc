import { isBasesGroup, isBasesHeading } from '../../lexicon/index.js';
import type { Block } from '../../model/index.js';
import { isBelow, type ReadingState } from './reading-state.js';
import { findTriggers } from './trigger-phrases.js';

/** Whether a text introduces a list of legal bases. */
export const namesBases = (text: string): boolean => isBasesHeading(text) || namesBasesBelow(text);

/** Whether a text ends in a verb for legal bases and a colon: "Đề nghị Sở Nội vụ, căn cứ quy định tại:". */
function namesBasesBelow(text: string): boolean {
  if (!text.endsWith(':')) return false;
  const clause = text.slice(text.lastIndexOf(',', text.length - 1) + 1);
  const [first] = findTriggers(clause);
  return first?.sense === 'basis' && first.start <= MAX_OPENING_MARKS && clause.length < MAX_BASES;
}

/** Only a space or a bullet comes before the beginning of a clause. */
const MAX_OPENING_MARKS = 3;
/** In characters: " căn cứ vào các quy định của pháp luật về đầu tư công tại:". */
const MAX_BASES = 80;

/** Notes the heading of a unit in which legal bases are listed, or that the unit has ended. */
export function noteBases(reading: ReadingState, block: Block, text: string): void {
  if (block.unit.length > 0 && isBasesHeading(text)) reading.bases = block;
  else if (reading.bases !== null && !isBelow(reading.bases, block)) reading.bases = null;
}

/** Whether a text heads a group of the bases that are listed in its unit. */
export const groupsBases = ({ bases }: ReadingState, text: string): boolean =>
  bases !== null && isBasesGroup(text);
