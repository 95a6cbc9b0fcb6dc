import type { ValidateMessages } from './en.js';

/** The Vietnamese messages of `plan-parse validate`. */
export const validate: ValidateMessages = {
  tooManyWarnings: (found, allowed) => `${found} cảnh báo, nhưng --max-warnings chỉ cho ${allowed}`,
  badBaseline: (path) => `${path}: không phải tệp nền: hãy tạo bằng --baseline ${path} --update-baseline`,
  cannotFix: (path) => `${path}: không sửa được: chỉ sửa tệp văn bản thuần UTF-8 và tệp .docx`,
  changedMeanwhile: (path) => `${path}: chưa sửa: tệp đã thay đổi sau khi đọc: hãy chạy lại`,
  fixNeeds: '--fix -o TỆP.docx cần đúng một tệp .docx',
  looksToo: (path, count) =>
    `${path}: còn ${count} thay đổi về trình bày: -o TỆP.docx ghi tất cả dưới dạng theo dõi thay đổi`,
  changedWhileRead: (path) => `${path}: tệp đã bị thay đổi trong khi đọc: hãy chạy lại`,
  annotateNeeds: '--annotate cần đúng một tệp .docx và một tệp sau -o',
  annotateOrFix: '--annotate và --fix ghi hai tệp khác nhau: hãy gọi lần lượt từng tùy chọn',
  unknownRule: (id) => `không có quy tắc ${id}`,
  listRules: 'plan-parse rules liệt kê các quy tắc',
};
