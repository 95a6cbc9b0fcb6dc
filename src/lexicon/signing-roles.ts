import { inSmallLetters } from '../chars/index.js';
import { properCase } from './proper-case.js';

/** Roles of signatories of minutes and contracts, written above the name in place of an office. */
export const signingRoles: readonly string[] = [
  'Bên A',
  'Bên B',
  'Bên giao',
  'Bên nhận',
  'Các thành viên',
  'Chủ trì',
  'Chủ trì cuộc họp',
  'Chủ tọa cuộc họp',
  'Đại diện',
  'Đại diện bên A',
  'Đại diện bên B',
  'Đại diện bên giao',
  'Đại diện bên nhận',
  'Đại diện chủ đầu tư',
  'Đại diện cơ sở',
  'Đại diện nhà thầu',
  'Người chứng kiến',
  'Người ghi biên bản',
  'Người lập biên bản',
  'Người lập biểu',
  'Thành viên',
  'Thư ký',
  'Thư ký cuộc họp',
  'Thư ký đoàn',
];

const BY_SMALL_LETTERS: ReadonlyMap<string, string> = new Map(
  signingRoles.map((role) => [inSmallLetters(role), role]),
);

/** In words; a longer text is a heading. */
const LONGEST = 8;
/** Roles of those who sign for somebody: "Đại diện bên A", "Đại diện đơn vị được kiểm tra". */
const ON_BEHALF = /^đại diện (?=\p{L})/u;

/** The role that a text consists of, in normal case; `null` if it is not one. */
export function signingRole(text: string): string | null {
  const small = inSmallLetters(text.trim());
  const known = BY_SMALL_LETTERS.get(small);
  if (known !== undefined || !ON_BEHALF.test(small)) return known ?? null;
  const words = small.split(' ');
  return words.length <= LONGEST ? properCase(text.trim()) : null;
}
