import { inSmallLetters } from '../chars/index.js';
import { namedAt } from './match-body.js';
import { properCase } from './proper-case.js';

/** Roles of signatories of minutes and contracts, written above the name in place of an office. */
export const signingRoles: readonly string[] = [
  'Bên A',
  'Bên B',
  'Bên bán',
  'Bên cho thuê',
  'Bên cho vay',
  'Bên giao',
  'Bên mua',
  'Bên nhận',
  'Bên nhận ủy quyền',
  'Bên thuê',
  'Bên vay',
  'Bên được ủy quyền',
  'Bên ủy quyền',
  'Chấp hành viên',
  'Chủ trì',
  'Chủ trì cuộc họp',
  'Chủ tọa cuộc họp',
  'Cá nhân vi phạm',
  'Các thành viên',
  'Công chứng viên',
  'Hội thẩm nhân dân',
  'Người bán',
  'Người cam kết',
  'Người chứng kiến',
  'Người ghi biên bản',
  'Người giao',
  'Người kê khai',
  'Người lao động',
  'Người làm đơn',
  'Người lập',
  'Người lập biên bản',
  'Người lập biểu',
  'Người lập phiếu',
  'Người mua',
  'Người nhận',
  'Người ra quyết định',
  'Người sử dụng lao động',
  'Người vi phạm',
  'Người viết đơn',
  'Người được ủy quyền',
  'Người đề nghị',
  'Người ủy quyền',
  'Thành viên',
  'Thư ký',
  'Thư ký cuộc họp',
  'Thư ký đại hội',
  'Thư ký hội nghị',
  'Thư ký phiên tòa',
  'Thư ký đoàn',
  'Thủ kho',
  'Thủ quỹ',
  'Điều tra viên',
  'Đại diện',
  'Đại diện bên A',
  'Đại diện bên B',
  'Đại diện bên giao',
  'Đại diện bên nhận',
  'Đại diện chủ đầu tư',
  'Đại diện cơ sở',
  'Đại diện nhà thầu',
  'Đại diện tổ chức vi phạm',
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
  if (words.length > LONGEST) return null;
  // Others than bodies are no proper names: "Đại diện cơ sở được thanh tra".
  const whom = text.trim().slice('đại diện '.length);
  return `Đại diện ${namedAt(whom) ? properCase(whom) : inSmallLetters(whom)}`;
}
