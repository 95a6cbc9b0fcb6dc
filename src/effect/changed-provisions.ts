import { LATIN, once, oneOf } from '../chars/index.js';
import { pinsOf } from '../cite/index.js';
import { verbsThat, wordsBesideProvisions } from '../lexicon/index.js';
import type { Citation, Pin, Span } from '../model/index.js';

/** "khoản 1 Điều 13 Nghị định số … [được sửa đổi, bãi bỏ tại] Nghị định này". */
const CHANGED = once(() => {
  const verb = oneOf(verbsThat('sense'));
  return new RegExp(
    `(?<![${LATIN}])(?:đã )?(?:được|bị) ${verb}(?:(?:,| và|, và|;| hoặc)? (?:(?:được|bị) )?${verb})* (?:tại|theo|bởi|trong|ở)(?: (?:quy định )?(?:tại|của))?$`,
    'iu',
  );
});

/**
 * Where the words begin that say of the provisions before them that they are changed; -1 where there are none.
 *
 * @param before - what precedes the provision, or the name of the act, that changes them
 */
export const changedAt = (before: string): number => before.trimEnd().search(CHANGED());

/** "[Các khoản còn lại của] Điều 1": the provisions that nothing else was said of. */
const REST = new RegExp(
  `^(?:(?:các|những|tất cả các) )?(?:điều|khoản|điểm|quy định|nội dung)(?:, (?:điều|khoản|điểm|quy định|nội dung))* ${oneOf(wordsBesideProvisions.rest)}`,
  'iu',
);
const REST_OF = new RegExp(`${REST.source} (?:của|tại|trong|thuộc|ở)$`, 'iu');
const REST_ALONE = new RegExp(`${REST.source}$`, 'iu');

/** Whether the words before a unit mean the rest of it. */
export const saysRestOf = (head: string): boolean => REST_OF.test(head.trim());

/** Whether words mean the rest of what was spoken of before. */
export const saysRest = (words: string): boolean => REST_ALONE.test(words.trim());

/** Provisions of an act that is changed. */
export interface ChangedProvisions {
  readonly of: string;
  readonly provisions: readonly Pin[];
}

/**
 * The provisions that a text says to be changed, of each act that it names; where it names none, those of the only act
 * that the document amends.
 *
 * @param within - the citations in the text
 * @param all - those of the document
 */
export function changedProvisions(
  text: string,
  { start, end }: Span,
  within: readonly Citation[],
  all: readonly Citation[],
): readonly ChangedProvisions[] {
  const named = within.filter(({ by }) => by === null);
  if (named.length > 0)
    return named.flatMap(({ id, pins }) => (pins.length === 0 ? [] : [{ of: id, provisions: pins }]));
  const amended = all.filter(({ by, relation }) => by === null && relation === 'amends');
  const [first] = amended;
  const { pins } = pinsOf(text, start, end);
  const isOnly = new Set(amended.map(({ work }) => work)).size === 1;
  return first === undefined || !isOnly || pins.length === 0 ? [] : [{ of: first.id, provisions: pins }];
}
