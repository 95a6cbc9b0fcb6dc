import { type GraphEdge, type Lang, relationNames } from '../../model/index.js';

/** The words of the page, by their keys. */
export interface Messages {
  readonly title: string;
  readonly search: string;
  readonly filters: string;
  readonly relations: string;
  readonly kinds: string;
  readonly years: string;
  readonly from: string;
  readonly to: string;
  readonly undated: string;
  readonly presentOnly: string;
  readonly reset: string;
  readonly fit: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly theme: string;
  readonly language: string;
  readonly close: string;
  readonly present: string;
  readonly cited: string;
  readonly cites: string;
  readonly citedBy: string;
  readonly mentions: string;
  readonly issuer: string;
  readonly date: string;
  readonly urn: string;
  readonly files: string;
  readonly line: string;
  readonly noKind: string;
  readonly shown: string;
  readonly outline: string;
  readonly text: string;
  readonly graph: string;
  readonly noResult: string;
  readonly hint: string;
  readonly relation: Readonly<Record<GraphEdge['relation'], string>>;
}

/** The words of the page in both languages. */
export const messages: Readonly<Record<Lang, Messages>> = {
  vi: {
    title: 'Sơ đồ viện dẫn văn bản',
    search: 'Tìm theo số hiệu hoặc tên văn bản',
    filters: 'Bộ lọc',
    relations: 'Quan hệ',
    kinds: 'Loại văn bản',
    years: 'Năm',
    from: 'Từ năm',
    to: 'Đến năm',
    undated: 'Cả văn bản không rõ năm',
    presentOnly: 'Chỉ văn bản có trong tập',
    reset: 'Bỏ lọc',
    fit: 'Xem toàn bộ',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    theme: 'Sáng/tối',
    language: 'English',
    close: 'Đóng',
    present: 'Có trong tập văn bản',
    cited: 'Chỉ được viện dẫn',
    cites: 'Viện dẫn',
    citedBy: 'Được viện dẫn bởi',
    mentions: 'lần nhắc đến',
    issuer: 'Cơ quan ban hành',
    date: 'Ngày ban hành',
    urn: 'URN',
    files: 'Tệp',
    line: 'dòng',
    noKind: 'Không rõ loại',
    shown: 'văn bản đang hiện',
    outline: 'Mục lục',
    text: 'Toàn văn',
    graph: 'Sơ đồ',
    noResult: 'Không tìm thấy',
    hint: 'Chọn một văn bản trên sơ đồ để xem các lần viện dẫn.',
    relation: relationNames.vi,
  },
  en: {
    title: 'Citation graph',
    search: 'Search by number or title',
    filters: 'Filters',
    relations: 'Relations',
    kinds: 'Kinds',
    years: 'Years',
    from: 'From year',
    to: 'To year',
    undated: 'Also works of unknown year',
    presentOnly: 'Only documents that were read',
    reset: 'Clear filters',
    fit: 'Show all',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    theme: 'Light/dark',
    language: 'Tiếng Việt',
    close: 'Close',
    present: 'Among the documents read',
    cited: 'Only cited',
    cites: 'Cites',
    citedBy: 'Cited by',
    mentions: 'mentions',
    issuer: 'Issued by',
    date: 'Date',
    urn: 'URN',
    files: 'File',
    line: 'line',
    noKind: 'Unknown kind',
    shown: 'works shown',
    outline: 'Outline',
    text: 'Text',
    graph: 'Graph',
    noResult: 'Nothing found',
    hint: 'Choose a work in the graph to see where it is cited.',
    relation: relationNames.en,
  },
};
