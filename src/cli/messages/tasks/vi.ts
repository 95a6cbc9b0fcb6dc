import type { TaskMessages } from './en.js';

/** The Vietnamese messages of `plan-parse tasks`. */
export const vi: TaskMessages = {
  command: 'in ra ai phải làm gì, khi nào xong, theo kế hoạch, chỉ thị, quyết định',
  by: 'nhóm bảng theo',
  lead: 'chỉ lấy nhiệm vụ do cơ quan có tên chứa các từ này chủ trì',
  dueBefore: 'chỉ lấy nhiệm vụ có hạn cuối trước ngày này',
  from: 'chỉ lấy nhiệm vụ còn thực hiện từ ngày này',
  until: 'chỉ lấy nhiệm vụ thực hiện đến ngày này',
  overdue: 'chỉ lấy nhiệm vụ đã quá hạn vào ngày này',
  nothing: 'không có nhiệm vụ nào',
  counts: (tasks, documents) => `${tasks} nhiệm vụ trong ${documents} văn bản`,
  examplesTitle: 'Ví dụ:',
  examples: [
    ['plan-parse tasks ke-hoach.docx', 'ai phải làm gì, xếp theo cơ quan chủ trì'],
    ['plan-parse tasks ke-hoach/ --by due', 'nhiệm vụ của mọi kế hoạch trong thư mục, hạn gần nhất trước'],
    [
      'plan-parse tasks ke-hoach/ --lead "Sở Tài chính" --due-before 2026-07-01',
      'việc một cơ quan phải xong trước ngày đó',
    ],
    ['plan-parse tasks ke-hoach/ --overdue 2026-10-01', 'việc lẽ ra đã xong vào ngày đó'],
    ['plan-parse tasks ke-hoach.docx -f xlsx -o nhiem-vu.xlsx', 'bảng tính có bộ lọc, ngày là ngày'],
    ['plan-parse tasks ke-hoach.docx -f ics -o nhiem-vu.ics', 'thời hạn cho phần mềm lịch'],
    ['plan-parse tasks ke-hoach.docx -f html -o nhiem-vu.html', 'trang có bảng lọc được và trục thời gian'],
  ],
};
