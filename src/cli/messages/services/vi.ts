import type { ServiceMessages } from './en.js';

/** The Vietnamese messages of the commands that serve other programs. */
export const vi: ServiceMessages = {
  lsp: 'phục vụ trình soạn thảo: lỗi, bố cục, giải thích dẫn chiếu (Language Server Protocol)',
  stdio: 'giao tiếp qua đầu vào và đầu ra chuẩn, cách duy nhất hiện có',
  mcp: 'cho tác tử AI đọc văn bản trong một thư mục, chỉ đọc (Model Context Protocol)',
  root: 'thư mục có các văn bản được phép đọc, không đọc gì ở ngoài (mặc định: thư mục hiện tại)',
  noRoot: (path) => `${path}: không có thư mục này`,
  schemaName: 'của gì',
  noSchema: (name) => `không có lược đồ của “${name}”`,
  oneOf: (names) => `hãy dùng một trong: ${names}`,
  completion: 'in đoạn mã tự hoàn thành lệnh cho shell: bash, zsh, fish hay powershell',
  shell: 'tên shell',
  noShell: (name, names) => `không có đoạn mã tự hoàn thành lệnh cho “${name}”: hãy dùng một trong: ${names}`,
  manual: 'in trang hướng dẫn: plan-parse man | man -l -',
  man: { name: 'TÊN', synopsis: 'CÁCH GỌI', options: 'TÙY CHỌN', commands: 'CÁC LỆNH', exit: 'MÃ THOÁT' },
  checks: 'cho biết phần tùy chọn nào đã cài, và cách cài phần còn thiếu',
  doctor: {
    node: (version) => `Node ${version}: phù hợp`,
    oldNode: (version, wanted) => `Node ${version}: quá cũ, cần ${wanted} trở lên`,
    ocr: {
      there: 'Bản quét: đọc được, đã cài tesseract.js và dữ liệu tiếng Việt',
      missing: (names) => `Bản quét: chưa đọc được; để đọc: npm install ${names}`,
    },
    store: {
      there: 'Kho văn bản: dùng được, đã cài DuckDB',
      missing: (names) => `Kho văn bản: chưa dùng được; để dùng: npm install ${names}`,
    },
  },
};
