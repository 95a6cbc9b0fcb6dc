import { prolongingVerbs } from './effect.js';

/** What an amending provision does to the provision that it names. */
export type AmendingSense =
  | 'replace'
  | 'substitute'
  | 'insert'
  | 'repeal'
  | 'renumber'
  | 'suspend'
  | 'prolong';

/**
 * A verb, or another word that opens a title or reports an act, and the facts about it. An omitted fact does not hold.
 */
export interface VerbRow {
  /** In small letters. */
  readonly words: string;
  /** What it does to the document after it. */
  readonly changes?: 'amends' | 'repeals';
  /** Only corrects an error. */
  readonly corrects?: true;
  /** What it means in a provision of an amending act: "bổ sung thêm khoản 3". */
  readonly sense?: AmendingSense;
  /**
   * Gives a provision another number or place, or makes one of several, where both are named: "chuyển khoản 3 thành
   * khoản 2".
   */
  readonly moves?: true;
  /** Ends the force of an act permanently. */
  readonly endsForce?: true;
  /** The description of a cited document begins with it: "Quyết định số … phê duyệt …". */
  readonly opensDescription?: boolean;
  /** Titles below or next to a kind begin with it, and so do cited titles, capitalized. */
  readonly opensTitle?: boolean;
  /** Links the issuer and its act in an enacting sentence: "Bộ trưởng Bộ Y tế ban hành Thông tư …". */
  readonly enacts?: boolean;
  /**
   * Says that somebody else acts, so that what follows is no longer about the document before it: after any name, or
   * only after a known body, since it is said of other things too.
   */
  readonly reports?: 'anybody' | 'knownBody';
}

type Facts = Omit<VerbRow, 'words'>;

const verb = (words: string, facts: Facts): VerbRow => ({ words, ...facts });

const DESCRIBES: Facts = { opensDescription: true };
const TITLES: Facts = { opensDescription: true, opensTitle: true };
const AMENDS: Facts = { changes: 'amends' };
const REPEALS: Facts = { changes: 'repeals' };
const REPLACES: Facts = { sense: 'replace' };
const INSERTS: Facts = { sense: 'insert' };
const STRIKES: Facts = { sense: 'repeal' };
const RENUMBERS: Facts = { sense: 'renumber' };
const SUSPENDS: Facts = { sense: 'suspend' };
const PROLONGS: Facts = { sense: 'prolong' };
const ENDS: Facts = { endsForce: true };
const REPORTS: Facts = { reports: 'anybody' };
const ACTS: Facts = { reports: 'knownBody' };

/** What is made longer of an act: "kéo dài thời gian thực hiện Nghị quyết số …". */
const whatIsProlonged = [
  ...['thời gian thực hiện', 'thời hạn thực hiện', 'thời gian áp dụng', 'thời hạn áp dụng'],
  ...['thời hạn hiệu lực', 'thời gian có hiệu lực', 'hiệu lực'],
];

/** All verbs with facts. */
export const verbs: readonly VerbRow[] = [
  // What acts do to others
  verb('sửa đổi', { ...TITLES, ...AMENDS, ...REPLACES, enacts: true }),
  verb('bổ sung', { ...TITLES, ...AMENDS, ...INSERTS }),
  verb('thay đổi', { ...AMENDS, ...REPLACES }),
  verb('đính chính', { ...DESCRIBES, ...AMENDS, ...REPLACES, corrects: true }),
  verb('bãi bỏ', { ...TITLES, ...REPEALS, ...STRIKES, ...ENDS }),
  verb('thay thế', { ...DESCRIBES, ...REPEALS, ...ENDS, sense: 'substitute' }),
  verb('thay', { ...REPEALS, sense: 'substitute' }),
  verb('thay cho', { ...REPEALS, ...ENDS }),
  verb('hủy bỏ', { ...DESCRIBES, ...REPEALS, ...STRIKES, ...ENDS }),
  verb('thu hồi', ENDS),

  // What provisions do to provisions of other acts
  verb('sửa', REPLACES),
  verb('đổi tên', REPLACES),
  verb('chỉnh sửa', REPLACES),
  verb('chỉnh lý', REPLACES),
  verb('bổ sung thêm', INSERTS),
  verb('bổ sung mới', INSERTS),
  verb('thêm', INSERTS),
  verb('xóa bỏ', STRIKES),
  verb('lược bỏ', STRIKES),
  verb('loại bỏ', STRIKES),
  verb('gạch bỏ', STRIKES),
  verb('bỏ', STRIKES),
  verb('đánh số lại', RENUMBERS),
  verb('đánh lại số', RENUMBERS),
  verb('đánh lại số thứ tự', RENUMBERS),
  verb('đổi số thứ tự', RENUMBERS),
  verb('sắp xếp lại thứ tự', RENUMBERS),
  ...['chuyển', 'gộp', 'nhập', 'ghép', 'tách', 'chia'].map((words) => verb(words, { moves: true })),
  verb('ngưng hiệu lực', SUSPENDS),
  verb('ngưng hiệu lực thi hành', SUSPENDS),
  verb('tạm ngưng hiệu lực', SUSPENDS),
  verb('tạm ngưng hiệu lực thi hành', SUSPENDS),
  verb('tạm dừng hiệu lực', SUSPENDS),
  ...prolongingVerbs.flatMap((words) => whatIsProlonged.map((what) => verb(`${words} ${what}`, PROLONGS))),

  // First words of titles
  verb('về', TITLES),
  verb('v/v', TITLES),
  verb('quy định', { ...TITLES, enacts: true }),
  verb('ban hành', { ...TITLES, ...REPORTS, enacts: true }),
  verb('hướng dẫn', { ...TITLES, ...REPORTS, enacts: true }),
  verb('phê duyệt', TITLES),
  verb('công bố', { ...TITLES, enacts: true }),
  verb('thành lập', TITLES),
  verb('thực hiện', TITLES),
  verb('triển khai', TITLES),
  verb('tăng cường', TITLES),
  verb('thông qua', { ...DESCRIBES, enacts: true }),
  verb('quyết định', { enacts: true }),
  verb('kiện toàn', DESCRIBES),
  verb('điều chỉnh', { ...DESCRIBES, ...REPLACES }),
  verb('giao', DESCRIBES),
  verb('tổ chức', DESCRIBES),
  verb('thi hành', DESCRIBES),
  verb('chi tiết', DESCRIBES),
  verb('đẩy mạnh', DESCRIBES),
  verb('phân công', { ...DESCRIBES, ...ACTS }),
  verb('phân cấp', DESCRIBES),
  verb('chấp thuận', DESCRIBES),
  verb('gia hạn', DESCRIBES),
  verb('công nhận', DESCRIBES),
  verb('hợp nhất', DESCRIBES),
  verb('quy chế', DESCRIBES),
  verb('cho phép', DESCRIBES),
  verb('xử lý', DESCRIBES),
  verb('xử phạt', DESCRIBES),
  verb('hỗ trợ', DESCRIBES),
  verb('tiếp tục', DESCRIBES),
  verb('đầu tư', DESCRIBES),
  verb('cho ý kiến', DESCRIBES),
  verb('đánh giá', DESCRIBES),
  verb('tổng kết', DESCRIBES),
  verb('sơ kết', DESCRIBES),
  verb('hoàn thiện', DESCRIBES),

  // What others do in relation to a document
  verb('báo cáo', { ...DESCRIBES, ...REPORTS }),
  verb('thông báo', REPORTS),
  verb('kết luận', { ...DESCRIBES, ...REPORTS }),
  verb('yêu cầu', REPORTS),
  verb('đề nghị', { ...DESCRIBES, ...REPORTS }),
  verb('xây dựng', REPORTS),
  verb('tham mưu', REPORTS),
  verb('trả lời', REPORTS),
  verb('ý kiến', REPORTS),
  verb('trình', { ...DESCRIBES, ...ACTS }),
  verb('lập', ACTS),
  verb('chỉ đạo', ACTS),
  verb('có', ACTS),
  verb('chuẩn bị', ACTS),
  verb('nhận được', ACTS),
  verb('gửi', ACTS),
  verb('lưu ý', ACTS),
  verb('phối hợp', ACTS),
];
