import { type Letters, oneOf } from '../chars/index.js';
import { kindNames } from './kind-patterns.js';

/** What an act issues as a text of its own, and what is no kind of document: it has no number. */
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

/** What forms are called, whose number stands behind it. */
export const formNames = ['Mẫu', 'Biểu mẫu', 'Biểu'] as const;

/**
 * How the titles of texts begin that are issued with an act, be they kinds of documents or not; each before the shorter
 * ones that begin it.
 */
export const attachedNames = (): readonly string[] =>
  [...kindNames({ attachable: true }), ...ATTACHED_TEXTS].sort((a, b) => b.length - a.length);

/** Source of a pattern that matches how the title of a text begins that is issued with an act. */
export const attachedPattern = (letters: Letters = 'normal'): string => oneOf(attachedNames(), letters);
