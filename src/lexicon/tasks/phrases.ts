/** Kinds of documents that announce meetings. */
export const meetingKinds: readonly string[] = ['Chương trình', 'Lịch', 'Giấy mời', 'Thư mời'];

/** Words for sorts of bodies that identify none alone: a list of them forms one entry, and a field follows. */
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

/** Words after which the name of a body continues on the next line. */
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

/** Plurals followed by a colon and names: "UBND các xã: Đức Trọng, Hiệp Thạnh". */
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

/** First words of the basis of a task, after its time in a table that was read without its columns. */
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

/** First words of sentences that contain no task: funding, remarks, references to details elsewhere. */
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
  'chủ đề:',
  'khẩu hiệu:',
  'mức thu',
  'mức chi',
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

/** Phrases that may precede the body that is given a task, followed by a comma. */
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

/** Words for recurring work: "hằng tháng". */
export const repeatingWords: readonly string[] = ['hằng', 'hàng', 'mỗi', 'từng'];

/** Words that introduce a deadline. */
export const deadlineWords: readonly string[] = ['trước', 'chậm nhất', 'muộn nhất'];

/** Words for completing a task. */
export const completionWords: readonly string[] = ['hoàn thành', 'xong'];
