import type { Every, Lang } from '../../model/index.js';

/** The columns of a list of tasks. */
export type TaskColumnName =
  | 'file'
  | 'document'
  | 'unit'
  | 'what'
  | 'lead'
  | 'with'
  | 'due'
  | 'from'
  | 'until'
  | 'every'
  | 'product'
  | 'page'
  | 'line';

/** The wording of lists of tasks in one language. */
export interface TaskWords {
  readonly title: string;
  readonly columns: Readonly<Record<TaskColumnName, string>>;
  readonly every: Readonly<Record<Every, string>>;
  readonly nobody: string;
  readonly noTime: string;
  readonly search: string;
  readonly allBodies: string;
  readonly allTimes: string;
  readonly dated: string;
  readonly undated: string;
  readonly timeline: string;
  readonly count: string;
}

const VI: TaskWords = {
  title: 'Nhiệm vụ được giao',
  columns: {
    file: 'Tệp',
    document: 'Văn bản',
    unit: 'Mục',
    what: 'Nhiệm vụ',
    lead: 'Cơ quan chủ trì',
    with: 'Cơ quan phối hợp',
    due: 'Thời hạn',
    from: 'Từ ngày',
    until: 'Đến ngày',
    every: 'Định kỳ',
    product: 'Sản phẩm',
    page: 'Trang',
    line: 'Dòng',
  },
  every: {
    week: 'hằng tuần',
    month: 'hằng tháng',
    quarter: 'hằng quý',
    'half-year': '6 tháng một lần',
    year: 'hằng năm',
    always: 'thường xuyên',
  },
  nobody: '(không nêu cơ quan)',
  noTime: '(không nêu thời hạn)',
  search: 'Tìm trong nhiệm vụ',
  allBodies: 'Mọi cơ quan chủ trì',
  allTimes: 'Mọi thời hạn',
  dated: 'Có thời hạn',
  undated: 'Không có thời hạn',
  timeline: 'Trục thời gian',
  count: 'nhiệm vụ',
};

const EN: TaskWords = {
  title: 'Tasks',
  columns: {
    file: 'File',
    document: 'Document',
    unit: 'Unit',
    what: 'Task',
    lead: 'Lead',
    with: 'With',
    due: 'Due',
    from: 'From',
    until: 'Until',
    every: 'Every',
    product: 'Product',
    page: 'Page',
    line: 'Line',
  },
  every: {
    week: 'every week',
    month: 'every month',
    quarter: 'every quarter',
    'half-year': 'every half-year',
    year: 'every year',
    always: 'always',
  },
  nobody: '(nobody named)',
  noTime: '(no time named)',
  search: 'Search the tasks',
  allBodies: 'Whoever leads',
  allTimes: 'Whenever due',
  dated: 'With a time',
  undated: 'Without a time',
  timeline: 'Timeline',
  count: 'tasks',
};

const WORDS: Readonly<Record<Lang, TaskWords>> = { vi: VI, en: EN };

/** The wording of lists of tasks in a language. */
export const taskWords = (lang: Lang): TaskWords => WORDS[lang];
