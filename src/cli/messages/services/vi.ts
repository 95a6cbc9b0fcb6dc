import type { ServiceMessages } from './en.js';

/** What is said in Vietnamese of the commands that serve other programs. */
export const vi: ServiceMessages = {
  lsp: 'phục vụ trình soạn thảo: lỗi, dàn bài, giải thích dẫn chiếu (Language Server Protocol)',
  stdio: 'qua đầu vào và đầu ra chuẩn, cách duy nhất hiện có',
  mcp: 'cho tác tử AI đọc văn bản trong một thư mục, không sửa gì (Model Context Protocol)',
  root: 'thư mục có văn bản được đọc, ngoài ra không gì khác (mặc định: thư mục hiện tại)',
  noRoot: (path) => `${path}: không có thư mục này`,
};
