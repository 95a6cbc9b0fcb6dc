/** Column heads of a list of acts. */
export const statusColumns = {
  number: ['number', 'số', 'số hiệu', 'số ký hiệu', 'số, ký hiệu', 'văn bản', 'act'],
  state: ['state', 'status', 'tình trạng', 'tình trạng hiệu lực', 'trạng thái', 'hiệu lực'],
  from: ['from', 'since', 'từ', 'từ ngày', 'ngày', 'kể từ ngày', 'ngày hết hiệu lực'],
  by: ['by', 'bởi', 'theo', 'văn bản thay thế', 'văn bản tác động', 'căn cứ'],
} as const;

/** Names of states: those of the national database of laws, and English ones. */
export const statusWords = {
  'in-force': ['in force', 'in-force', 'còn hiệu lực', 'đang có hiệu lực', 'có hiệu lực'],
  amended: ['amended', 'được sửa đổi', 'sửa đổi', 'được sửa đổi, bổ sung', 'sửa đổi, bổ sung'],
  'partly-replaced': [
    ...['partly replaced', 'partly-replaced', 'partly repealed', 'hết hiệu lực một phần', 'bãi bỏ một phần'],
  ],
  replaced: [
    ...['replaced', 'repealed', 'hết hiệu lực', 'hết hiệu lực toàn bộ', 'bị bãi bỏ', 'bãi bỏ', 'bị thay thế'],
    ...['thay thế', 'không còn hiệu lực'],
  ],
  expired: ['expired', 'hết thời hạn', 'hết thời hạn có hiệu lực'],
  suspended: ['suspended', 'ngưng hiệu lực', 'tạm ngưng hiệu lực'],
  'partly-suspended': ['partly suspended', 'partly-suspended', 'ngưng hiệu lực một phần'],
  'not-yet': ['not yet', 'not-yet', 'not yet in force', 'chưa có hiệu lực'],
  unknown: ['unknown', 'không rõ', 'không xác định', 'chưa xác định'],
} as const;
