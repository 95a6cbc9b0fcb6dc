import { LATIN, once, withTonesLast } from '../../chars/index.js';
import { cellHeads, flatHeads, type TaskColumn, taskColumns } from './columns.js';

const patternsOfColumns = once(() =>
  taskColumns.map(({ column, words }) => ({
    column,
    patterns: words.map((word) => new RegExp(`(?<![${LATIN}])${withTonesLast(word)}`, 'iu')),
  })),
);

/** In characters; longer cells hold text, not the head of a column. */
const MAX_HEAD = 160;

/** What the column below a head holds; `null` if the head has nothing to do with tasks. */
export function taskColumnOf(head: string): TaskColumn | null {
  if (head === '' || head.length > MAX_HEAD) return null;
  const words = withTonesLast(head.replaceAll(/\([^()]*\)/gu, ' ').trim());
  return (
    patternsOfColumns().find(({ patterns }) => patterns.some((each) => each.test(words)))?.column ?? null
  );
}

const columnHeads = once(
  () => new Set([...flatHeads.flatMap(({ heads }) => heads), ...cellHeads].map((head) => head.toLowerCase())),
);

/** In characters, like the longest of them with a remark. */
const MAX_COLUMN_HEAD = 60;

/** Whether a text is the whole head of a column in a table of tasks: "Thời gian", "Người phụ trách", "Kinh phí (triệu đồng)". */
export const isColumnHead = (text: string): boolean =>
  text.length <= MAX_COLUMN_HEAD && columnHeads().has(text.replace(/\s*\([^()]*\)$/u, '').toLowerCase());

/** The beginnings of cells that say when something is to be done. */
const TIME_OPENINGS = [
  ...['Từ (?:quý|tháng|năm|ngày)', 'Quý', 'Tháng', 'Trước', 'Trong', 'Hằng', 'Hàng', 'Thường xuyên'],
  ...['Hoàn thành (?:trước|trong)', 'Cả năm', 'Ngày \\d', '(?:Đầu|Giữa|Cuối) (?:tháng|quý|năm)'],
  ...['Ngay (?:sau|khi)', 'Sau khi', 'Khi (?:có|phát sinh)', 'Tuần'],
  ...['Năm 20', 'Giai đoạn', 'Đến', 'Chậm nhất', 'Đã hoàn thành', 'Định kỳ', '20\\d\\d'],
  ...[
    '\\d{1,2}/(?:\\d{1,2}/)?20\\d\\d',
    'Từ \\d',
    '\\d{1,2} ?(?:h|g|giờ|:) ?\\d{0,2}(?: ?(?:-|–|đến) ?\\d{1,2} ?(?:h|g|giờ|:) ?\\d{0,2})?',
    '\\d{1,2}/\\d{1,2}(?![\\d/])',
    'Thứ (?:hai|ba|tư|năm|sáu|bảy)',
  ],
];

/** Matches the beginning of a cell that says when something is to be done. */
export const timeOpening = `(?:${TIME_OPENINGS.join('|')})(?![\\p{L}])`;
