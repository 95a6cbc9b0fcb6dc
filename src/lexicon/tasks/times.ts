/** Nouns after which a period belongs to the name and is not the time of the task: "kế hoạch … hằng năm". */
export const namedByPeriod: readonly string[] = [
  'kế hoạch',
  'ngân sách',
  'chương trình',
  'dự toán',
  'cuối',
  'chi',
  'kỳ họp',
  'chỉ tiêu',
];

/** Nouns after which "thường xuyên" means "regular" and not "constantly": "chi thường xuyên". */
export const namedByAlways: readonly string[] = [
  'nhiệm vụ',
  'chi',
  'giáo dục',
  'đào tạo',
  'việc',
  'kinh phí',
  'hoạt động',
  'chế độ',
  'cơ quan',
  'không',
  'công tác',
  'vốn',
];

/** Words after which a day in the same clause names something else: "chào mừng ngày 20/11", "cuộc họp ngày 15/5/2026". */
export const namedByDay: readonly string[] = [
  'ban hành',
  'bầu cử',
  'biên bản',
  'chào mừng',
  'chuẩn bị',
  'cuộc họp',
  'hiệu lực',
  'hưởng ứng',
  'kỷ niệm',
  'mừng',
  'nhân',
  'phiên họp',
  'phục vụ',
  'số',
  'thành lập',
  'truyền thống',
  'tuyên truyền',
];

/** Words after which a month or a quarter in the same clause names something: "báo cáo quý I", "phụ cấp tháng 9". */
export const namedByQuarter: readonly string[] = [
  'báo cáo',
  'chi phí',
  'chỉ tiêu',
  'cuộc họp',
  'giao ban',
  'kế hoạch',
  'kết luận',
  'kết quả',
  'kinh phí',
  'kỳ họp',
  'lương',
  'phiên họp',
  'phụ cấp',
  'quyết toán',
  'số liệu',
  'sơ kết',
  'thu nhập',
  'tình hình',
  'tổng kết',
];

/** Words that may stand around the time in a heading that says nothing else: "Công việc trong tháng 9/2026:". */
export const wordsAroundTimes: readonly string[] = [
  'ba',
  'buổi',
  'bảy',
  'bắt đầu',
  'chiều',
  'chậm nhất',
  'chủ nhật',
  'cuối',
  'cả',
  'diễn ra',
  'dự kiến',
  'giai đoạn',
  'hai',
  'hoàn thành',
  'hết',
  'khoảng',
  'kết thúc',
  'kể',
  'làm ngay',
  'muộn nhất',
  'ngày',
  'năm',
  'sáng',
  'sáu',
  'thời gian',
  'thời hạn',
  'thời điểm',
  'thứ',
  'tiến độ',
  'trong',
  'trước',
  'tuần',
  'tư',
  'tối',
  'tổ chức',
  'tới',
  'từ',
  'và',
  'vào',
  'xong',
  'đầu',
  'đến',
  'đợt',
];

/** Words for the work in a heading that otherwise says only when it is done: "Nhóm nhiệm vụ hoàn thành trước 30/4". */
export const wordsForWork: readonly string[] = [
  'các',
  'cần',
  'công việc',
  'nhiệm vụ',
  'nhóm',
  'những',
  'nội dung',
  'phải',
  'phần việc',
  'thực hiện',
  'triển khai',
  'việc',
];

/** Words before a deadline that make it a time before which something had come about: "tồn tại từ trước năm 2024". */
export const wordsOfOrigin: readonly string[] = ['có', 'phát sinh', 'tồn đọng', 'tồn tại', 'từ'];

/** Words for recurring work: "hằng tháng". */
export const repeatingWords: readonly string[] = ['hằng', 'hàng', 'mỗi', 'từng'];

/** Words that introduce a deadline. */
export const deadlineWords: readonly string[] = ['trước', 'chậm nhất', 'muộn nhất'];

/** Words for completing a task. */
export const completionWords: readonly string[] = ['hoàn thành', 'xong'];

/** Words that change what a word of time says. */
export const namedBesideTimes: Readonly<Record<'goals' | 'steady', readonly string[]>> = {
  /** Nouns after which "phấn đấu" says what sort of target it is, and not that something is aimed at. */
  goals: ['chỉ tiêu', 'dự toán', 'mức', 'mục tiêu'],
  /** Adjectives after which "liên tục" is one as well: "cung cấp điện an toàn, liên tục". */
  steady: ['an toàn', 'thông suốt', 'đầy đủ', 'ổn định'],
};
