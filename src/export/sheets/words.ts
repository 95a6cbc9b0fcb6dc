import type { Confidence, Lang, Severity } from '../../model/index.js';

/** The columns of sheets of documents. */
export type ColumnName =
  | 'file'
  | 'document'
  | 'unit'
  | 'level'
  | 'label'
  | 'heading'
  | 'doer'
  | 'relation'
  | 'done'
  | 'work'
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
  | 'urn'
  | 'severity'
  | 'message'
  | 'rule'
  | 'paragraph'
  | 'column'
  | 'errors'
  | 'warnings'
  | 'remarks'
  | 'findings'
  | 'files'
  | 'caption'
  | 'rows'
  | 'sheet';

/** The sheets of documents, findings and tables. */
export type SheetName = 'citations' | 'works' | 'outline' | 'findings' | 'files' | 'rules' | 'tables';

/** The wording of sheets in one language. */
interface SheetWords {
  readonly sheets: Readonly<Record<SheetName, string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
}

/** The wording of sheets in both languages. */
export const sheetWords: Readonly<Record<Lang, SheetWords>> = {
  vi: {
    sheets: {
      citations: 'Dẫn chiếu',
      works: 'Văn bản được dẫn',
      outline: 'Bố cục',
      findings: 'Phát hiện',
      files: 'Theo tệp',
      rules: 'Theo quy tắc',
      tables: 'Danh mục bảng',
    },
    columns: {
      file: 'Tệp',
      document: 'Văn bản',
      unit: 'Tại',
      level: 'Cấp',
      label: 'Điều, mục',
      heading: 'Tiêu đề',
      doer: 'Văn bản tác động',
      relation: 'Quan hệ',
      done: 'Quan hệ',
      work: 'Văn bản được dẫn',
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
      severity: 'Mức',
      message: 'Nội dung',
      rule: 'Quy tắc',
      paragraph: 'Đoạn',
      column: 'Cột',
      errors: 'Lỗi',
      warnings: 'Cảnh báo',
      remarks: 'Lưu ý',
      findings: 'Số phát hiện',
      files: 'Số tệp',
      caption: 'Tên bảng',
      rows: 'Số hàng',
      sheet: 'Trang tính',
    },
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
    confidence: { exact: 'đúng nguyên văn', repaired: 'đã sửa lỗi', inferred: 'suy ra' },
  },
  en: {
    sheets: {
      citations: 'Citations',
      works: 'Works cited',
      outline: 'Outline',
      findings: 'Findings',
      files: 'By file',
      rules: 'By rule',
      tables: 'List of tables',
    },
    columns: {
      file: 'File',
      document: 'Document',
      unit: 'In',
      level: 'Level',
      label: 'Unit',
      heading: 'Heading',
      doer: 'Acting document',
      relation: 'Relation',
      done: 'Relation',
      work: 'Cited document',
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
      severity: 'Severity',
      message: 'Message',
      rule: 'Rule',
      paragraph: 'Paragraph',
      column: 'Column',
      errors: 'Errors',
      warnings: 'Warnings',
      remarks: 'Remarks',
      findings: 'Findings',
      files: 'Files',
      caption: 'Caption',
      rows: 'Rows',
      sheet: 'Sheet',
    },
    severity: { error: 'error', warning: 'warning', info: 'info' },
    confidence: { exact: 'exact', repaired: 'repaired', inferred: 'inferred' },
  },
};
