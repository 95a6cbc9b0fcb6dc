import type { Messages } from './index.js';

/** Everything that the command says in Vietnamese. */
export const vi: Messages = {
  relations: {
    basis: 'căn cứ',
    proposal: 'theo đề nghị',
    implements: 'triển khai',
    details: 'quy định chi tiết',
    amends: 'sửa đổi, bổ sung',
    repeals: 'bãi bỏ, thay thế',
    issues: 'ban hành',
    refers: 'dẫn chiếu',
    amendedBy: 'được sửa đổi bởi',
    repealedBy: 'bị thay thế bởi',
  },
  severities: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },

  report: {
    untitled: '(không tìm thấy loại, số hay trích yếu của văn bản)',
    issuer: 'Cơ quan ban hành',
    issuedOn: 'Ngày ban hành',
    signer: 'Người ký',
    effectiveOn: 'Hiệu lực từ',
    field: 'Lĩnh vực',
    recipients: 'Nơi nhận',
    keywords: 'Từ khóa',
    source: 'Tệp',
    outline: (count) => `Bố cục (${count} đơn vị)`,
    noOutline: 'không có mục đánh số',
    collapsed: (count) => `(+${count})`,
    works: (works, mentions) => `Văn bản được dẫn (${works}, ${mentions} lần)`,
    noWorks: 'không có',
    graph: 'Đồ thị',
    graphCounts: (works, edges) => `${works} văn bản được dẫn, ${edges} quan hệ`,
    diagnostics: (count) => `Điểm cần xem (${count})`,
    unit: 'Đơn vị',
    line: (line) => `dòng ${line}`,
  },

  columns: {
    kind: 'Loại',
    number: 'Số hoặc tên',
    date: 'Ngày',
    issuer: 'Cơ quan',
    relation: 'Quan hệ',
    mentions: 'Lần',
    line: 'Dòng',
  },

  graph: {
    counts: (read, cited, edges) =>
      `${read} văn bản đã đọc, ${cited} văn bản khác được dẫn, ${edges} quan hệ`,
    byRelation: 'Quan hệ',
    byKind: 'Loại',
    times: (count) => `×${count}`,
  },

  validate: {
    tooManyWarnings: (found, allowed) => `${found} cảnh báo, nhưng --max-warnings chỉ cho ${allowed}`,
    badBaseline: (path) => `${path}: không phải tệp nền: hãy tạo bằng --baseline ${path} --update-baseline`,
    cannotFix: (path) => `${path}: không sửa được: chỉ sửa tệp văn bản thuần UTF-8`,
    unknownRule: (id) => `không có quy tắc ${id}`,
  },

  notes: {
    ambiguousSection: (count, line, others) =>
      `có ${count} đơn vị mang nhãn này; in ra đơn vị ở dòng ${line}, còn lại là ${others}`,
  },

  errors: {
    seeHelp: (command) => `xem ${command} --help`,
    didYouMean: (suggestion) => `có phải là ${suggestion}?`,
    unknownOption: (option) => `không có tùy chọn ${option}`,
    unknownCommand: (command) => `không có lệnh ${command}`,
    missingValue: (option) => `tùy chọn ${option} cần một giá trị`,
    invalidValue: (value, option) => `${option} không nhận "${value}"`,
    allowed: (choices) => `hãy dùng một trong: ${choices}`,
    tooManyArguments: 'thừa tham số',
    noFiles: 'hãy nêu ít nhất một tệp, hoặc - để đọc từ đầu vào chuẩn',
    wholeNumber: 'hãy dùng một số nguyên từ 1',
    unknownSection: (label, path) => `${path}: không có đơn vị "${label}"`,
    sectionsThere: (parent, labels) =>
      parent === '' ? `các đơn vị là ${labels}` : `các đơn vị của ${parent} là ${labels}`,
    sectionHasNone: (parent) =>
      parent === '' ? 'văn bản không có đơn vị nào' : `${parent} không có đơn vị con`,
    cannotWrite: (path, why) => `${path}: không ghi được (${why}): hãy kiểm tra thư mục và quyền ghi`,
    internal: (path, why) => `${path}: lỗi của plan-parse, không phải của tệp (${why}): xin báo lại`,
  },

  help: {
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Tham số:',
      'Options:': 'Tùy chọn:',
      'Commands:': 'Lệnh:',
    },
    defaultValue: (value) => `(mặc định: ${value})`,
    examplesTitle: 'Ví dụ:',
    program: 'Đọc văn bản hành chính và pháp luật Việt Nam: bố cục, văn bản được dẫn, đồ thị dẫn chiếu.',
    parse: 'in ra văn bản là gì, bố cục ra sao, dẫn những văn bản nào (lệnh mặc định)',
    graph: 'in đồ thị dẫn chiếu của một hay nhiều văn bản',
    validate: 'kiểm tra thể thức văn bản; mã thoát 1 nếu có lỗi',
    rules: 'liệt kê các quy tắc của validate',
    explain: 'in một quy tắc kèm căn cứ pháp lý và ví dụ',
    ruleId: 'tên quy tắc như validate ghi: form/number',
    preset: 'bộ quy tắc có sẵn (mặc định: recommended)',
    rule: 'mức của một quy tắc: off, info, warning hoặc error; dùng được nhiều lần',
    maxWarnings: 'mã thoát 1 nếu có nhiều cảnh báo hơn',
    config: 'tệp cấu hình (mặc định: plan-parse.config.* gần nhất, tìm ngược lên)',
    noConfig: 'không tìm tệp cấu hình',
    baseline: 'bỏ qua những điểm đã liệt kê trong tệp này',
    updateBaseline: 'liệt kê mọi điểm vào tệp của --baseline',
    fix: 'in những gì sửa được không cần người xem, dạng diff',
    write: 'cùng --fix: sửa luôn vào tệp',
    schema: 'in JSON Schema của kết quả JSON',
    files: 'các tệp cần đọc, hoặc - để đọc từ đầu vào chuẩn',
    format: 'dạng kết quả',
    output: 'ghi vào tệp FILE thay cho đầu ra chuẩn',
    section: 'chỉ in đơn vị có các nhãn này, nối bằng dấu chấm: II.2, "Điều 5.2.a"',
    depth: 'số cấp của bố cục cần in (mặc định: đến điều)',
    keywords: 'thêm các từ khóa của văn bản',
    explainLine: 'phần mềm hiểu dòng này của văn bản ra sao, và vì sao',
    quiet: 'chỉ báo lỗi: bỏ các ghi chú và các điểm nhẹ hơn lỗi',
    lang: 'ngôn ngữ của tiêu đề và thông báo (mặc định: theo locale)',
    encoding: 'bảng mã của đầu vào (mặc định: tự nhận)',
    inputFormat: 'định dạng của đầu vào (mặc định: tự nhận)',
    version: 'in số phiên bản',
    help: 'in trợ giúp này',
    exitCodes:
      'Mã thoát: 0 xong, 1 có lỗi hoặc quá nhiều cảnh báo (validate), 2 không đọc được tệp hoặc gọi sai.',
    examples: {
      program: [
        ['plan-parse kehoach.txt', 'văn bản là gì, bố cục, các văn bản được dẫn'],
        ['plan-parse --section II.2 kehoach.txt', 'một đơn vị và các dẫn chiếu của nó'],
        ['plan-parse --format json kehoach.txt | jq .metadata', 'cho chương trình khác'],
        ['cat kehoach.txt | plan-parse --format ndjson -', 'từ đầu vào chuẩn, mỗi văn bản một dòng'],
        ['plan-parse graph --format dot *.txt | dot -Tsvg', 'vẽ đồ thị'],
        ['plan-parse validate duthao/*.txt', 'kiểm tra dự thảo trong CI'],
      ],
      graph: [
        ['plan-parse graph *.txt', 'bản tóm tắt'],
        ['plan-parse graph --format mermaid kehoach.txt', 'cho Markdown'],
      ],
      validate: [
        ['plan-parse validate duthao', 'mọi văn bản trong thư mục, mỗi điểm kèm dòng của nó'],
        ['plan-parse validate --preset published --format sarif *.txt', 'cho công cụ quét mã'],
        ['plan-parse validate --fix --write duthao.txt', 'sửa những gì sửa được an toàn'],
        ['plan-parse validate --format json kehoach.txt', 'cho chương trình khác'],
      ],
      schema: [['plan-parse schema > plan-parse.schema.json', '']],
    },
  },
};
