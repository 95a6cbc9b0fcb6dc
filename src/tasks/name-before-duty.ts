/** Words of a name that look like work, up to "chủ trì": "Ban Hỗ trợ phụ nữ [phát triển kinh tế] chủ trì". */
const NAME_BEFORE_DUTY =
  /^(?! ?(?:chủ trì|phối hợp|giao|cử|phân công|làm|trực tiếp|đề nghị|yêu cầu|chỉ đạo|thống nhất)(?!\p{L}))(?: (?!các |những |từng |mỗi )\p{Ll}+){1,5}(?= chủ trì(?!\p{L}))/u;

/** Where a name ends that seems to end at `end`, before a verb. */
export function endBeforeDuty(text: string, end: number): number {
  const words = NAME_BEFORE_DUTY.exec(text.slice(end, end + 60))?.[0] ?? '';
  return end + words.length;
}
