import { inSmallLetters } from '../chars/index.js';
import type { TargetPart } from '../model/index.js';
import { formNames } from './attached-texts.js';

/** Parts of an act that have no number where the text means them as a whole: "tại phần căn cứ", "tại các Phụ lục". */
export const wholeParts = {
  basis: ['phần căn cứ ban hành', 'phần căn cứ pháp lý', 'phần căn cứ', 'căn cứ ban hành', 'căn cứ pháp lý'],
  appendix: ['phụ lục'],
  form: [...formNames.map(inSmallLetters), 'mẫu biểu', 'mẫu phiếu', 'mẫu đơn'],
} as const satisfies Partial<Record<TargetPart, readonly string[]>>;

/** Words before the name of a part by which all parts of that name are meant. */
export const allOfThem = ['tất cả các', 'toàn bộ các', 'các', 'những', 'tất cả', 'toàn bộ', 'mọi'] as const;

/** Words by which not all of several are meant, and the text does not say which: "một trong hai cụm từ". */
export const someOfThem = ['một trong', 'một vài', 'một số trong'] as const;

/** Words before the place of a change. */
export const wordsIn = ['tại', 'ở', 'trong'] as const;

/** Words before the name of a part that is not within another unit. */
export const wordsBeforePart = ['tại', 'ở', 'trong', 'và', 'cùng', 'hoặc', 'của', 'thuộc'] as const;

/** Words after the name of a part that is meant as a whole. */
export const wordsAfterPart = [
  'và',
  'hoặc',
  'kèm',
  'ban hành',
  'đính kèm',
  'của',
  'được',
  'bằng',
  'thành',
] as const;

/** Words that with the name of an act mean the whole of it: "trong toàn bộ nội dung Thông tư". */
export const wholeActWords = [
  ...['toàn bộ', 'tất cả', 'toàn văn', 'nội dung', 'văn bản', 'quy định', 'các', 'những', 'mọi'],
  ...['tại', 'trong', 'ở', 'của', 'thuộc', 'trên'],
] as const;

/** What may stand before a place that is named alone, above what is changed in it: "Đối với Điều 4:". */
export const wordsAbout = ['đối với', 'riêng', 'về'] as const;

/** What a quoted value is, which says nothing about where it stands: "thay số tiền “…” bằng số tiền “…”". */
export const quotedValues = [
  ...['số tiền', 'con số', 'mức tiền', 'tỷ lệ', 'tỉ lệ', 'thời hạn', 'thời gian', 'mốc thời gian'],
  ...['ngày', 'năm', 'mức', 'giá trị', 'số lượng', 'đơn vị tính', 'tên gọi'],
] as const;

/** Words of a change of words that say nothing about where it is: "được", "một số cụm từ", "tương ứng". */
export const wordsWithoutPlace = [
  ...['được', 'bị', 'nay', 'là', 'lại', 'từ', 'một số', 'số', 'và', 'hoặc', 'đồng thời', 'cụ thể', 'như sau'],
  ...[
    'sau đây',
    'sau',
    'bản',
    'đổi',
    'thủ tục hành chính có',
    'quy phạm pháp luật',
    'tương ứng',
    'các',
    'đã',
    'thống nhất',
    'vào',
    'thêm',
    'lần lượt',
  ],
  ...['lỗi kỹ thuật', 'lỗi chính tả', 'lỗi đánh máy'],
] as const;

/** Where the words stand on the printed page, which no text in digital form shows: "dòng thứ 5 từ trên xuống". */
export const placesOnPage = {
  pages: ['trang', 'trang số'],
  lines: ['dòng'],
  counted: ['từ trên xuống', 'từ dưới lên', 'tính từ trên xuống', 'tính từ dưới lên'],
} as const;

/** Words that place one thing next to another: "vào sau Điều 3", "trước cụm từ". */
export const positionWords = { after: ['sau', 'tiếp theo'], before: ['trước'] } as const;

/** Marks that are named instead of written: "thay bằng dấu phẩy". */
export const namedMarks = {
  'dấu phẩy': ',',
  'dấu chấm phẩy': ';',
  'dấu chấm': '.',
  'dấu hai chấm': ':',
} as const;

/** Words after "quy định" and the like by which all of the provision is meant: "quy định tại khoản 2". */
export const wordsAfterPassage = [
  ...[
    'tại',
    'ở',
    'trong',
    'của',
    'sau',
    'nêu',
    'khác',
    'số',
    'quy định',
    'này',
    'trên',
    'kèm theo',
    'ban hành',
  ],
  ...['được', 'đã', 'bị', 'là', 'và', 'hoặc', 'thứ', 'đầu', 'cuối', 'như'],
] as const;

/** Nouns for a stretch of a provision or a form that is named by the words it begins with or holds: "dòng “…”". */
export const stretchNames = [
  ...[
    'dòng',
    'hàng',
    'cột',
    'ô',
    'mục',
    'tiểu mục',
    'tiết',
    'biểu',
    'bảng',
    'tiêu chí',
    'chú thích',
    'gạch đầu dòng',
  ],
] as const;
