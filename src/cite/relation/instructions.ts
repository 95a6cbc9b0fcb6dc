import { once } from '../../chars/index.js';
import { furtherInstructionPattern } from '../../lexicon/index.js';

const NEXT = once(() => new RegExp(furtherInstructionPattern, 'iu'));
/** In characters; such words with the name of who gives the instruction are shorter. */
const MAX_REACH = 160;

/** Whether a text ends in the words for a further instruction: "… và ý kiến chỉ đạo của Chủ tịch tại [Thông báo …]". */
export const endsInFurtherInstruction = (text: string): boolean => NEXT().test(text.slice(-MAX_REACH));
