import { type GraphEdge, type Lang, relationNames } from '../../model/index.js';
import { rankNames } from './rank-names.js';

/** The wording of the page, by key. */
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
  readonly works: string;
  readonly document: string;
  readonly where: string;
  readonly noResult: string;
  readonly hint: string;
  readonly layout: string;
  readonly ranks: string;
  readonly time: string;
  readonly links: string;
  readonly amount: string;
  readonly all: string;
  readonly back: string;
  readonly drawing: string;
  readonly mostCited: string;
  readonly missing: string;
  readonly repealedBases: string;
  readonly repealedBy: string;
  readonly noRank: string;
  /** The rows of works by legal force, by who issues what stands in them. */
  readonly rankNames: readonly string[];
  readonly noYear: string;
  readonly citing: string;
  readonly changes: string;
  readonly since: string;
  readonly relation: Readonly<Record<GraphEdge['relation'], string>>;
}

/** The wording of the page in both languages. */
export const messages: Readonly<Record<Lang, Messages>> = {
  vi: {
    title: 'Sơ đồ dẫn chiếu văn bản',
    search: 'Tìm theo số hiệu hoặc tên văn bản',
    filters: 'Bộ lọc',
    relations: 'Quan hệ',
    kinds: 'Loại văn bản',
    years: 'Năm',
    from: 'Từ năm',
    to: 'Đến năm',
    undated: 'Cả văn bản không rõ năm',
    presentOnly: 'Chỉ văn bản có trong các tệp được đọc',
    reset: 'Bỏ lọc',
    fit: 'Xem toàn bộ',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    theme: 'Sáng/tối',
    language: 'English',
    close: 'Đóng',
    present: 'Có trong các tệp được đọc',
    cited: 'Chỉ được dẫn',
    cites: 'Dẫn',
    citedBy: 'Được dẫn bởi',
    mentions: 'lần dẫn',
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
    works: 'Văn bản được dẫn',
    document: 'Văn bản',
    where: 'Dẫn tại',
    noResult: 'Không tìm thấy',
    hint: 'Chọn một văn bản trong danh sách hoặc trên sơ đồ để xem văn bản đó dẫn những văn bản nào và được dẫn ở đâu.',
    layout: 'Sắp xếp',
    ranks: 'Theo thứ bậc',
    time: 'Theo năm',
    links: 'Theo liên hệ',
    amount: 'Hiện',
    all: 'tất cả',
    back: '← Toàn bộ sơ đồ',
    drawing:
      'Sơ đồ: phím mũi tên để di chuyển, + và − để phóng to, thu nhỏ, 0 để xem toàn bộ, Esc để bỏ chọn',
    mostCited: 'Được dẫn nhiều nhất',
    missing: 'Được dẫn nhưng không có trong các tệp được đọc',
    repealedBases: 'Căn cứ đã bị bãi bỏ, thay thế',
    repealedBy: 'bị bãi bỏ, thay thế bởi',
    noRank: 'Văn bản khác',
    rankNames: rankNames.vi,
    noYear: 'Không rõ năm',
    citing: 'văn bản dẫn',
    changes: 'Sửa đổi từng quy định',
    since: 'từ',
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
    works: 'Documents cited',
    document: 'Document',
    where: 'Cited in',
    noResult: 'Nothing found',
    hint: 'Choose a work in a list or in the graph to see what it cites and where it is cited.',
    layout: 'Arrange',
    ranks: 'By rank',
    time: 'By year',
    links: 'By relations',
    amount: 'Show',
    all: 'all',
    back: '← Whole graph',
    drawing: 'Graph: arrow keys move it, + and − zoom, 0 shows all, Esc leaves the chosen work',
    mostCited: 'Most cited',
    missing: 'Cited but not among the documents',
    repealedBases: 'Legal bases that are repealed',
    repealedBy: 'repealed by',
    noRank: 'Other documents',
    rankNames: rankNames.en,
    noYear: 'No year',
    citing: 'works cite it',
    changes: 'Changes of provisions',
    since: 'from',
    relation: relationNames.en,
  },
};
