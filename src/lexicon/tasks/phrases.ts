/** Kinds of documents that say when and where people meet. */
export const meetingKinds: readonly string[] = ['Chương trình', 'Lịch', 'Giấy mời', 'Thư mời'];

/** Words for sorts of bodies that name nobody alone: a list of them is one entry, and a field of theirs follows. */
export const bareSorts: readonly string[] = [
  'Ban',
  'Bộ',
  'Cục',
  'Hội',
  'Ngành',
  'Phòng',
  'Sở',
  'Trường',
  'Viện',
  'Vụ',
];

/** Words after which the name of a body is still open at the end of a line. */
export const openNames: readonly string[] = [
  'văn thư',
  'lãnh đạo',
  'đại diện',
  'công chức',
  'chuyên viên',
  'văn phòng',
  'thanh tra',
  'của',
  'thuộc',
  'và',
];

/** An office that two bodies share: "Văn phòng HĐND và UBND". */
export const sharedOffices = {
  offices: ['Văn phòng', 'Đoàn'],
  first: ['HĐND', 'Hội đồng nhân dân', 'Quốc hội', 'ĐBQH'],
  second: ['UBND', 'Ủy ban nhân dân', 'HĐND', 'Hội đồng nhân dân'],
} as const;

/** Plurals whose names follow a colon: "UBND các xã: Đức Trọng, Hiệp Thạnh". */
export const namedPlurals: readonly string[] = [
  'bộ',
  'đặc khu',
  'huyện',
  'phòng',
  'phường',
  'sở',
  'tỉnh',
  'xã',
  'xã, phường',
];

/** What has a period in its name, so that the period is no time of the work: "kế hoạch … hằng năm". */
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

/** What "thường xuyên" says the sort of, and not that it goes on always: "chi thường xuyên". */
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

/** Words that begin what a task rests on, behind its time in a table that was read without its columns. */
export const groundOpenings: readonly string[] = [
  'Điều',
  'Khoản',
  'khoản',
  'điểm',
  'Luật',
  'Thông tư',
  'Nghị định',
  'Nghị quyết',
  'Quyết định',
  'QĐ',
  'NĐ',
  'TT',
];

/** What opens a sentence that gives no work: money, remarks, where the rest is to be found. */
export const openingsWithoutWork: readonly string[] = [
  'thông báo để',
  'thông báo đến',
  'trân trọng',
  'dự toán',
  'nguồn:',
  'kinh phí',
  'nguồn kinh phí',
  'nguồn vốn',
  'đầu mối liên hệ',
  'địa điểm',
  'nơi nhận',
  'chi tiết',
  'mọi chi tiết',
  'ghi chú',
  'danh mục',
  'trên đây là',
];

/** Words that begin a clause, so that the name of a body ends before them. */
export const clauseOpenings: readonly string[] = [
  'để',
  'nhằm',
  'khi',
  'nếu',
  'nhất là',
  'đặc biệt',
  'trong đó',
  'bao gồm',
  'kể cả',
  'cụ thể',
  'đồng thời',
  'bằng',
  'từ',
  'sẽ',
  'được',
  'đã',
  'trong việc',
  'trong công tác',
  'trong quá trình',
  'về việc',
  'về',
  'theo',
  'trước ngày',
  'trước tháng',
  'trước khi',
  'đến ngày',
  'đến hết',
  'sau khi',
  'hoàn thành',
  'xong',
  'biết',
  'qua',
  'mà',
  'do',
  'thì',
  'với',
  'không',
  'như',
  'vào',
  'ngay',
  'rồi',
];

/** What may stand in front of the body that is told to do something, with a comma behind it. */
export const circumstances: readonly string[] = [
  'trong',
  'sau khi',
  'khi',
  'nếu',
  'trên cơ sở',
  'căn cứ',
  'từ',
  'đối với',
  'về',
  'riêng',
  'để',
  'nhằm',
  'đồng thời',
  'do vậy',
  'do đó',
  'vì vậy',
  'theo đó',
  'trường hợp',
  'hằng',
  'hàng',
  'định kỳ',
  'trước',
  'qua',
  'đến',
  'ngoài ra',
  'bên cạnh',
  'nhất trí',
  'thống nhất',
  'đồng ý',
  'ngay',
  'chậm nhất',
  'theo',
  'tại',
  'với',
  'cùng với',
  'vào',
  'thời gian',
  'tiếp theo',
  'song song',
  'giai đoạn',
  'quý',
  'tháng',
  'năm',
  'các',
  'việc',
];

/** What is said of work that comes again and again: "hằng tháng". */
export const repeatingWords: readonly string[] = ['hằng', 'hàng', 'mỗi', 'từng'];

/** What sets the last day of a work. */
export const deadlineWords: readonly string[] = ['trước', 'chậm nhất', 'muộn nhất'];

/** What says that a work is done by then. */
export const completionWords: readonly string[] = ['hoàn thành', 'xong'];
