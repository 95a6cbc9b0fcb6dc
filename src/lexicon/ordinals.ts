/** The words that stand after "thứ" for a number ("Phần thứ nhất"), from 1. */
export const ordinalWords = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;

/** What stands behind the name of the first of several for a number: "đoạn đầu tiên". */
export const firstWords = ['đầu tiên'] as const;

/** And of the last of them. */
export const lastWords = ['cuối', 'cuối cùng'] as const;

/** The number that a word after "thứ" stands for, in whatever case; `null` where it is none. */
export function ordinalValue(word: string): number | null {
  const index = (ordinalWords as readonly string[]).indexOf(word.toLowerCase());
  return index < 0 ? null : index + 1;
}
