import type { Footnote, Root, TreeNode } from '../../model/index.js';
import { nodesOf } from '../../model/index.js';

/**
 * A number right after a word or punctuation, raised in print: "nội địa.1", "tài sản[2]". Not the number in a code of
 * one letter ("loại A3") or after a decimal comma ("0,3").
 */
const CALL =
  /(?<=[\p{L}\p{M};:!?)”"’\]]|(?<!\p{N})[.,]|\p{N}{4}\.)(?<!(?<![\p{L}\p{M}])\p{Lu})(?:\[(?<inBrackets>\d{1,3})\]|(?<bare>\d{1,3}))(?![\p{L}\p{N}/%]|[.,]\d)/gu;

const numberOf = ({ label }: Footnote): number => Number(/\d{1,4}/.exec(label)?.[0] ?? Number.NaN);

/** A call right after a year, as if it were its last digit: "giai đoạn 2021 - 20251." */
const CALL_OF_YEAR = /(?<=(?<!\p{N}|[.,/]|số )(?:19|20)\p{N}{2})(?<bare>\d{1,3})(?![\p{L}\p{N}/%]|[.,]\d)/gu;

/** Removes the calls of footnotes from the texts of a document, which must be passed in reading order. */
export interface CallRemover {
  /** @param offset - where the text begins in the text as read */
  readonly withoutCalls: (text: string, offset: number) => string;
}

/**
 * A number is a call only if the document has a footnote of that number further down, and if calls are in ascending
 * order: the numbers in "m2" and "CO2" are not.
 */
export const createCallRemover = (root: Root): CallRemover => {
  const notes = nodesOf(root)
    .filter((node: TreeNode): node is Footnote => node.type === 'footnote')
    .map((note) => ({ number: numberOf(note), offset: note.position.start.offset }))
    .filter(({ number }) => !Number.isNaN(number))
    .sort((one, other) => one.offset - other.offset);
  const numbers = new Set(notes.map(({ number }) => number));
  let passed = 0;
  let last = 0;
  return {
    withoutCalls: (text, offset) => {
      if (numbers.size === 0) return text;
      for (let note = notes[passed]; note !== undefined && note.offset < offset; note = notes[passed]) {
        last = Math.max(last, note.number);
        passed += 1;
      }
      const takeOut =
        (isCall: (number: number) => boolean) =>
        (written: string, ...rest: readonly unknown[]): string => {
          const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
          const number = Number(groups['inBrackets'] ?? groups['bare']);
          if (!numbers.has(number) || !isCall(number)) return written;
          last = number;
          return '';
        };
      return text
        .replaceAll(
          CALL,
          takeOut((number) => number > last),
        )
        .replaceAll(
          CALL_OF_YEAR,
          takeOut((number) => number === last + 1),
        );
    },
  };
};
