/** Headings of chapters with reasons, aims or reports, which contain no tasks. */
export const chaptersWithoutTasks: Readonly<
  Record<'titles' | 'accounts' | 'earlierOrders', readonly string[]>
> = {
  titles: [
    'mục đích',
    'yêu cầu',
    'mục tiêu',
    'quan điểm',
    'chỉ tiêu',
    'tình hình',
    'kết quả đạt được',
    'kết quả thực hiện',
    'đánh giá chung',
    'đánh giá tình hình',
    'đặc điểm tình hình',
    'nhận định tình hình',
    'thực trạng',
    'tồn tại',
    'hạn chế',
    'nguyên nhân',
    'bối cảnh',
    'sự cần thiết',
    'căn cứ',
    'cơ sở pháp lý',
    'đối tượng',
    'phạm vi',
    'nguyên tắc',
    'tầm nhìn',
    'ưu điểm',
    'giải thích từ ngữ',
    'đề cương',
    'mẫu',
    'biểu mẫu',
    'thời gian, địa điểm',
    'thời gian và địa điểm',
    'địa điểm',
  ],
  /** Such a chapter may go on to orders: "Trong thời gian tới, yêu cầu các bộ … các nhiệm vụ sau:". */
  accounts: ['tình hình', 'đánh giá chung', 'nhận định'],
  /** Words before a verb of assigning with which it tells of an order that was given earlier. */
  earlierOrders: ['của', 'đã', 'được', 'như', 'theo', 'việc', 'các'],
};

/** Words for the part of minutes in which work is assigned: "Kết luận của Giám đốc", "phân công như sau". */
export const conclusionWords: readonly string[] = [
  'chủ tọa giao',
  'chủ trì giao',
  'giao nhiệm vụ',
  'kết luận',
  'nhiệm vụ thời gian tới',
  'nhiệm vụ trọng tâm',
  'nhiệm vụ trong thời gian tới',
  'phân công',
  'thống nhất giao',
  'ý kiến chỉ đạo',
];

/** First words of the other parts of minutes, which may speak of earlier conclusions. */
export const discussionWords: readonly string[] = [
  'báo cáo',
  'đánh giá',
  'kết quả',
  'kiểm điểm',
  'phát biểu',
  'rà soát',
  'thảo luận',
  'thực hiện',
  'tình hình',
  'việc',
  'ý kiến của',
  'ý kiến đóng góp',
  'ý kiến phát biểu',
  'ý kiến thảo luận',
  'ý kiến tham gia',
];

/** Kinds of documents that record a meeting, of which only the conclusions assign work. */
export const kindsOfMinutes: readonly string[] = ['Biên bản'];

/** Words in such a heading that indicate tasks after all: "Mục tiêu, nhiệm vụ". */
export const wordsOfWork: readonly string[] = [
  'nhiệm vụ',
  'giải pháp',
  'tổ chức thực hiện',
  'phân công',
  'nội dung thực hiện',
];

/** Kinds that apply to everybody, whatever their number looks like; decrees before 1997 have no year in it. */
export const kindsOfRules: readonly string[] = [
  'Hiến pháp',
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
];

/** Kinds of documents that inform or request, so that their sentences about a body do not give it a task. */
export const kindsWithoutOrders: readonly string[] = [
  'Báo cáo',
  'Tờ trình',
  'Văn bản hợp nhất',
  'Quy chế',
  'Quy định',
  'Biên bản',
  'Hợp đồng',
  'Giấy mời',
  'Điều lệ',
];
