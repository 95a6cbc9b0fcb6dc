/** Lines above the kind that do not name a body: stamps of urgency and secrecy, and marks of a draft. */
const STAMP = /^(?:DỰ THẢO|BẢN THẢO|H[ỎO][ẢA] TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT|SAO Y|SAO LỤC)/u;

/** Whether a line of the letterhead is a stamp. */
export const isStamp = (value: string): boolean => STAMP.test(value);
