import { inSmallLetters } from '../chars/index.js';
import type { TargetPart } from '../model/index.js';
import { formNames } from './attached-texts.js';

/** Parts of an act that have no number where the text means them as a whole: "tại phần căn cứ", "tại các Phụ lục". */
const wholeParts = {
  basis: ['phần căn cứ ban hành', 'phần căn cứ pháp lý', 'phần căn cứ', 'căn cứ ban hành', 'căn cứ pháp lý'],
  appendix: ['phụ lục'],
  form: [...formNames.map(inSmallLetters), 'mẫu biểu', 'mẫu phiếu', 'mẫu đơn'],
} as const satisfies Partial<Record<TargetPart, readonly string[]>>;

/** Words before the name of a part by which all parts of that name are meant. */
const allOfThem = ['tất cả các', 'toàn bộ các', 'các', 'những', 'tất cả', 'toàn bộ', 'mọi'] as const;

/** Words before the name of a part that is not within another unit. */
const wordsBeforePart = ['tại', 'ở', 'trong', 'và', 'cùng', 'hoặc', 'của', 'thuộc'] as const;

/** Words after the name of a part that is meant as a whole. */
const wordsAfterPart = ['và', 'hoặc', 'kèm', 'ban hành', 'đính kèm', 'của', 'được', 'bằng', 'thành'] as const;

/** Words that with the name of an act mean the whole of it: "trong toàn bộ nội dung Thông tư". */
const wholeActWords = [
  ...['toàn bộ', 'tất cả', 'nội dung', 'văn bản', 'quy định', 'các', 'những', 'mọi'],
  ...['tại', 'trong', 'ở', 'của', 'thuộc', 'trên'],
] as const;

/** Words of a change of words that say nothing about where it is: "được", "một số cụm từ", "tương ứng". */
const wordsWithoutPlace = [
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
] as const;

/** Where the words stand on the printed page, which no text in digital form shows: "dòng thứ 5 từ trên xuống". */
const placesOnPage = {
  pages: ['trang', 'trang số'],
  lines: ['dòng'],
  counted: ['từ trên xuống', 'từ dưới lên', 'tính từ trên xuống', 'tính từ dưới lên'],
} as const;

/** Words that place one thing next to another: "vào sau Điều 3", "trước cụm từ". */
const positionWords = { after: ['sau', 'tiếp theo'], before: ['trước'] } as const;

/** Marks that are named instead of written: "thay bằng dấu phẩy". */
const namedMarks = { 'dấu phẩy': ',', 'dấu chấm phẩy': ';', 'dấu chấm': '.', 'dấu hai chấm': ':' } as const;

/** The words with which an instruction says where it changes words of an act, and those that say nothing of it. */
export const placeWords = {
  positionWords,
  namedMarks,
  wholeParts,
  allOfThem,
  wordsBeforePart,
  wordsAfterPart,
  wholeActWords,
  wordsWithoutPlace,
  placesOnPage,
} as const;
