import type { Lang } from '../../model/index.js';

/** What tables of changes are headed with. */
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

/** What tables of changes are headed with in a language. */
export const operationWords = (lang: Lang): OperationWords => WORDS[lang];
