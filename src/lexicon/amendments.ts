import { inSmallLetters } from '../chars/index.js';
import { type Pin, type TargetPart, unitNames } from '../model/index.js';
import { formNames } from './attached-texts.js';
import type { AmendingSense } from './verbs.js';

/** How it is said that a provision was changed, as in the notes of official consolidated texts. */
export const passiveOf: Readonly<Record<AmendingSense, string>> = {
  replace: 'được sửa đổi, bổ sung',
  substitute: 'được thay thế',
  insert: 'được bổ sung',
  repeal: 'được bãi bỏ',
};

/** What provisions are called, with the level of a pin that each is. */
export const provisionLevels: Readonly<Record<keyof Pin, readonly string[]>> = {
  appendix: ['phụ lục'],
  part: [unitNames.part],
  chapter: [unitNames.chapter],
  section: [unitNames.section],
  subsection: [unitNames.subsection],
  article: [unitNames.article],
  clause: [unitNames.clause],
  point: [unitNames.point, 'tiết'],
};

/** How the names of provisions are misprinted again and again. */
export const misprintedLevels: Readonly<Partial<Record<keyof Pin, readonly string[]>>> = {
  article: ['điền'],
  point: ['điếm'],
};

/** What may stand between the verb of an instruction and what it changes: "Bãi bỏ toàn bộ …". */
export const wordsBeforeProvisions = ['thêm', 'các', 'một số', 'toàn bộ', 'danh mục', 'vào'] as const;

/** What puts one thing beside another: "vào sau Điều 3", "trước cụm từ". */
export const besideWords = { after: ['sau', 'tiếp theo'], before: ['trước'] } as const;

/** What makes of an act one that is only referred to: "theo quy định tại Thông tư …". */
export const referringWords = ['theo', 'căn cứ', 'như'] as const;

/** What leads to a citation and says nothing of it. */
export const wordsBeforeCitations = [
  ...['quy định tại', 'căn cứ', 'theo', 'tại', 'của', 'và', 'số', 'các'],
] as const;

/** Parts of a text that have a number of their own and are no level of a pin. */
export const numberedParts: Readonly<Partial<Record<TargetPart, readonly string[]>>> = {
  form: [...formNames.map(inSmallLetters), 'mẫu biểu', 'mẫu phiếu', 'mẫu đơn', 'biểu số'],
  table: ['bảng'],
  row: ['số thứ tự', 'stt', 'dòng', 'cột', 'hàng'],
};

/** Parts of a unit that have none; what follows "thứ" or stands behind them tells which. */
export const unnumberedParts: Readonly<Partial<Record<TargetPart, readonly string[]>>> = {
  heading: ['tên gọi', 'tên', 'tiêu đề', 'tiêu mục'],
  lead: [
    'đoạn mở đầu',
    'phần mở đầu',
    'đoạn dẫn',
    'câu dẫn',
    'lời dẫn',
    'phần dẫn',
    'câu mở đầu',
    'đoạn đầu',
  ],
  paragraph: ['đoạn', 'phần cuối'],
  sentence: ['câu'],
  bullet: ['gạch đầu dòng', 'gạch ngang đầu dòng', 'dấu gạch đầu dòng', 'ý'],
};

/** What words are called that are replaced within a provision, though no marks stand around them. */
export const unmarkedNames = ['cụm từ', 'từ ngữ'] as const;

/** What words are called that are replaced within a provision. */
export const phraseNames = [
  ...unmarkedNames,
  'các cụm từ',
  'từ',
  'chữ',
  'số',
  'cụm số',
  'dòng chữ',
  'đoạn văn bản',
  'đoạn văn',
  'ký hiệu',
] as const;

/** What passages are called that are struck or replaced within a provision. */
export const passageNames = ['nội dung', 'quy định', 'đoạn', 'câu', 'phần', 'ý', 'dẫn chiếu'] as const;

/** What stands before the new words: "thay cụm từ … bằng", "đã viết là … nay sửa lại là". */
export const newWordLeads = [
  ...['bằng', 'thành', 'bởi', 'sửa thành', 'đính chính lại là', 'nay sửa thành'],
  ...[
    'nay sửa lại là',
    'nay sửa là',
    'nay sửa lại thành',
    'nay đính chính là',
    'nay đính chính thành',
    'nay là',
  ],
  ...['sửa lại là', 'sửa là', 'sửa lại thành', 'đính chính là', 'đính chính thành', 'đọc là', 'được hiểu là'],
] as const;

/** What stands before the words as they were, in an erratum. */
export const oldWordLeads = [
  ...['đã viết', 'in nhầm', 'in sai', 'viết nhầm', 'đã in', 'đã ghi'],
  'đã viết là',
  'đã in là',
  'đã ghi là',
  'viết là',
  'in là',
  'ghi là',
  'có ghi',
] as const;

/** What is attached to an act and has a number or a name there, with which new text is attached as well. */
export const attachedParts = ['mẫu', 'biểu', 'phụ lục', 'danh mục', 'bảng'] as const;

/** Who is told to change an act does not change it here. */
export const orderingWords = ['có trách nhiệm', 'chủ trì', 'phối hợp với', 'giao', 'rà soát'] as const;
