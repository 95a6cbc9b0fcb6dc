import { sayDay } from '../../../model/index.js';
import type { BatchMessages } from './en.js';

const duration = (seconds: number): string =>
  seconds < 60 ? `${seconds} giây` : `${Math.floor(seconds / 60)} phút ${seconds % 60} giây`;

/** The Vietnamese messages for many documents. */
export const vi: BatchMessages = {
  progress: {
    done: (done) => `${done} văn bản`,
    doneOf: (done, total) => `${done}/${total}`,
    page: (done: number, total: number) => `trang ${done}/${total}`,
    speed: (perSecond) => `${perSecond}/giây`,
    left: (seconds) => `còn ${duration(seconds)}`,
    failed: (count) => `${count} không đọc được`,
  },
  failed: (failed, inputs) => `không đọc được ${failed} trong ${inputs} tệp:`,
  interrupted: (inputs) => `đã dừng sau ${inputs} tệp`,
  measures: {
    relations: 'Quan hệ của từng văn bản',
    cited: 'Được dẫn nhiều nhất',
    ranked: 'Quan trọng nhất (PageRank)',
    present: 'Được dẫn nhiều nhất trong các tệp được đọc',
    missing: 'Được dẫn nhưng không có trong các tệp được đọc',
    cycles: 'Dẫn chiếu vòng',
    repealed: 'Văn bản có căn cứ đã bị bãi bỏ, thay thế',
    conflicts: 'Mâu thuẫn',
    components: 'Nhóm văn bản có liên hệ với nhau',
  },
  titled: (title, count) => `${title} (${count})`,
  none: 'không có',
  more: (count) => `… còn ${count}: xem --top`,
  citedBy: 'VB dẫn',
  mentions: 'Lần',
  rank: 'PageRank',
  present: 'Đã đọc',
  yes: 'có',
  document: 'Văn bản',
  basis: 'Căn cứ',
  repealedBy: 'Văn bản bãi bỏ, thay thế',
  field: { date: 'ngày', kind: 'loại', issuer: 'cơ quan' },
  what: 'Nội dung',
  said: 'Được ghi là',
  times: (count) => `×${count}`,
  component: 'Nhóm',
  size: 'Văn bản',
  amendments: (name) => `Các văn bản sửa đổi ${name}`,
  noAmendments: 'không có văn bản nào trong các tệp sửa đổi văn bản này',
  statusList: {
    unreadable: (path) => `${path}: không đọc được danh sách tình trạng`,
    wrong: {
      quote: () => 'dòng này có dấu ngoặc kép mở mà không đóng, hoặc đặt giữa ô',
      columns: (found) =>
        `danh sách tình trạng cần cột “number” và “state”: chỉ thấy ${found || 'không có gì'}`,
      number: (found) => `không phải số, ký hiệu văn bản: “${found}”`,
      state: (found) => `không phải tên tình trạng: “${found}”`,
      date: (found) => `không phải ngày: “${found}”`,
    },
  },
  states: {
    title: (day) => `Tình trạng các căn cứ vào ngày ${sayDay(day, 'vi')}`,
    noBases: 'không có văn bản nào nêu căn cứ',
    names: {
      'in-force': 'còn hiệu lực',
      amended: 'được sửa đổi, bổ sung',
      'partly-replaced': 'hết hiệu lực một phần',
      replaced: 'hết hiệu lực',
      expired: 'hết thời hạn có hiệu lực',
      suspended: 'ngưng hiệu lực',
      'partly-suspended': 'ngưng hiệu lực một phần',
      'not-yet': 'chưa có hiệu lực',
      unknown: 'không rõ',
    },
    since: (day) => `từ ngày ${sayDay(day, 'vi')}`,
    from: (day) => `kể từ ngày ${sayDay(day, 'vi')}`,
    until: (day) => `đến hết ngày ${sayDay(day, 'vi')}`,
    undated: 'không rõ từ ngày nào',
    by: (act) => `bởi ${act}`,
    list: (line) => `danh sách tình trạng, dòng ${line}`,
  },
};
