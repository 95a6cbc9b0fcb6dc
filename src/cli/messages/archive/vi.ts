import type { ArchiveMessages } from './en.js';

/** What `plan-parse archive` says in Vietnamese. */
export const vi: ArchiveMessages = {
  command: 'lưu những gì đọc được từ nhiều văn bản vào một kho, và trả lời câu hỏi về kho đó',
  store: 'tệp của kho',
  add: 'đọc văn bản mới hoặc đã thay đổi vào kho; kho được tạo nếu chưa có',
  paths: 'tệp, thư mục và mẫu tên cần đọc',
  prune: 'bỏ những gì đã đọc từ các tệp ở những đường dẫn này mà nay không còn',
  memory: 'bộ nhớ mà cơ sở dữ liệu được dùng, tính bằng MiB (mặc định: 512)',
  stats: 'in ra những gì có trong kho',
  sql: 'in kết quả của một câu lệnh SQL, chỉ đọc được kho này',
  statement: 'một câu lệnh SQL, hoặc - để đọc từ đầu vào chuẩn',
  export: 'ghi các bảng của kho thành tệp Parquet',
  parquet: 'thư mục cho các tệp, mỗi bảng một thư mục, văn bản chia theo năm',
  examplesTitle: 'Ví dụ:',
  examples: {
    add: [
      [
        'plan-parse archive add kho.duckdb vanban/',
        'đọc một thư mục; gọi lại để đọc tiếp, hoặc thêm cái mới',
      ],
      ['plan-parse archive add kho.duckdb vanban/ --prune', 'bỏ những gì không còn trong thư mục'],
    ],
    stats: [['plan-parse archive stats kho.duckdb', '']],
    sql: [
      [
        'plan-parse archive sql kho.duckdb "SELECT kind, count(*) FROM works GROUP BY ALL"',
        'số văn bản theo loại',
      ],
      [
        'plan-parse archive sql kho.duckdb "SELECT * FROM missing LIMIT 20" -f csv',
        'một khung nhìn, dạng CSV',
      ],
    ],
    export: [['plan-parse archive export kho.duckdb --parquet bang/', 'cho Spark, pandas, DuckDB']],
  },
  resolving: 'đang tìm xem lượt dẫn nào là của văn bản nào …',
  added: (added, unchanged, copies, gone) =>
    [
      `đã đọc ${added} tệp`,
      `${unchanged} tệp không đổi`,
      ...(copies > 0 ? [`${copies} bản sao`] : []),
      ...(gone > 0 ? [`${gone} tệp không còn`] : []),
    ].join(', '),
  total: (documents, works) => `kho có ${documents} văn bản và biết ${works} văn bản được nhắc đến`,
  notInstalled: (name) => `archive cần gói ${name}: cài bằng npm install ${name}`,
  noStore: (path) => `${path}: không phải là kho: tạo kho bằng archive add`,
  newer: (path, version, known) =>
    `${path}: kho do bản phát hành mới hơn tạo ra (phiên bản ${version}, biết đến ${known}): hãy cập nhật plan-parse`,
  busy: (path) => `${path}: chương trình khác đang mở kho: hãy đợi chương trình đó kết thúc`,
  unfinished: (path) => `${path}: kho chưa trọn vẹn: gọi lại archive add để làm tiếp`,
  failed: (path, why) => `${path}: không dùng được kho (${why})`,
  query: (why) => `không thực hiện được câu lệnh: ${why}`,
  notEmpty: (folder) => `${folder}: thư mục không trống: hãy nêu một thư mục mới`,
  storeAlone: (path) => `${path}: kho phải đứng một mình, không cùng các tệp khác`,
  stdinIsNoFile: 'kho giữ các tệp: hãy nêu tệp hoặc thư mục, không phải đầu vào chuẩn',
  tables: {
    documents: 'văn bản đã đọc',
    files: 'tệp',
    failures: 'tệp không đọc được',
    units: 'đơn vị bố cục',
    citations: 'lượt dẫn chiếu',
    works: 'văn bản được biết',
    present: 'trong đó đã đọc',
    edges: 'quan hệ giữa các văn bản',
    operations: 'thay đổi nội dung',
    tasks: 'nhiệm vụ',
    findings: 'lỗi thể thức',
    effects: 'quy định về hiệu lực',
    conflicts: 'mâu thuẫn',
  },
  columns: { table: 'Nội dung', count: 'Số lượng' },
};
