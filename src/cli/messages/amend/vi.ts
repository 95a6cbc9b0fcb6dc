import type { AmendMessages } from './en.js';

/** The Vietnamese messages of `plan-parse amend` and `plan-parse consolidate`. */
export const vi: AmendMessages = {
  amend: 'in ra văn bản sửa đổi những gì: quy định nào, sửa thế nào, từ khi nào, tại điều khoản nào',
  consolidate: 'hợp nhất văn bản với các văn bản sửa đổi nó, nêu rõ nội dung không áp dụng được',
  base: 'văn bản được sửa đổi, để đặt lời văn cũ bên lời văn mới',
  baseFile: 'văn bản được sửa đổi',
  amendmentFiles: 'các văn bản sửa đổi',
  asOf: 'lời văn có hiệu lực vào ngày này',
  check: 'so kết quả với văn bản hợp nhất chính thức',
  reasons: {
    'not-understood': 'không hiểu được',
    'work-unknown': 'không rõ sửa văn bản nào',
    'target-not-found': 'không tìm thấy quy định được sửa',
    'target-ambiguous': 'có nhiều quy định mang số này',
    'words-not-found': 'không tìm thấy cụm từ',
    'new-text-missing': 'không tìm thấy lời văn mới',
    'new-text-of-others': 'lời văn mới không chỉ là của quy định này',
    'new-text-of-page': 'nội dung mới lẫn chữ của trang in (đầu trang, số trang, chữ ký số)',
    'new-text-elided': 'lời văn mới lược bỏ phần giữ nguyên',
    'amends-amendment': 'sửa một trong các văn bản sửa đổi',
    'already-there': 'đã có quy định mang số này',
    conflict: 'mâu thuẫn với nội dung sửa đổi khác từ cùng ngày',
    'not-applied': 'loại sửa đổi này không được áp dụng',
    'not-yet': 'chưa có hiệu lực',
    'day-unknown': 'không rõ hiệu lực từ ngày nào',
  },
  nothing: 'không sửa đổi văn bản nào',
  counts: (changes, unknown) =>
    `${changes} nội dung sửa đổi${unknown === 0 ? '' : `, ${unknown} không hiểu được`}`,
  applied: (done, refused) => `${done} nội dung đã áp dụng, ${refused} không áp dụng được`,
  refusedTitle: 'Không áp dụng được',
  agrees: (equal, of) => `${equal} trên ${of} điều khớp với văn bản hợp nhất chính thức`,
  noted: (noted, of) => `${noted} trên ${of} nội dung sửa đổi có trong chú thích`,
  oneBase: '--base cần văn bản được sửa đổi, là một tệp, không phải thư mục',
  oneFileEach:
    'hãy nêu văn bản gốc, từng văn bản sửa đổi và văn bản hợp nhất chính thức, mỗi văn bản một tệp, không nêu thư mục',
  notTheBase: (base: string) =>
    `${base}: không văn bản nào nêu trên sửa đổi văn bản này: --base nhận văn bản được sửa đổi`,
  changesNothing: (act: string, base: string) =>
    `${act}: không sửa đổi gì trong ${base}: ghi văn bản được sửa đổi trước, rồi đến các văn bản sửa đổi`,
  wrongOrder: (base: string, act: string) =>
    `${act}: được ${base} sửa đổi: ghi văn bản được sửa đổi trước, rồi đến các văn bản sửa đổi`,
  sameAsBase: (act: string) => `${act}: chính là văn bản được sửa đổi, ghi lần thứ hai`,
  givenTwice: (act: string) => `${act}: ghi hai lần, chỉ áp dụng một lần`,
  older: (act: string, day: string, baseDay: string) =>
    `${act}: ghi ngày ${day}, trước văn bản được sửa đổi (${baseDay}): hãy xem lại ngày của cả hai`,
  differs: 'khác',
  missing: 'không có ở đây',
  extra: 'không có trong văn bản chính thức',
  examplesTitle: 'Ví dụ:',
  amendExamples: [
    ['plan-parse amend thong-tu.docx', 'thông tư sửa đổi những gì'],
    ['plan-parse amend thong-tu.docx --base cu.docx -f html -o sua-doi.html', 'lời văn cũ và mới cạnh nhau'],
    ['plan-parse amend van-ban/ -f csv -o sua-doi.csv', 'nội dung sửa đổi của mọi văn bản trong thư mục'],
  ],
  consolidateExamples: [
    ['plan-parse consolidate goc.docx sua-1.docx sua-2.docx', 'lời văn đã hợp nhất, có chú thích'],
    ['plan-parse consolidate goc.docx sua-1.docx --as-of 2025-01-01', 'lời văn vào ngày đó'],
    ['plan-parse consolidate goc.docx sua-1.docx -f akn -o van-ban.xml', 'Akoma Ntoso'],
    ['plan-parse consolidate goc.docx sua-1.docx --check hop-nhat.pdf', 'so với văn bản hợp nhất chính thức'],
  ],
};
