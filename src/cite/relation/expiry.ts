import { oneOf } from '../../chars/index.js';
import { verbsThat } from '../../lexicon/index.js';

const ENDS = '(?:hết|chấm dứt) hiệu lực|không còn (?:giá trị|hiệu lực)';
const REPEALED = oneOf([...verbsThat('changes', 'repeals'), 'thu hồi']);
/** Who or what repeals it may follow; "thế" is no more than the end of "thay thế". */
const IS_REPEALED = `(?:bị|được|đều|nay) ${REPEALED}(?! (?:bởi|theo|tại|bằng|thế))`;

/** What says of the documents around it that they no longer hold. */
export const EXPIRES = new RegExp(`${ENDS}|${IS_REPEALED}`, 'u');
