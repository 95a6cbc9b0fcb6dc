import { relationNames, sayPosition } from '../../model/index.js';
import type { Messages } from './en.js';
import { describeProblem } from './reading.vi.js';
import { saidIn } from './said.js';
import { validate } from './validate/vi.js';

/** What to do where a file could not be written, by the system's name of why. */
const WRITE_ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'không có thư mục đó',
  ENOTDIR: 'một phần của đường dẫn không phải thư mục',
  EISDIR: 'đó là thư mục, hãy nêu tên tệp',
  EACCES: 'không có quyền ghi vào đó',
  EPERM: 'không có quyền ghi vào đó',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'ổ đĩa đã đầy',
};

const OTHER_ADVICE = 'hãy kiểm tra thư mục và quyền ghi';

/** Everything that the command says in Vietnamese. */
export const vi: Messages = {
  relations: relationNames.vi,
  ...saidIn('vi'),
  severities: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },

  report: {
    untitled: '(không tìm thấy tên loại, số hay trích yếu của văn bản)',
    issuer: 'Cơ quan ban hành',
    issuedOn: 'Ngày ban hành',
    urgency: 'Độ khẩn',
    secrecy: 'Độ mật',
    addressees: 'Kính gửi',
    signer: 'Người ký',
    effectiveOn: 'Hiệu lực từ',
    expiresOn: 'Hết hiệu lực',
    field: 'Lĩnh vực',
    recipients: 'Nơi nhận',
    keywords: 'Từ khóa',
    source: 'Tệp',
    outline: (count) => `Bố cục (${count} đề mục)`,
    noOutline: 'không có mục đánh số',
    collapsed: (count) => `(+${count})`,
    works: (works, mentions) => `Văn bản được dẫn (${works} văn bản, ${mentions} lần)`,
    noWorks: 'không có',
    standards: (mentions) => `Quy chuẩn, tiêu chuẩn (${mentions} lần)`,
    graph: 'Sơ đồ',
    graphCounts: (works, edges) => `${works} văn bản được dẫn, ${edges} quan hệ`,
    diagnostics: (count) => `Phát hiện (${count})`,
    unit: 'Đề mục',
    place: (found) => sayPosition(found, 'vi'),
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

  validate,

  notes: {
    ambiguousSection: (count, line, others) =>
      `có ${count} đề mục mang số, tên này; in đề mục ở dòng ${line}, còn lại là ${others}`,
  },

  reading: {
    error: ({ path, problem }) => `${path ?? 'đầu vào chuẩn'}: ${describeProblem(problem)}`,
    warning: ({ problem }) => describeProblem(problem),
  },

  errors: {
    seeHelp: (command) => `xem ${command} --help`,
    noRule: 'hãy nêu một quy tắc, như form/number; plan-parse rules liệt kê các quy tắc',
    didYouMean: (suggestion) => `có phải là ${suggestion}?`,
    unknownOption: (option) => `không có tùy chọn ${option}`,
    missingCommand: 'hãy nêu một lệnh con',
    missingArgument: (name) => `thiếu <${name}>`,
    missingOption: (option) => `phải có tùy chọn ${option}`,
    unknownEnding: (path) =>
      `${path}: đuôi tên tệp không ứng với dạng kết quả nào: hãy đổi tên tệp, hoặc nêu dạng bằng --format`,
    unknownCommand: (command) => `không có lệnh ${command}`,
    missingValue: (option) => `tùy chọn ${option} cần một giá trị`,
    invalidValue: (value, option) => `${option} không nhận giá trị “${value}”`,
    allowed: (choices) => `hãy dùng một trong: ${choices}`,
    tooManyArguments: 'thừa tham số',
    noFiles: 'hãy nêu ít nhất một tệp, hoặc - để đọc từ đầu vào chuẩn',
    wholeNumber: 'hãy dùng một số nguyên từ 1',
    countFromZero: 'hãy dùng một số nguyên từ 0',
    unknownSection: (label, path) => `${path}: không có đề mục “${label}”`,
    sectionsThere: (parent, labels) =>
      parent === '' ? `các đề mục là ${labels}` : `các đề mục của ${parent} là ${labels}`,
    sectionHasNone: (parent) =>
      parent === '' ? 'văn bản không có đề mục nào' : `${parent} không có đề mục con`,
    noDocument: (place, why) => `${place}: không phải văn bản do plan-parse in ra (schemaVersion 2): ${why}`,
    noJson: 'dòng không phải JSON',
    tooDeep: 'lồng nhau quá nhiều cấp',
    keyMissing: (place, key) => `${place || 'đối tượng'} thiếu ${key}`,
    keyUnknown: (place, key) => `${place || 'đối tượng'} thừa khóa ${key}`,
    valueOther: (place, wanted) => `${place || 'giá trị'} không phải là ${wanted}`,
    valueStrange: (place) => `${place || 'giá trị'} không phải là giá trị được phép`,
    cannotReadList: (path, why) => `${path}: không đọc được danh sách tệp (${why})`,
    oneDocument: (format) => `--format ${format} chỉ chứa một văn bản: hãy nêu một tệp`,
    needsFolder: (format) => `--format ${format} tạo nhiều tệp: hãy nêu thư mục bằng -o`,
    needsSheets: '--sheet chỉ dùng với --format csv, tsv hoặc xlsx',
    oneSheet: (format) =>
      `--format ${format} chỉ chứa một trang tính: hãy nêu một trang tính, hoặc dùng xlsx`,
    needsChunks: '--max-tokens chỉ dùng với --format chunks',
    tablesFormats: '--tables cần --format csv, tsv hoặc xlsx',
    noTables: (name) => (name === null ? 'không có bảng nào' : `${name}: không có bảng nào`),
    needsFile: (format) => `--format ${format} không phải là văn bản thuần: hãy nêu tệp bằng -o`,
    severalTables: (name, count) =>
      `${name === null ? '' : `${name}: `}có ${count} bảng: hãy nêu thư mục bằng -o`,
    notTogether: (one, other) => `${one} không dùng cùng ${other}`,
    needsOption: (one, other) => `${one} cần có ${other}`,
    unknownWork: (query) =>
      `trong sơ đồ không có văn bản nào là “${query}”: hãy nêu số, tên, trích yếu, URN hay đường dẫn`,
    chunkSize: 'hãy dùng một số nguyên từ 50',
    share: 'hãy nêu một phần như 3/8',
    date: 'hãy nêu ngày như 2020, 2020-05 hay 2020-05-17',
    day: 'hãy nêu ngày như 2026-06-30',
    cannotWrite: (path, why) => {
      const advice = Object.hasOwn(WRITE_ADVICE, why) ? WRITE_ADVICE[why] : OTHER_ADVICE;
      return `${path}: không ghi được (${why}): ${advice}`;
    },
    outputIsInput: (path) => `${path}: tệp kết quả sẽ ghi đè lên tệp đầu vào: hãy nêu tệp khác sau -o`,
    outOfMemory: (mebibytes, more) =>
      `không đủ bộ nhớ (${mebibytes} MiB): hãy đặt NODE_OPTIONS=--max-old-space-size=${more} (MiB), hoặc chia nhỏ tệp`,
    nestedTooDeeply: 'các phần lồng nhau quá nhiều cấp: không phải văn bản đọc được',
    outOfFiles: 'hệ thống không cho mở thêm tệp: hãy nâng giới hạn (ulimit -n 256)',
    tooLongAnswer:
      'kết quả dài quá mức một chuỗi chứa được: hãy dùng --format json, chỉ lấy một đề mục bằng --section, hoặc chia nhỏ tệp',
    internal: (why) => `lỗi của plan-parse, không phải của tệp (${why}): đề nghị báo lại`,
  },

  help: {
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Tham số:',
      'Options:': 'Tùy chọn:',
      'Commands:': 'Lệnh:',
      '[options]': '[tùy chọn]',
      '[command]': '[lệnh]',
    },
    defaultValue: (value) => `(mặc định: ${value})`,
    examplesTitle: 'Ví dụ:',
    program: 'Đọc văn bản hành chính và pháp luật Việt Nam: bố cục, văn bản được dẫn, sơ đồ dẫn chiếu.',
    parse: 'in ra văn bản là gì, bố cục ra sao, dẫn những văn bản nào (lệnh mặc định)',
    graph: 'in sơ đồ dẫn chiếu của một hay nhiều văn bản',
    validate: 'kiểm tra thể thức văn bản; mã thoát 1 nếu có lỗi',
    rules: 'liệt kê các quy tắc của validate',
    explain: 'in một quy tắc kèm căn cứ pháp lý và ví dụ',
    ruleId: 'tên quy tắc như validate ghi: form/number',
    preset: 'bộ quy tắc có sẵn (mặc định: recommended)',
    rule: 'mức của một quy tắc: off, info, warning hoặc error; dùng được nhiều lần',
    maxWarnings: 'mã thoát 1 nếu số cảnh báo nhiều hơn số này',
    minSeverity: 'chỉ in từ mức này trở lên',
    config: 'tệp cấu hình (mặc định: plan-parse.config.* gần nhất, tìm ngược lên)',
    noConfig: 'không tìm tệp cấu hình',
    printConfig: 'in mức của các quy tắc đối với một tệp, dạng JSON',
    stdinFilename: 'coi đầu vào chuẩn là tệp có đường dẫn này',
    baseline: 'bỏ qua những phát hiện đã liệt kê trong tệp này',
    updateBaseline: 'liệt kê mọi phát hiện vào tệp của --baseline',
    fix: 'in những chỗ tự sửa được, dạng diff; nếu -o nêu tệp .docx thì ghi bản sửa bằng chế độ theo dõi thay đổi',
    annotate: 'ghi các phát hiện thành ghi chú (comment) trong bản sao của tệp Word, vào tệp sau -o',
    write: 'cùng --fix: sửa luôn vào tệp',
    schema: 'in JSON Schema của kết quả JSON',
    filesAndFolders: 'các tệp, thư mục và mẫu tên cần đọc, hoặc - để đọc từ đầu vào chuẩn',
    jobs: 'số luồng xử lý (mặc định: mỗi nhân một luồng)',
    filesFrom: 'đọc tên các tệp cần đọc từ tệp FILE, mỗi dòng một tên, hoặc từ - (đầu vào chuẩn)',
    shard: 'chỉ phần thứ k trong n phần bằng nhau của các tệp, theo hàm băm của đường dẫn: 3/8',
    relation: 'chỉ các quan hệ này, cách nhau bằng dấu phẩy',
    kind: "chỉ văn bản thuộc các loại này: 'Luật,Nghị định'",
    since: 'chỉ văn bản từ ngày này: 2020, 2020-05 hay 2020-05-17',
    until: 'chỉ văn bản đến ngày này',
    from: 'chỉ những văn bản có liên hệ, trực tiếp hay gián tiếp, với văn bản này: nêu số, tên, trích yếu, URN hay đường dẫn',
    steps: 'liên hệ qua tối đa bao nhiêu bước (mặc định: không giới hạn)',
    direction: 'theo hướng nào: văn bản được nó dẫn (out), văn bản dẫn nó (in), hay cả hai (mặc định)',
    presentOnly: 'chỉ những văn bản có trong các tệp được đọc',
    minMentions: 'chỉ văn bản có trong các tệp được đọc, và văn bản được dẫn ít nhất số lần này',
    measure: 'các bảng cần in, cách nhau bằng dấu phẩy',
    top: 'số hàng của mỗi bảng',
    amendments: 'văn bản nào sửa đổi luật này, rồi văn bản nào sửa đổi văn bản đó, dưới dạng cây',
    asOf: 'tình trạng các căn cứ vào ngày này, theo các tệp và danh sách của --status',
    status: 'CSV về các văn bản không có trong các tệp: number, state, from, by',
    noSentences: 'không đưa các câu có dẫn chiếu vào json và html',
    format: 'dạng kết quả',
    output: 'ghi vào tệp FILE thay cho đầu ra chuẩn',
    section: 'chỉ in đề mục này, các cấp nối bằng dấu chấm: II.2, "Điều 5.2.a"',
    depth: 'số cấp của bố cục cần in (mặc định: đến điều)',
    keywords: 'thêm các từ khóa của văn bản',
    maxTokens: 'độ dài tối đa của một đoạn khi dùng --format chunks, tính bằng token (mặc định: 800)',
    sheet: 'chỉ lấy những trang tính này của xlsx, hoặc trang tính cần ghi ra csv, tsv',
    standards: 'liệt kê cả quy chuẩn, tiêu chuẩn (QCVN, TCVN)',
    tables:
      'chỉ lấy các bảng: mỗi bảng một tệp trong thư mục nêu ở -o (csv, tsv), hoặc một trang tính của một tệp Excel',
    explainLine: 'cho biết phần mềm đọc dòng này của văn bản thành gì, và vì sao',
    quiet: 'chỉ báo lỗi: bỏ các ghi chú và các phát hiện nhẹ hơn lỗi',
    lang: 'ngôn ngữ của tiêu đề và thông báo (mặc định: theo hệ thống)',
    encoding: 'bảng mã của tệp (mặc định: tự nhận)',
    inputFormat: 'định dạng của tệp (mặc định: tự nhận)',
    ocr: 'nhận dạng chữ từ ảnh ở những trang PDF nào, bằng tesseract.js (mặc định: auto, trang không có chữ)',
    ocrCache: 'thư mục lưu kết quả nhận dạng để lần sau dùng lại',
    timeout: 'số giây tối đa để đọc một tệp khi không thấy tiến triển (mặc định: theo cỡ tệp)',
    version: 'in số phiên bản',
    help: 'in trợ giúp này',
    helpCommand: 'in trợ giúp của một lệnh',
    exitCodes:
      'Mã thoát: 0 xong, 1 có lỗi hoặc quá nhiều cảnh báo (validate), 2 không đọc được tệp hoặc gọi sai.',
    examples: {
      program: [
        ['plan-parse kehoach.txt', 'văn bản là gì, bố cục, các văn bản được dẫn'],
        ['plan-parse --section II.2 kehoach.txt', 'một đề mục và các văn bản được dẫn trong đó'],
        ['plan-parse --format json kehoach.txt | jq .metadata', 'cho chương trình khác'],
        ['cat kehoach.txt | plan-parse --format ndjson -', 'từ đầu vào chuẩn, mỗi văn bản một dòng'],
        ['plan-parse --format chunks luat/', 'cho truy hồi (RAG): trọn điều, khoản, kèm tiêu đề phía trên'],
        ['plan-parse kho/ -o danchieu.xlsx', 'cho Excel: các dẫn chiếu, văn bản được dẫn, bố cục'],
        ['plan-parse graph --format dot *.txt | dot -Tsvg', 'vẽ sơ đồ'],
        ['plan-parse validate duthao/*.txt', 'kiểm tra dự thảo trong CI'],
      ],
      graph: [
        ['plan-parse graph *.txt', 'bản tóm tắt'],
        ['plan-parse graph kho/', 'cả thư mục: được dẫn nhiều nhất, còn thiếu, căn cứ bị bãi bỏ …'],
        ['plan-parse graph kho/ --format html -o dothi.html', 'một trang để xem trong trình duyệt'],
        ['plan-parse graph kho/ --from 45/2013/QH13 --depth 2', 'các văn bản liên hệ với một luật'],
        ['plan-parse graph kho/ --format csv -o bang/', 'cho Neo4j và Gephi'],
        ['plan-parse graph parsed/*.ndjson', 'từ kết quả của các lần đọc trước'],
        ['plan-parse graph --format mermaid kehoach.txt', 'cho Markdown'],
      ],
      validate: [
        ['plan-parse validate duthao', 'mọi văn bản trong thư mục, mỗi phát hiện kèm số dòng'],
        ['plan-parse validate --preset published --format sarif *.txt', 'cho công cụ quét mã'],
        ['plan-parse validate --fix --write duthao.txt', 'tự sửa những chỗ sửa được chắc chắn'],
        [
          'plan-parse validate --fix -o ban-sua.docx duthao.docx',
          'cũng vậy, ghi vào bản sao bằng chế độ theo dõi thay đổi',
        ],
        ['plan-parse validate --format json kehoach.txt', 'cho chương trình khác'],
      ],
      schema: [['plan-parse schema > plan-parse.schema.json', '']],
    },
  },
};
