import type { ServiceMessages } from './en.js';

/** What is said in Vietnamese of the commands that serve other programs. */
export const vi: ServiceMessages = {
  lsp: 'phục vụ trình soạn thảo: lỗi, dàn bài, giải thích dẫn chiếu (Language Server Protocol)',
  stdio: 'qua đầu vào và đầu ra chuẩn, cách duy nhất hiện có',
};
