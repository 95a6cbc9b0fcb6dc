import verbs from './work-verbs.data.json' with { type: 'json' };

/**
 * Words that only a verb or its adverb can be where they follow the name of a body in small letters: the name ends
 * before them.
 */
export const workVerbs: readonly string[] = verbs;

/** Verbs in small letters that are a part of a body's name behind the words that they go with. */
export const verbsInNames: readonly {
  readonly behind: readonly string[];
  readonly verbs: readonly string[];
}[] = [
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
  { behind: ['cảnh sát', 'an toàn', 'công trình', 'trật tự', 'hạ tầng'], verbs: ['giao thông'] },
  { behind: ['hội đồng', 'ban'], verbs: ['tuyển sinh'] },
  { behind: ['đồng'], verbs: ['bằng'] },
  { behind: ['thiết', 'trang', 'chuẩn'], verbs: ['bị'] },
];

/** Words that end like one of those and are no body: "Sở Nông nghiệp và Môi trường [kiểm tra]". */
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
];

/** Verbs that say what part a body has in a task, and so never end its name: "Phòng Kế toán [chủ trì]:". */
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

/** Words that make a noun of the verb of one syllable behind them: "công lập", "chương trình", "ngoại giao". */
export const wordsBeforeNouns: readonly string[] = [
  'công',
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
];

/** What may say "giao" and who is told then: the body behind these words is the one that has to do it. */
export const orderVerbs: readonly string[] = [
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
