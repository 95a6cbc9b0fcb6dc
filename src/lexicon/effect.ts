/** How a text says that something is in force. */
export const holdingPhrases = ['có hiệu lực', 'có giá trị'] as const;

/** How it says that something no longer is. */
export const ceasingPhrases = ['hết hiệu lực', 'chấm dứt hiệu lực', 'không còn hiệu lực'] as const;

/** And how sentences about acts say it. */
export const endingPhrases = [...ceasingPhrases, 'không còn giá trị'] as const;

/** What may stand between these and the day: "có hiệu lực thi hành kể từ ngày …". */
export const wordsOfForce = ['thi hành', 'thực hiện', 'áp dụng', 'pháp lý'] as const;

/** What names a part of an act that no pin points at: "Bãi bỏ Mẫu số 01 … của", "bãi bỏ một phần". */
export const partWords = [
  ...[
    'một phần',
    'một số',
    'mẫu',
    'biểu',
    'biểu mẫu',
    'cụm từ',
    'nội dung',
    'danh mục',
    'quy định tại',
    'quy định về',
  ],
  ...[
    'phụ lục',
    'điều',
    'khoản',
    'điểm',
    'đoạn',
    'gạch đầu dòng',
    'kèm theo',
    'từ',
    'các quy định',
    'mục',
    'bảng',
  ],
] as const;

/** What is said of provisions that are applied from a day of their own ("được áp dụng từ ngày …"). */
export const applyingVerbs = ['áp dụng', 'thực hiện', 'thi hành'] as const;

/** Where it is in force or applied, between these words and the day: "áp dụng thống nhất trong cả nước kể từ ngày …". */
export const wordsOfExtent = [
  ...['trong', 'trên'].flatMap((where) =>
    ['cả nước', 'toàn', 'phạm vi', 'địa bàn'].map((whole) => `${where} ${whole}`),
  ),
] as const;

/** How an act names those who carry it out: "… chịu trách nhiệm thi hành Quyết định này kể từ ngày ký". */
export const dutyWords = ['chịu trách nhiệm', 'có trách nhiệm'] as const;

/** What may stand between provisions and "có hiệu lực" before what they are about: "Điều 1 [về nguồn lực]". */
export const wordsOfSubject = ['về', 'đối với', 'liên quan đến', 'áp dụng'] as const;

/** How an act puts others out of force for a time (Law 64/2025/QH15 on issuing legal documents: ngưng hiệu lực). */
export const suspendingPhrases = [
  'ngưng hiệu lực',
  'ngưng thi hành',
  'đình chỉ',
  'tạm dừng',
  'tạm ngưng',
] as const;

/** After these words "Thông tư này có hiệu lực" says when something else is. */
export const wordsBeforeTold = [
  ...['của', 'tại', 'theo', 'ngày', 'khi', 'trong', 'với', 'và', 'từ', 'sau', 'trước', 'điểm', 'gian', 'lúc'],
  ...['trái', 'ngoài', 'do', 'bởi', 'bằng', 'mà', 'về'],
] as const;

/** What may be said of provisions before they are named: "trừ quy định tại [khoản 2 Điều 3]". */
export const wordsOfProvisions = [
  ...[
    'quy định',
    'nội dung',
    'riêng',
    'trừ',
    'chế độ',
    'chính sách',
    'mức',
    'thẩm quyền',
    'thủ tục',
    'danh mục',
  ],
] as const;

/** What a day is counted from: when the act was signed and issued, or passed. */
export const signingWords = ['ký', 'ban hành', 'ký ban hành', 'ký, ban hành', 'ký và ban hành'] as const;
export const passingWords = ['thông qua', 'được thông qua', 'ký chứng thực'] as const;

/** Numbers of days that are written in words ("sau mười lăm ngày"). */
export const countWords: Readonly<Record<string, number>> = {
  bảy: 7,
  mười: 10,
  'mười lăm': 15,
  'hai mươi': 20,
  'ba mươi': 30,
  'bốn mươi lăm': 45,
  'sáu mươi': 60,
  'chín mươi': 90,
};

/** What years are called that are calendar years (State Budget Law 83/2015/QH13, Article 14). */
export const calendarYears = ['năm ngân sách', 'năm tài chính', 'năm'] as const;

/** How the heading of a transitional provision begins before "chuyển tiếp". */
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

/** What a transitional provision says of a case that began before. */
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

/** What is said of cases that go on though the act that they rest on ends. */
export const lastingOutcomes = ['tiếp tục', 'vẫn', 'đến hết', 'cho đến khi'] as const;

/** What may be done on with what earlier acts have given ("Giấy phép đã cấp được sử dụng đến hết thời hạn"). */
export const lastingUses = [
  ...['sử dụng', 'lưu hành', 'thực hiện', 'áp dụng', 'hoạt động', 'có giá trị', 'có hiệu lực', 'hưởng'],
] as const;

/** How it was given: "hợp đồng đã ký", "biên lai đã in". */
export const givingVerbs = [
  ...['cấp', 'in', 'ký', 'ban hành', 'phê duyệt', 'công nhận', 'chấp thuận', 'phát hành', 'đăng ký'],
  ...['bổ nhiệm', 'mua', 'lắp đặt', 'chứng nhận', 'sản xuất', 'nhập khẩu'],
] as const;
