import { type Letters, oneOf } from '../chars/index.js';
import { kindNames } from './kind-patterns.js';

/** Texts issued with an act that are not a kind of document: they have no number. */
const ATTACHED_TEXTS: readonly string[] = [
  'Bảng',
  'Bảng giá',
  'Biểu',
  'Bộ tiêu chí',
  'Chế độ',
  'Chiến lược',
  'Cơ cấu',
  'Danh sách',
  'Dự toán',
  'Đề cương',
  'Định mức',
  'Đơn giá',
  'Khung',
  'Lộ trình',
  'Quy chuẩn',
  'Quy hoạch',
  'Quy tắc',
  'Thể lệ',
  'Tiêu chuẩn',
];

/** Nouns for forms, which are followed by the form's number. */
export const formNames = ['Mẫu', 'Biểu mẫu', 'Biểu'] as const;

/** The first words of the titles of texts issued with an act, whether kinds of documents or not, longer ones first. */
export const attachedNames = (): readonly string[] =>
  [...kindNames({ attachable: true }), ...ATTACHED_TEXTS].sort((a, b) => b.length - a.length);

/** Source of a pattern that matches the first words of the title of a text issued with an act. */
export const attachedPattern = (letters: Letters = 'normal'): string => oneOf(attachedNames(), letters);
