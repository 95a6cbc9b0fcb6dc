import { inSmallLetters } from '../chars/index.js';
import { type Pin, type TargetPart, unitNames } from '../model/index.js';
import { formNames } from './attached-texts.js';
import type { AmendingSense } from './verbs.js';

/** The phrase for a change that was made, as in the notes of official consolidated texts. */
export const passiveOf: Readonly<Record<AmendingSense, string>> = {
  replace: 'được sửa đổi, bổ sung',
  substitute: 'được thay thế',
  insert: 'được bổ sung',
  repeal: 'được bãi bỏ',
  renumber: 'được đánh số lại',
  suspend: 'được ngưng hiệu lực',
  prolong: 'được kéo dài thời hạn áp dụng',
};

/** Names of provisions, by the level of a pin. */
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

/** Common misprints of these names. */
export const misprintedLevels: Readonly<Partial<Record<keyof Pin, readonly string[]>>> = {
  article: ['điền'],
  point: ['điếm'],
};

/**
 * Words beside the name of a provision: between it and the verb of an instruction ("Bãi bỏ toàn bộ …"), and after it or
 * "quy định", where a part of it only is meant ("quy định tại Phụ lục I liên quan đến …"); and words of a sentence
 * among amending provisions that orders no change: what stays, what is done, since when; and words for what is left where
 * something was said of some: "các khoản còn lại của Điều 1".
 */
export const wordsBesideProvisions = {
  before: ['thêm', 'các', 'một số', 'toàn bộ', 'danh mục', 'vào'],
  unchanging: [
    ...[
      'giữ nguyên',
      'không thay đổi',
      'không sửa đổi',
      'không phải sửa đổi',
      'không bãi bỏ',
      'thực hiện theo',
    ],
    ...['tiếp tục thực hiện', 'tiếp tục áp dụng', 'có hiệu lực', 'chịu trách nhiệm', 'tổ chức thực hiện'],
  ],
  rest: ['khác', 'còn lại'],
  limiting: ['liên quan đến', 'liên quan tới', 'có liên quan đến', 'đối với', 'về việc'],
} as const;

/** Words before an act that is only referred to: "theo quy định tại Thông tư …". */
export const referringWords = ['theo', 'căn cứ', 'như'] as const;

/** Words that introduce a citation and say nothing about it. */
export const wordsBeforeCitations = [
  ...[
    'được quy định tại',
    'quy định tại',
    'quy định trong',
    'được nêu tại',
    'nêu tại',
    'căn cứ',
    'theo',
    'theo đúng',
  ],
  ...['đúng theo', 'thực hiện', 'xem', 'tại', 'trong', 'của', 'và', 'hoặc', 'số', 'các'],
] as const;

/** Numbered parts of a text that are not a level of a pin. */
export const numberedParts: Readonly<Partial<Record<TargetPart, readonly string[]>>> = {
  form: [...formNames.map(inSmallLetters), 'mẫu biểu', 'mẫu phiếu', 'mẫu đơn', 'biểu số'],
  table: ['bảng'],
  row: ['số thứ tự', 'stt', 'dòng', 'cột', 'hàng'],
};

/** Parts of a unit without a number; an ordinal after the word says which one is meant. */
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

/** Nouns for words that are replaced within a provision, reliable even where the words are not quoted. */
export const reliablePhraseNames = ['cụm từ', 'từ ngữ'] as const;

/** Nouns for words that are replaced within a provision. */
export const phraseNames = [
  ...reliablePhraseNames,
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

/** Nouns for passages that are deleted or replaced within a provision. */
export const passageNames = ['nội dung', 'quy định', 'đoạn', 'câu', 'phần', 'ý', 'dẫn chiếu'] as const;

/** Phrases before the new words: "thay cụm từ … bằng", "đã viết là … nay sửa lại là". */
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

/** Phrases before the original words, in an erratum. */
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

/** Nouns for numbered or named attachments of an act; new text may be attached in the same form. */
export const attachedParts = ['mẫu', 'biểu', 'phụ lục', 'danh mục', 'bảng'] as const;

/** Signs that somebody else is ordered to change an act, so that this text does not change it. */
export const orderingWords = ['có trách nhiệm', 'chủ trì', 'phối hợp với', 'giao', 'rà soát'] as const;
