import { inSmallLetters } from '../chars/index.js';

/** Roles of signatories of minutes and contracts, written above the name in place of an office. */
export const signingRoles: readonly string[] = [
  'Bên A',
  'Bên B',
  'Bên giao',
  'Bên nhận',
  'Chủ trì',
  'Chủ trì cuộc họp',
  'Chủ tọa cuộc họp',
  'Đại diện bên A',
  'Đại diện bên B',
  'Đại diện bên giao',
  'Đại diện bên nhận',
  'Đại diện chủ đầu tư',
  'Đại diện nhà thầu',
  'Người ghi biên bản',
  'Người lập biên bản',
  'Thư ký cuộc họp',
];

const BY_SMALL_LETTERS: ReadonlyMap<string, string> = new Map(
  signingRoles.map((role) => [inSmallLetters(role), role]),
);

/** The role that a text consists of, in normal case; `null` if it is not one. */
export const signingRole = (text: string): string | null =>
  BY_SMALL_LETTERS.get(inSmallLetters(text.trim())) ?? null;
