import type { DiffMessages } from './en.js';

/** The Vietnamese messages of `plan-parse diff`. */
export const vi: DiffMessages = {
  command: 'so sánh hai văn bản theo bố cục: điều khoản thêm, bỏ, chuyển chỗ, đổi số, câu chữ sửa',
  files: 'hai tệp cần so sánh; một tệp có thể là - (đầu vào chuẩn)',
  needsTwo: 'cần tên hai tệp, bản trước đứng trước',
  summary: 'chỉ in số chỗ khác nhau và ở điều khoản nào',
  notes: 'so sánh cả chú thích cuối trang',
  exitCodes: 'Mã thoát: 0 không khác nhau, 1 có khác nhau, 2 không đọc được tệp hoặc gọi sai.',
  examplesTitle: 'Ví dụ:',
  examples: [
    [
      'plan-parse diff du-thao-1.docx du-thao-2.docx',
      'những gì đã sửa, theo điều khoản; hai cột nếu màn hình rộng',
    ],
    ['plan-parse diff du-thao.docx ban-ky.pdf --summary', 'sửa bao nhiêu, ở đâu'],
    ['plan-parse diff goc.txt hop-nhat.txt -o so-sanh.html', 'trang để đọc và in'],
    ['plan-parse diff a.txt b.txt -f json | jq .changes', 'cho chương trình khác'],
  ],
};
