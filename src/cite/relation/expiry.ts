const ENDS = '(?:hết|chấm dứt) hiệu lực|không còn (?:giá trị|hiệu lực)';
const IS_REPEALED = '(?:bị|được|đều|nay) (?:bãi bỏ|thay thế|hủy bỏ|huỷ bỏ|thu hồi)(?! (?:bởi|theo|tại|bằng))';

/** What says of the documents around it that they no longer hold. */
export const EXPIRES = new RegExp(`${ENDS}|${IS_REPEALED}`, 'u');
