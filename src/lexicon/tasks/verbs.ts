import verbs from './work-verbs.data.json' with { type: 'json' };

/**
 * Words that, in small letters after the name of a body, can only be a verb or its adverb: the name ends before them.
 */
export const workVerbs: readonly string[] = verbs;

/** Verbs, and "về", in small letters that are part of a body's name after certain words. */
export const verbsInNames: readonly {
  readonly behind: readonly string[];
  readonly verbs: readonly string[];
  /** Only before these words. */
  readonly before?: readonly string[];
}[] = [
  // "Các đơn vị [chủ trì] báo cáo": those that have the lead, wherever they have it.
  {
    behind: ['các cơ quan', 'các đơn vị', 'cơ quan, đơn vị', 'các phòng'],
    verbs: ['chủ trì'],
    before: [
      'báo cáo',
      'chịu trách nhiệm',
      'chủ động báo cáo',
      'có trách nhiệm',
      'có văn bản',
      'kịp thời',
      'nhiệm vụ',
      'phản ánh',
    ],
  },
  // "Các đơn vị [được giao nhiệm vụ] lập dự toán": which of them.
  {
    behind: ['các bộ', 'các cơ quan', 'các đơn vị', 'các địa phương', 'cơ quan, đơn vị', 'cá nhân'],
    verbs: ['được giao nhiệm vụ', 'được phân công phụ trách', 'được phân công nhiệm vụ'],
  },
  // "Đại diện [lãnh đạo] Công an tỉnh".
  { behind: ['đại diện'], verbs: ['lãnh đạo'] },
  { behind: ['ban'], verbs: ['xây dựng Đảng', 'xây dựng đảng'] },
  { behind: ['cán bộ'], verbs: ['quản lý'] },
  { behind: ['cấp trên'], verbs: ['trực tiếp cơ sở', 'trực tiếp'] },
  { behind: ['có'], verbs: ['tổ chức'] },
  { behind: ['ban', 'trung tâm', 'tổ'], verbs: ['điều hành'] },
  { behind: ['viện'], verbs: ['kiểm sát'] },
  { behind: ['nhà', 'bên'], verbs: ['cung cấp', 'phân phối', 'sản xuất'] },
  { behind: ['hội đồng', 'tòa'], verbs: ['xét xử'] },
  {
    behind: [
      'cơ quan',
      'cơ sở',
      'trung tâm',
      'viện',
      'trường',
      'doanh nghiệp',
      'lực lượng',
      'ban',
      'phòng',
      'công ty',
    ],
    verbs: [
      'quản lý',
      'đầu tư',
      'đào tạo',
      'nghiên cứu',
      'cung cấp',
      'tư vấn',
      'phát triển',
      'vận hành',
      'sử dụng',
      'thông tin',
      'kiểm soát',
      'đăng ký',
      'hỗ trợ',
      'thanh tra',
      'kiểm tra',
      'thẩm định',
      'bảo vệ',
      'lưu trữ',
      'sản xuất',
      'chăm sóc',
      'phục vụ',
      'bảo tồn',
      'bảo trì',
      'giám định',
      'xuất bản',
      'dự báo',
    ],
  },
  {
    behind: ['đơn vị', 'tổ chức'],
    verbs: ['tư vấn', 'quản lý', 'cung cấp', 'đào tạo', 'vận hành', 'đầu tư', 'thi công'],
  },
  { behind: ['dự án', 'xúc tiến', 'quản lý', 'chủ', 'nhà', 'kế hoạch'], verbs: ['đầu tư'] },
  { behind: ['tổ', 'xưởng', 'phân xưởng', 'khu', 'phụ trách'], verbs: ['sản xuất', 'đào tạo'] },
  { behind: ['trung tâm dịch vụ', 'phòng kế hoạch'], verbs: ['tổng hợp'] },
  { behind: ['khoa ngoại', 'khoa nội'], verbs: ['tổng hợp'] },
  {
    behind: ['hội đồng'],
    verbs: [
      'phối hợp',
      'phổ biến',
      'tư vấn',
      'bồi thường',
      'thẩm định',
      'xét duyệt',
      'quản trị',
      'thanh lý',
      'kiểm kê',
    ],
  },
  { behind: ['lưu'], verbs: ['ký'] },
  { behind: ['nguồn'], verbs: ['huy động', 'đóng góp'] },
  // "Các chủ rừng là tổ chức": which of those that the word names.
  {
    behind: [
      'chủ rừng',
      'chủ cơ sở',
      'chủ hộ',
      'chủ sở hữu',
      'người sử dụng đất',
      'hội viên',
      'thành viên',
      'nhà đầu tư',
    ],
    verbs: ['là tổ chức', 'là cá nhân', 'là hộ gia đình', 'là doanh nghiệp', 'là đảng viên', 'là cán bộ'],
  },
  { behind: ['hội đồng phối hợp'], verbs: ['phổ biến'] },
  { behind: ['đội', 'tổ'], verbs: ['hòa giải', 'tư vấn'] },
  { behind: ['an toàn'], verbs: ['vệ sinh'] },
  { behind: ['cảnh sát'], verbs: ['điều tra', 'quản lý', 'thi hành', 'bảo vệ'] },
  { behind: ['tội phạm', 'quản lý hành chính'], verbs: ['về'] },
  { behind: ['phong trào'], verbs: ['bảo vệ'] },
  { behind: ['tài chính'], verbs: ['đầu tư'] },
  { behind: ['vật liệu'], verbs: ['xây dựng'] },
  { behind: ['giáo dục'], verbs: ['thường xuyên'] },
  { behind: ['kỹ thuật'], verbs: ['sản xuất'] },
  // "Phòng Quản lý, hỗ trợ doanh nghiệp", "Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ".
  { behind: ['quản lý,', 'án hình sự và'], verbs: ['hỗ trợ'] },
  { behind: ['phòng cháy,'], verbs: ['chữa cháy'] },
  { behind: ['chữa cháy và'], verbs: ['cứu nạn'] },
  { behind: ['cứu nạn,'], verbs: ['cứu hộ'] },
  { behind: ['thi đua,', 'thi đua và'], verbs: ['khen thưởng'] },
  { behind: ['cơ quan tham mưu,', 'ban tham mưu,'], verbs: ['giúp việc'] },
  { behind: ['phòng thanh tra,', 'phòng kiểm tra,', 'ban kiểm tra,'], verbs: ['kiểm tra', 'giám sát'] },
  { behind: ['tổ'], verbs: ['tiết kiệm'] },
  { behind: ['hồi sức'], verbs: ['tích cực'] },
  {
    behind: ['đội', 'tổ'],
    verbs: ['ứng phó', 'bảo vệ', 'tuyên truyền', 'kiểm tra', 'giám sát', 'thẩm định'],
  },
  { behind: ['đoàn'], verbs: ['kiểm tra', 'giám sát', 'thanh tra', 'khảo sát'] },
  { behind: ['đầu tư'], verbs: ['xây dựng', 'phát triển'] },
  { behind: ['tư vấn'], verbs: ['lập', 'giám sát', 'thẩm tra', 'quản lý'] },
  { behind: ['cơ quan', 'đội ngũ', 'bộ phận'], verbs: ['tham mưu', 'lãnh đạo'] },
  { behind: ['quản lý', 'an toàn', 'công nghệ'], verbs: ['sử dụng', 'thông tin'] },
  { behind: ['phòng', 'khoa', 'trung tâm', 'cơ sở'], verbs: ['xét nghiệm', 'sàng lọc', 'tuyển sinh'] },
  { behind: ['doanh nghiệp', 'đơn vị', 'công ty', 'hợp tác xã'], verbs: ['vận chuyển', 'in ấn'] },
  {
    behind: ['cảnh sát', 'an toàn', 'công trình', 'trật tự', 'hạ tầng', 'phát triển'],
    verbs: ['giao thông'],
  },
  { behind: ['hội đồng', 'ban'], verbs: ['tuyển sinh'] },
  { behind: ['đồng'], verbs: ['bằng'] },
  { behind: ['thiết', 'trang', 'chuẩn'], verbs: ['bị'] },
  { behind: ['xung kích', 'chỉ huy', 'chỉ đạo'], verbs: ['phòng chống', 'phòng, chống', 'ứng phó'] },
  { behind: ['ban', 'bộ phận', 'phòng', 'trụ sở', 'tổ'], verbs: ['tiếp công dân', 'tiếp dân', 'tiếp nhận'] },
  { behind: ['giáo dục và', 'giáo dục nghề nghiệp và'], verbs: ['đào tạo'] },
  { behind: ['cơ quan', 'đơn vị', 'tổ chức', 'cá nhân'], verbs: ['chịu sự giám sát', 'chịu sự kiểm tra'] },
];

/** Words that end like one of those and are not a body: "Sở Nông nghiệp và Môi trường [kiểm tra]". */
export const wordsOfNoBody: readonly string[] = [
  'môi trường',
  'thị trường',
  'công trường',
  'nông trường',
  'lâm trường',
  'hiện trường',
  'quốc phòng',
  'biên phòng',
  'bệnh viện',
  'thư viện',
  'tỉnh đoàn',
  'thành đoàn',
  'xã đoàn',
  'phường đoàn',
  'công đoàn',
  'liên đoàn',
  'tập đoàn',
];

/** Verbs for the role of a body in a task, which never end its name: "Phòng Kế toán [chủ trì]:". */
export const roleVerbs: readonly string[] = [
  'báo cáo',
  'chịu trách nhiệm',
  'chủ trì',
  'có nhiệm vụ',
  'có trách nhiệm',
  'phối hợp',
  'tham gia',
  'tham mưu',
  'thực hiện',
  'tổ chức thực hiện',
  'triển khai',
];

/** Syllables that form a noun with the verb after them: "công lập", "chương trình", "ngoại giao". */
export const wordsBeforeNouns: readonly string[] = [
  'công',
  'đăng',
  'độc',
  'chương',
  'quy',
  'truyền',
  'tiến',
  'giáo',
  'trợ',
  'lộ',
  'ngoại',
  'thư',
  'chữ',
  'bầu',
  'hành',
  'ứng',
  'quốc',
  'dân',
  'hậu',
];

/** Verbs of assigning: the body after them is the one that has to do the task. */
export const orderVerbs: readonly string[] = [
  'giao và ủy quyền cho',
  'giao, ủy quyền cho',
  'giao nhiệm vụ cho',
  'giao trách nhiệm cho',
  'giao cho',
  'giao',
  'yêu cầu',
  'trân trọng đề nghị',
  'kính đề nghị',
  'đề nghị',
  'phân công',
];
