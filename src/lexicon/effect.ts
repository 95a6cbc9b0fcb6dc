/** Phrases for being in force. */
export const holdingPhrases = ['có hiệu lực', 'có giá trị'] as const;

/** Phrases for no longer being in force. */
export const ceasingPhrases = [
  'hết hiệu lực',
  'mất hiệu lực',
  'thôi hiệu lực',
  'hết giá trị thi hành',
  'hết giá trị pháp lý',
  'thôi áp dụng',
  'chấm dứt áp dụng',
  'chấm dứt việc áp dụng',
  'chấm dứt hiệu lực',
  'kết thúc hiệu lực',
  'không còn hiệu lực',
] as const;

/** The same, as said of acts in running text. */
export const endingPhrases = [...ceasingPhrases, 'không còn giá trị', 'không còn áp dụng'] as const;

/** Phrases that end an act only with a day from which they hold: "Không áp dụng Thông tư số … kể từ ngày …". */
export const disusingPhrases = ['không áp dụng', 'không được áp dụng', 'không thực hiện'] as const;

/** Words that may come between these phrases and the day: "có hiệu lực thi hành kể từ ngày …". */
export const wordsOfForce = ['thi hành', 'thực hiện', 'áp dụng', 'pháp lý', 'pháp luật'] as const;

/** Verbs for letting provisions hold for longer than they were to. */
export const prolongingVerbs = ['kéo dài', 'gia hạn'] as const;

/** Verbs for leaving provisions of an act as they are while the rest of it ends. */
export const keepingVerbs = ['giữ nguyên'] as const;

/** Words for parts of an act that a pin cannot express: "Bãi bỏ Mẫu số 01 … của", "bãi bỏ một phần". */
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

/** What of several acts may end at once: "Các nội dung về phí tại các nghị quyết sau đây". */
export const endedOfSeveral = ['quy định', 'nội dung', 'điều', 'khoản', 'điểm', 'phần'] as const;

/** The first halves of verbs that end in "trừ" without excepting anything: "phòng trừ sâu bệnh", "khấu trừ thuế". */
export const verbsBeforeRemoval = [
  ...['phòng', 'khấu', 'loại', 'diệt', 'giảm', 'bù', 'cấn', 'miễn', 'bài', 'khai', 'tiêu', 'đối', 'kiểm'],
] as const;

/** What a circular or a decision issues alone, apart from the kinds that may be attached: a technical regulation, norms. */
export const issuedAlone = ['Quy chuẩn', 'QCVN', 'Tiêu chuẩn', 'Định mức', 'Bảng giá', 'Đơn giá'] as const;

/** Verbs for provisions that apply from a specific day ("được áp dụng từ ngày …"). */
export const applyingVerbs = ['áp dụng', 'thực hiện', 'thi hành'] as const;

/** How provisions are applied: "áp dụng bắt buộc từ ngày …". */
export const mannersOfApplying = ['thí điểm', 'bắt buộc', 'chính thức'] as const;

/** Verbs for what people are granted by provisions from a specific day ("mức hỗ trợ … được tính hưởng từ ngày …"). */
export const receivingVerbs = ['tính hưởng', 'hưởng', 'chi trả'] as const;

/**
 * The territorial scope, which may come between these words and the day: "áp dụng thống nhất trong cả nước kể từ ngày
 * …".
 */
export const wordsOfExtent = [
  ...['trong', 'trên'].flatMap((where) =>
    ['cả nước', 'toàn', 'phạm vi', 'địa bàn'].map((whole) => `${where} ${whole}`),
  ),
] as const;

/** Words for the time for which an act holds: "thời hạn áp dụng đến hết năm 2026". */
export const wordsOfTerm = ['thời gian', 'thời hạn'] as const;

/** Verbs for what happens to single cases: an act "áp dụng cho hồ sơ nộp đến hết ngày …" does not end on that day. */
export const caseVerbs = [
  ...['nộp', 'gửi', 'tiếp nhận', 'phát sinh', 'ký', 'lập', 'cấp', 'hoàn thành', 'nhập học', 'trúng tuyển'],
  ...['sinh', 'đăng ký', 'đã', 'được', 'có', 'thực hiện', 'khởi công', 'xảy ra'],
] as const;

/** Words for all that an act says: "Các chính sách quy định tại Nghị quyết này". */
export const wholeWords = [
  ...['quy định', 'chính sách', 'nội dung', 'chế độ', 'cơ chế', 'mức thu', 'mức hỗ trợ', 'mức chi'],
] as const;

/** Words for rates, each of which may hold for a time of its own: "Mức 1.500.000 đồng, thực hiện đến hết ngày …". */
export const wordsOfRates = [
  ...['mức', 'giá', 'đơn giá', 'khung giá', 'thuế suất', 'hệ số', 'tỷ lệ', 'định mức', 'phụ cấp', 'trợ cấp'],
] as const;

/** First words of clauses that grant something, each perhaps for a time of its own: "Miễn tiền thuê đất, đến hết ngày …". */
export const grantingOpenings = [
  ...['miễn', 'giảm', 'miễn, giảm', 'hỗ trợ', 'gia hạn', 'ưu đãi', 'thí điểm'],
] as const;

/** What follows the number in a rate: "35.000 đồng", "5 %". */
export const unitsOfRates = ['đồng', 'nghìn đồng', 'ngàn đồng', 'triệu đồng', 'tỷ đồng', '%'] as const;

/** Phrases for those who carry out an act: "… chịu trách nhiệm thi hành Quyết định này kể từ ngày ký". */
export const dutyWords = ['chịu trách nhiệm', 'có trách nhiệm'] as const;

/** Words that introduce the subject of provisions, between their names and "có hiệu lực": "Điều 1 [về nguồn lực]". */
export const wordsOfSubject = ['về', 'đối với', 'liên quan đến', 'áp dụng'] as const;

/** Verbs for suspending an act, which holds again later (Law 64/2025/QH15 has "ngưng hiệu lực"). */
export const suspendingVerbs = ['ngưng', 'tạm ngưng', 'tạm dừng', 'tạm ngừng', 'tạm đình chỉ'] as const;

/** Verbs for stopping that an act is carried out, until it is decided whether it is repealed. */
export const haltingVerbs = ['đình chỉ'] as const;

/**
 * After these words, "Thông tư này có hiệu lực" does not say when the act itself takes effect but refers to that day.
 */
export const wordsBeforeReferredDay = [
  ...['của', 'tại', 'theo', 'ngày', 'khi', 'trong', 'với', 'và', 'từ', 'sau', 'trước', 'điểm', 'gian', 'lúc'],
  ...['trái', 'ngoài', 'do', 'bởi', 'bằng', 'mà', 'về'],
] as const;

/** Words that may come before the names of provisions: "trừ quy định tại [khoản 2 Điều 3]". */
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

/** Events from which days are counted: the act was signed and issued, or passed. */
export const signingWords = ['ký', 'ban hành', 'ký ban hành', 'ký, ban hành', 'ký và ban hành'] as const;
/** Words for an act's coming about, where cases that are older than it are told apart: "trước khi ban hành Quy chế này". */
export const issuingWords = ['ban hành', 'ký ban hành', 'thi hành', 'được thông qua', 'thông qua'] as const;
export const passingWords = [
  'thông qua',
  'được thông qua',
  'biểu quyết thông qua',
  'được biểu quyết thông qua',
  'ký chứng thực',
] as const;

/** "này" in its spellings: "Quyết định nầy" is found in the acts of southern provinces up to about 2010. */
export const pointingWords = ['này', 'nầy'] as const;

/** Words by which a text refers to a day that it has named: "kể từ ngày này", "từ thời điểm nêu trên". */
export const wordsForDaySaid = [
  ...[...pointingWords, 'đó', 'ấy', 'trên'],
  ...['nói', 'nêu', 'ghi', 'quy định'].flatMap((said) =>
    ['trên', 'ở trên'].flatMap((where) => [`${said} ${where}`, `đã ${said} ${where}`]),
  ),
] as const;

/** Verbs with which the first article of a decision issues a text or sets a rate. */
export const verbsOfIssuing = [
  'ban hành',
  'phê duyệt',
  'quy định',
  'công bố',
  'thông qua',
  'ấn định',
] as const;

/** Who passes acts, as named in "kể từ ngày Hội đồng nhân dân tỉnh thông qua". */
export const passingBodies = ['Quốc hội', 'Ủy ban Thường vụ Quốc hội', 'Hội đồng nhân dân', 'HĐND'] as const;

/** Numbers of days written in words ("sau mười lăm ngày"). */
export const countWords: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười lăm': 15,
  'hai mươi': 20,
  'ba mươi': 30,
  'bốn mươi lăm': 45,
  'sáu mươi': 60,
  'chín mươi': 90,
};

/** Terms for years that are calendar years (State Budget Law 83/2015/QH13, Article 14). */
export const calendarYears = ['năm ngân sách', 'năm tài chính', 'năm'] as const;
