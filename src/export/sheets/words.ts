import type { Confidence, Lang } from '../../model/index.js';

/** The columns that sheets of documents have. */
export type ColumnName =
  | 'file'
  | 'document'
  | 'unit'
  | 'level'
  | 'label'
  | 'heading'
  | 'relation'
  | 'by'
  | 'kind'
  | 'number'
  | 'date'
  | 'name'
  | 'issuer'
  | 'subject'
  | 'title'
  | 'provisions'
  | 'text'
  | 'confidence'
  | 'mentions'
  | 'page'
  | 'line'
  | 'urn';

/** What sheets say, in a language. */
interface SheetWords {
  readonly sheets: Readonly<Record<'citations' | 'works' | 'outline', string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
}

/** The words of sheets in both languages. */
export const sheetWords: Readonly<Record<Lang, SheetWords>> = {
  vi: {
    sheets: { citations: 'Dẫn chiếu', works: 'Văn bản được dẫn', outline: 'Bố cục' },
    columns: {
      file: 'Tệp',
      document: 'Văn bản',
      unit: 'Tại',
      level: 'Cấp',
      label: 'Đơn vị',
      heading: 'Tiêu đề',
      relation: 'Quan hệ',
      by: 'Bởi',
      kind: 'Loại',
      number: 'Số, ký hiệu',
      date: 'Ngày ban hành',
      name: 'Tên gọi',
      issuer: 'Cơ quan ban hành',
      subject: 'Trích yếu',
      title: 'Trích yếu',
      provisions: 'Điều khoản',
      text: 'Nguyên văn',
      confidence: 'Độ tin cậy',
      mentions: 'Số lần',
      page: 'Trang',
      line: 'Dòng',
      urn: 'URN',
    },
    confidence: { exact: 'đúng nguyên văn', repaired: 'đã sửa lỗi', inferred: 'suy ra' },
  },
  en: {
    sheets: { citations: 'Citations', works: 'Works cited', outline: 'Outline' },
    columns: {
      file: 'File',
      document: 'Document',
      unit: 'In',
      level: 'Level',
      label: 'Unit',
      heading: 'Heading',
      relation: 'Relation',
      by: 'By',
      kind: 'Kind',
      number: 'Number',
      date: 'Date',
      name: 'Name',
      issuer: 'Issuer',
      subject: 'Subject',
      title: 'Title',
      provisions: 'Provisions',
      text: 'As written',
      confidence: 'Confidence',
      mentions: 'Mentions',
      page: 'Page',
      line: 'Line',
      urn: 'URN',
    },
    confidence: { exact: 'exact', repaired: 'repaired', inferred: 'inferred' },
  },
};
