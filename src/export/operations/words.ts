import type { Lang } from '../../model/index.js';

/** The headings of tables of changes. */
export interface OperationWords {
  readonly title: string;
  readonly columns: Readonly<
    Record<'file' | 'act' | 'source' | 'action' | 'work' | 'target' | 'before' | 'after' | 'from', string>
  >;
}

const WORDS: Readonly<Record<Lang, OperationWords>> = {
  vi: {
    title: 'Nội dung sửa đổi',
    columns: {
      file: 'Tệp',
      act: 'Văn bản',
      source: 'Tại',
      action: 'Sửa thế nào',
      work: 'Văn bản được sửa',
      target: 'Quy định',
      before: 'Trước',
      after: 'Sau',
      from: 'Từ ngày',
    },
  },
  en: {
    title: 'Changes',
    columns: {
      file: 'File',
      act: 'Act',
      source: 'By',
      action: 'How',
      work: 'Of',
      target: 'What',
      before: 'Before',
      after: 'After',
      from: 'From',
    },
  },
};

/** The headings of tables of changes in one language. */
export const operationWords = (lang: Lang): OperationWords => WORDS[lang];
