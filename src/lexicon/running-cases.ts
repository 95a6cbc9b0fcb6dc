/** Words before "chuyển tiếp" in the heading of a transitional provision. */
export const transitionalNames = [
  ...[
    'quy định',
    'điều khoản',
    'xử lý',
    'nội dung',
    'giải quyết',
    'thực hiện',
    'áp dụng',
    'trường hợp',
    'hiệu lực',
  ],
] as const;

/** What transitional provisions say about earlier cases. */
export const transitionalOutcomes = [
  ...[
    'tiếp tục',
    'thực hiện theo',
    'giải quyết theo',
    'áp dụng theo',
    'áp dụng quy định',
    'xử lý theo',
    'không phải',
  ],
  ...['vẫn', 'có giá trị', 'thực hiện đến', 'thì', 'được', 'sử dụng', 'chuyển sang'],
] as const;

/** What is said of cases that continue although the act they are based on ends. */
export const lastingOutcomes = ['tiếp tục', 'vẫn', 'đến hết', 'cho đến khi'] as const;

/**
 * Ways in which something granted under earlier acts may still be used ("Giấy phép đã cấp được sử dụng đến hết thời
 * hạn").
 */
export const lastingUses = [
  ...[
    'sử dụng',
    'dùng',
    'lưu hành',
    'thực hiện',
    'áp dụng',
    'hoạt động',
    'có giá trị',
    'có hiệu lực',
    'hưởng',
  ],
] as const;

/** Phrases for cases that are not over: "giấy phép còn thời hạn", "hợp đồng đang thực hiện". */
export const runningPhrases = ['còn thời hạn', 'còn hiệu lực', 'còn giá trị', 'đang', 'trước ngày'] as const;

/** Verbs for how it was granted: "hợp đồng đã ký", "biên lai đã in". */
export const grantingVerbs = [
  ...['cấp', 'in', 'ký', 'ban hành', 'phê duyệt', 'công nhận', 'chấp thuận', 'phát hành', 'đăng ký'],
  ...['bổ nhiệm', 'mua', 'lắp đặt', 'chứng nhận', 'sản xuất', 'nhập khẩu'],
] as const;

/** Words for a case's having begun: "hồ sơ đã nộp", "người đang hưởng", "danh hiệu được tặng". */
export const statesOfCases = [
  ...['đã', 'đang', 'chưa', 'hiện đang', 'hiện hưởng', 'ký kết', 'phát sinh', 'được cấp', 'được tặng'],
  ...['được công nhận', 'được phê duyệt', 'được bổ nhiệm', 'được chấp thuận'],
] as const;

/** What is decided of such a case: it goes on, is left as it is, or is decided by one law or the other. */
export const settledOutcomes = [
  ...[
    'tiếp tục',
    'vẫn',
    'giữ nguyên',
    'bảo lưu',
    'không phải làm lại',
    'không phải lập lại',
    'không phải cấp lại',
  ],
  ...[
    'không phải',
    'không yêu cầu',
    'không áp dụng',
    'không điều chỉnh',
    'thì thực hiện theo',
    'thì áp dụng',
  ],
  ...[
    'thì xử lý theo',
    'thì giải quyết theo',
    'được thực hiện theo',
    'được giải quyết theo',
    'được xét theo',
  ],
  ...[
    'được áp dụng theo',
    'được điều chỉnh',
    'được xử lý theo',
    'được tính theo',
    'có giá trị',
    'còn giá trị',
    'còn hiệu lực',
  ],
] as const;

/** What those who had begun it have to do now. */
export const oweOutcomes = [
  ...[
    'phải',
    'có trách nhiệm',
    'còn giá trị',
    'còn hiệu lực',
    'hoàn trả',
    'xét theo',
    'giữ nguyên',
    'bảo lưu',
  ],
] as const;

/** Words by which the subject of a sentence is something that had begun: "hồ sơ đã nộp", "hợp đồng còn thời hạn". */
export const begunWords = [
  ...['đã', 'đang', 'hiện đang', 'hiện hữu', 'dở dang', 'tồn đọng', 'còn thời hạn', 'còn hiệu lực'],
  ...['còn giá trị', 'trước đây', 'trước đó', 'trước ngày này', 'trước thời điểm này', 'trước ngày nêu trên'],
] as const;

/** What a closing article may say of such a subject. */
export const fatesOfCases = [
  ...['tiếp tục', 'vẫn', 'giữ nguyên', 'bảo lưu', 'phải', 'không phải', 'không được', 'không thu'],
  ...['không truy', 'không hoàn', 'không áp dụng', 'không điều chỉnh', 'không yêu cầu', 'chưa xác định'],
  ...['được công nhận'],
  ...['được giải quyết', 'được xử lý', 'được xem xét', 'được chuyển', 'được thanh toán'],
  ...['được miễn', 'được coi', 'có giá trị', 'còn giá trị', 'hết giá trị', 'hết hiệu lực'],
  ...['thực hiện theo', 'giải quyết theo', 'xử lý theo', 'áp dụng theo', 'xem xét lại', 'bàn giao'],
  ...['có trách nhiệm'],
] as const;

/** Verbs for what somebody does about a case: "… thì cơ quan bảo hiểm xã hội xem xét lại". */
export const settlingVerbs = [
  ...['giải quyết', 'xử lý', 'xem xét', 'áp dụng', 'thực hiện', 'quyết toán', 'thanh toán', 'hoàn thành'],
  ...['chi trả', 'điều chỉnh', 'thỏa thuận', 'thoả thuận', 'chuyển', 'quyết định'],
] as const;

/** First words of bodies, as sentences begin with them that say who carries an act out. */
export const openingsOfBodies = [
  ...['sở', 'bộ', 'ủy ban', 'uỷ ban', 'cơ quan', 'đơn vị', 'thủ trưởng', 'ban'],
] as const;

/** First words of sentences of closing articles that are not about cases: how to report difficulties, and who carries it out. */
export const openingsWithoutCase = [
  ...[
    'trong quá trình',
    'trong khi',
    'khi',
    'giao',
    'nếu',
    'kể từ',
    'căn cứ',
    'định kỳ',
    'hàng năm',
    'hằng năm',
  ],
  ...['các nội dung', 'những nội dung', 'nội dung', 'các quy định', 'những quy định', 'mọi quy định'],
  ...['văn bản', 'các văn bản', 'những văn bản', 'trường hợp các văn bản', 'trường hợp văn bản'],
  ...['bãi bỏ', 'thay thế', 'hủy bỏ', 'huỷ bỏ', 'sửa đổi', 'tất cả', 'việc dẫn chiếu'],
] as const;

/** For how long what has begun goes on. */
export const lengthsLeft = [
  'cho thời gian còn lại',
  'trong thời gian còn lại',
  'cho thời hạn còn lại',
] as const;

/** Words of the headings of articles on cases that began before: "Xử lý các trường hợp tồn tại". */
export const handlingVerbs = ['xử lý', 'giải quyết', 'áp dụng'] as const;
export const caseNames = [
  ...[
    'trường hợp',
    'vấn đề',
    'hồ sơ',
    'dự án',
    'hợp đồng',
    'công trình',
    'tồn tại',
    'vụ việc',
    'vụ án',
    'nội dung',
  ],
] as const;
export const statesInHeadings = [
  ...['tồn tại', 'trước', 'phát sinh trước', 'chuyển tiếp', 'dở dang', 'đã', 'đang', 'chưa', 'còn thời hạn'],
] as const;

/** Words for what an act says, where a sentence is about that and not about a case. */
export const contentsOfActs = ['nội dung', 'quy định', 'điều khoản'] as const;
