import type { Reason } from '../../../model/index.js';
import type { ExplainMessages } from './en.js';

const reasonInVietnamese = (reason: Reason): string => {
  switch (reason.rule) {
    case 'words':
      return `cụm từ "${reason.words}"`;
    case 'description':
      return reason.words === null
        ? `nằm trong phần mô tả ${reason.of}`
        : `cụm từ "${reason.words}" trong phần mô tả ${reason.of}`;
    case 'title':
      return `nằm trong tên của ${reason.of}`;
    case 'neighbour':
      return `đứng cạnh ${reason.of}`;
    case 'row':
      return `cùng một dãy với ${reason.of}`;
    case 'lead':
      return `nằm trong danh sách sau "… ${reason.words}"`;
    case 'repealList':
      return 'nằm trong danh mục mà tên nói rằng tất cả đều bị bãi bỏ';
    case 'none':
      return 'không có cụm từ nào nói gì';
  }
};

/** What the explanation of a line says in Vietnamese. */
export const vi: ExplainMessages = {
  zones: {
    chrome: 'ngoài văn bản (đầu trang, cuối trang, khung trang web)',
    heading: 'phần đầu',
    title: 'tên và trích yếu',
    preamble: 'phần mở đầu',
    body: 'nội dung',
    table: 'bảng',
    form: 'biểu mẫu',
    footnote: 'chú thích',
    quotation: 'nội dung được trích',
    appendixTitle: 'tên văn bản kèm theo',
    closing: 'phần kết',
  },
  nodes: {
    root: 'văn bản',
    heading: 'phần đầu',
    preamble: 'phần mở đầu',
    closing: 'phần kết',
    field: 'thành phần',
    part: 'phần',
    chapter: 'chương',
    section: 'mục',
    subsection: 'tiểu mục',
    article: 'điều',
    clause: 'khoản',
    point: 'điểm',
    division: 'mục đánh số',
    appendix: 'văn bản kèm theo',
    form: 'biểu mẫu',
    paragraph: 'đoạn',
    bullet: 'gạch đầu dòng',
    table: 'bảng',
    footnote: 'chú thích',
    quotation: 'nội dung được trích',
  },
  fields: {
    nationalName: 'Quốc hiệu',
    motto: 'Tiêu ngữ',
    parentIssuer: 'cơ quan chủ quản',
    issuer: 'cơ quan ban hành',
    number: 'số, ký hiệu',
    placeDate: 'địa danh và thời gian',
    kind: 'tên loại',
    title: 'trích yếu',
    addressee: 'kính gửi',
    enactingAuthority: 'thẩm quyền ban hành',
    basis: 'căn cứ',
    proposal: 'theo đề nghị',
    enactingLine: 'lời ban hành',
    adoption: 'lời thông qua',
    authority: 'quyền hạn ký',
    signerPosition: 'chức vụ người ký',
    signer: 'người ký',
    recipients: 'nơi nhận',
  },
  confidences: {
    exact: 'đúng như viết: theo đúng quy định',
    repaired: 'đã sửa: một dấu cách, gạch nối hay chữ cái',
    inferred: 'suy ra: có phần lấy từ ngữ cảnh',
  },
  reason: reasonInVietnamese,
  blank: 'Dòng trống.',
  leftOut: 'Dòng bị bỏ qua: đầu trang, cuối trang, hoặc chỉ là đường kẻ.',
  readAs: 'Đọc là',
  unit: 'Đơn vị',
  noUnit: 'không có',
  lines: (from, to) => (from === to ? `dòng ${from}` : `dòng ${from}–${to}`),
  tree: 'Cây',
  citations: (count) => `Dẫn chiếu (${count})`,
  noCitations: 'không có',
  parts: {
    kind: 'Loại',
    number: 'Số',
    date: 'Ngày',
    name: 'Tên',
    issuer: 'Cơ quan',
    subject: 'Trích yếu',
    pins: 'Điều khoản',
    relation: 'Quan hệ',
    why: 'Vì sao',
    by: 'Bởi',
    work: 'Văn bản',
    confidence: 'Cách tìm',
  },
  bySelf: 'chính văn bản được đọc',
  mentions: (count) => `${count} lần`,
  pin: (article, clause, point) =>
    [
      point === null ? null : `điểm ${point}`,
      clause === null ? null : `khoản ${clause}`,
      article === null ? null : `Điều ${article}`,
    ]
      .filter((level) => level !== null)
      .join(' '),
  noSuchLine: (path, line) => `${path}: không có dòng ${line}`,
};
