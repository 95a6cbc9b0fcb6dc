import { anybodyPattern } from './anybody.computed.js';

/** What a phrase before a citation says of it; "transparent" phrases leave it to what stands before them. */
export type TriggerSense =
  | 'basis'
  | 'proposal'
  | 'implements'
  | 'details'
  | 'amends'
  | 'repeals'
  | 'issues'
  | 'refers'
  | 'alias'
  | 'amendedBy'
  | 'repealedBy'
  | 'transparent';

/** A phrase and its sense. The first that matches at a place counts, so the longer and surer stand first. */
export interface TriggerPhrase {
  readonly sense: TriggerSense;
  readonly pattern: string;
}

/** Words that may stand between a verb and the document that it acts on. */
const OBJECT =
  '(?:,? (?:và |hoặc )?(?:thi hành|tổ chức thi hành|thực hiện|một số|toàn bộ|một phần|nội dung|biện pháp|điều|khoản|điểm|của|các|những|quy định|tại|chi tiết|hướng dẫn|bổ sung|sửa đổi|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ|tên|cụm từ|hiệu lực|về))*';
const AMEND = '(?:sửa đổi|thay đổi|bổ sung|điều chỉnh, bổ sung|điều chỉnh, sửa đổi|đính chính)';
const REPEAL =
  '(?:thay thế|thay(?! đổi)|bãi bỏ|hủy bỏ|huỷ bỏ|đình chỉ(?: việc)?|ngưng hiệu lực|hết hiệu lực|chấm dứt hiệu lực)';
/** Of land one also says that it is withdrawn, of wages that they are adjusted: the document follows at once. */
const WHOLE = '(?: (?:toàn bộ|một phần|một số|nội dung|hiệu lực|các|những|của|tại|điều|khoản|điểm))*';
const AGENT = '(?:bởi|theo|tại|bằng|trong)(?: quy định)?(?: tại| của)?';
/** "một phần", "một số điều", "(lần 2)": what a passive may have before its agent. */
const EXTENT = '(?:[^.;:()]{0,60}?)';

export const triggerPhrases: readonly TriggerPhrase[] = [
  { sense: 'proposal', pattern: '(?:sau khi )?(?:xem )?xét(?= ?$)' },
  {
    sense: 'amends',
    pattern: '(?:thay(?: thế)?|bỏ|bãi bỏ|bổ sung|sửa đổi|thay đổi)(?: một số| các)? (?:cụm )?từ[^.;]{0,400}',
  },
  {
    sense: 'amendedBy',
    pattern:
      '(?:sửa đổi|bổ sung|đính chính)(?:,? (?:và )?(?:sửa đổi|bổ sung|bãi bỏ|thay thế))*(?: một số điều| một phần)? bởi',
  },
  {
    sense: 'repealedBy',
    pattern: '(?:hết hiệu lực|thay thế|bãi bỏ)(?: (?:toàn bộ|một phần))? (?:do|bởi)(?= )',
  },
  { sense: 'proposal', pattern: '(?:theo|xét) (?:đề nghị|ý kiến)[^.;]{0,200}? (?:tại|theo|bằng)(?= )' },
  { sense: 'amendedBy', pattern: `${AMEND}(?:,? (?:và )?${AMEND})* (?:tại|bởi)(?= )` },
  { sense: 'amendedBy', pattern: `(?<=\\()${AMEND}(?:,? (?:và )?${AMEND})* theo(?= )` },
  { sense: 'amendedBy', pattern: `(?:được|đã)(?: được)? điều chỉnh (?:tại|bởi|theo)(?= ?$)` },
  { sense: 'alias', pattern: '(?:gọi|viết) (?:tắt|chung|gọn)?(?: ?tắt)? ?(?:là|:)' },
  { sense: 'amendedBy', pattern: `(?:được|bị|đã)(?: được| bị)? ${AMEND}${EXTENT} ${AGENT}(?= )` },
  { sense: 'repealedBy', pattern: `(?:được|bị|đã)(?: được| bị)? ${REPEAL}${EXTENT} ${AGENT}(?= )` },
  {
    sense: 'refers',
    pattern:
      '(?:theo|đúng|như) (?:hướng dẫn|quy định|yêu cầu|chỉ đạo|tinh thần|nội dung|đề nghị|ý kiến|phân công|kết luận)(?: chi tiết| cụ thể)?(?: tại| của| trong| ở)?',
  },
  {
    sense: 'refers',
    pattern: 'được (?:quy định|hướng dẫn) (?:chi tiết|cụ thể)(?: hơn)? (?:tại|trong|ở|theo)(?: các)?',
  },
  { sense: 'details', pattern: `(?:quy định|hướng dẫn) chi tiết${OBJECT}` },
  { sense: 'details', pattern: '(?<!theo )hướng dẫn(?= ?$)' },
  {
    sense: 'details',
    pattern:
      '(?<!theo )(?<!tiếp tục )hướng dẫn(?: một số)?(?: nội dung| biện pháp| việc)?(?: về)? (?:thi hành|thực hiện|áp dụng)(?= ?$| (?:một số|các|Luật|Bộ luật|Pháp lệnh|Nghị|Quyết|Thông|khoản|điểm|Điều|điều|Chỉ|Kế|quy định tại|Kết))(?: (?:một số|các|những|nội dung|điều|khoản|điểm|quy định|vấn đề|tại|của|trong|và|biện pháp))*',
  },
  {
    sense: 'details',
    pattern:
      '(?<!theo )(?<!tiếp tục )hướng dẫn (?:một số|các|những)(?: (?:nội dung|điều|khoản|điểm|quy định|vấn đề|biện pháp|và|tại|của|trong))+(?= ?$)',
  },
  {
    sense: 'details',
    pattern:
      '(?:quy định|hướng dẫn)(?: một số)?(?: nội dung| biện pháp| điều| việc)?(?:,? (?:và )?(?:biện pháp|nội dung|điều|khoản))*(?: của)? (?:thi hành|để thi hành)(?: (?:một số|các|điều|khoản|của))*',
  },
  { sense: 'transparent', pattern: '(?:được )?(?:ban hành )?kèm theo' },
  { sense: 'transparent', pattern: '(?:được |đã )?(?:nêu|đề cập) (?:trong|tại|ở)' },
  {
    sense: 'refers',
    pattern:
      '(?:đã |được )*(?:quy định|phê duyệt|ban hành|thông qua|đề ra|xác định|giao|nêu|phân công|công bố|chấp thuận|kết luận|(?<!ban )chỉ đạo|phát động) tại',
  },
  // "Thông tư A được sửa đổi, bổ sung [Thông tư B]": the agent's "bởi" is often forgotten.
  { sense: 'amendedBy', pattern: `được ${AMEND}(?:,? (?:và )?${AMEND})*(?= ?$)` },
  { sense: 'amends', pattern: `${AMEND}${OBJECT}` },
  { sense: 'repeals', pattern: `${REPEAL}${OBJECT}` },
  { sense: 'repeals', pattern: `thu hồi(?! tại)${WHOLE}(?= ?$)` },
  {
    sense: 'repeals',
    pattern: `(?:tạm )?(?:dừng|ngừng|ngưng)(?: việc)? (?:thực hiện|thi hành|triển khai|áp dụng)${WHOLE}(?= ?$)`,
  },
  { sense: 'amends', pattern: `điều chỉnh(?! tại| của)${WHOLE}(?= ?$)` },
  {
    sense: 'implements',
    pattern:
      '(?<!hiệu lực )(?:tiếp tục |tổ chức |triển khai |thi hành |chấp hành )*(?:triển khai|thực hiện|thi hành|chấp hành|thực thi)(?: (?:có hiệu quả|hiệu quả|nghiêm túc|nghiêm|tốt|đầy đủ|các|mục tiêu|nội dung|nhiệm vụ|giải pháp|quy định của|quy định|tinh thần|đúng))*',
  },
  { sense: 'basis', pattern: '(?<!làm )(?<!là )(?<!các )(?<!những )(?<!có )căn cứ(?: vào)?(?: các)?' },
  // Decrees of 1945 to 1959 begin so where later ones have "căn cứ".
  { sense: 'basis', pattern: '(?:chiểu(?: theo)?|(?<!đối )(?<!dẫn )(?<!tham )chiếu theo)(?: các)?(?= ?$)' },
  {
    sense: 'refers',
    pattern: '(?:theo|tại|như|phù hợp với|trái với|vi phạm|thuộc|bằng|trong(?! đó)|từ(?! ngày ký))(?= )',
  },
];

/** Who carries out an instruction carries out the document that gives it ("Thực hiện chỉ đạo của … tại Công văn số"). */
export const instructionPattern =
  '(?:ý kiến(?: chỉ đạo)?|chỉ đạo|sự chỉ đạo|chủ trương|yêu cầu|đề nghị|kết luận|phân công)(?: (?:của|về))? ';

/** Behind a plan to change something nothing is changed yet ("đề nghị sửa đổi"). */
export const proposedPattern = '(?:đề nghị|đề xuất|kiến nghị|nghiên cứu|rà soát|xem xét)';

/** How it is said that others shall change a document: who says so changes nothing yet. */
export const orderPattern = [
  `(?:(?<!theo )(?<!xét )(?:giao|yêu cầu|đề nghị|kiến nghị|đề xuất|chỉ đạo|phân công)|(?<!tờ )(?<!kính )trình)(?: cho| với)?(?: các)? ${anybodyPattern}`,
  'chủ trì',
  'tham mưu',
  'có trách nhiệm',
  'xây dựng dự thảo',
  'soạn thảo',
].join('|');

/** What an unnamed document does to another ("các quyết định sửa đổi, bổ sung"). */
export const changingPattern =
  '(?:,? (?:và |hoặc )?(?:đã )?(?:sửa đổi|bổ sung|thay thế|đính chính|điều chỉnh))+(?: một số(?: điều| nội dung)?| nội dung)?(?: của| cho)?';

/** How an unnamed document follows another ("các văn bản hướng dẫn thi hành Luật"). */
export const guidingPattern =
  ' (?:quy định chi tiết|hướng dẫn)(?:,? (?:và )?(?:hướng dẫn|quy định chi tiết))*(?: thi hành| thực hiện)?(?: một số điều)?(?: của)?';

/** How the description of a cited document begins. */
export const descriptionPattern =
  'về|quy định|ban hành|hướng dẫn|sửa đổi|bổ sung|bãi bỏ|thay thế|hủy bỏ|huỷ bỏ|phê duyệt|công bố|thành lập|kiện toàn|thực hiện|triển khai|điều chỉnh|giao|đính chính|tổ chức|thi hành|chi tiết|tăng cường|đẩy mạnh|V/v|v/v|thông qua|phân công|phân cấp|chấp thuận|gia hạn|công nhận|hợp nhất|quy chế|kết luận|trình|báo cáo|cho phép|xử lý|xử phạt|Quy định|Ban hành|Sửa đổi|Phê duyệt|Về|Hướng dẫn|Bãi bỏ|hỗ trợ|đề nghị|tiếp tục|đầu tư|cho ý kiến|đánh giá|tổng kết|sơ kết|hoàn thiện';
