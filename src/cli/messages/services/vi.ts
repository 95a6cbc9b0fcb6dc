import { schemaNames } from '../../../model/index.js';
import type { ServiceMessages } from './en.js';

/** What is said in Vietnamese of the commands that serve other programs. */
export const vi: ServiceMessages = {
  lsp: 'phục vụ trình soạn thảo: lỗi, dàn bài, giải thích dẫn chiếu (Language Server Protocol)',
  stdio: 'qua đầu vào và đầu ra chuẩn, cách duy nhất hiện có',
  mcp: 'cho tác tử AI đọc văn bản trong một thư mục, không sửa gì (Model Context Protocol)',
  root: 'thư mục có văn bản được đọc, ngoài ra không gì khác (mặc định: thư mục hiện tại)',
  noRoot: (path) => `${path}: không có thư mục này`,
  schemaName: `của gì: ${schemaNames.slice(0, -1).join(', ')} hay ${schemaNames.at(-1)}`,
  noSchema: (name, names) => `không có lược đồ của “${name}”: hãy chọn một trong ${names}`,
  completion: 'in mã hoàn thành lệnh cho trình bao: bash, zsh, fish hay powershell',
  shell: 'trình bao',
  noShell: (name, names) => `không có mã hoàn thành lệnh cho “${name}”: hãy chọn một trong ${names}`,
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
