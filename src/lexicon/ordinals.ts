/** The ordinals that follow "thứ" ("Phần thứ nhất"), starting from 1. */
export const ordinalWords = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;

/** Words for the first of several: "đoạn đầu tiên". */
export const firstWords = ['đầu tiên', 'đầu'] as const;

/** Words for the last of several. */
export const lastWords = ['cuối', 'cuối cùng'] as const;

/** The number of an ordinal after "thứ", in any case; `null` if the word is not one. */
export function ordinalValue(word: string): number | null {
  const index = (ordinalWords as readonly string[]).indexOf(word.toLowerCase());
  return index < 0 ? null : index + 1;
}
