import { beginsWith, charactersOf, once, oneOf, tailOf } from '../../chars/index.js';
import { allProvinces, placeTypes } from '../../lexicon/index.js';

/** Longer than any sort of place with the beginning of a name. */
const REACH = 40;

/** A sort of place and the beginning of its name at the end of a line: "Ủy ban nhân dân tỉnh Hà". */
const NAME_BEGUN = once(
  () =>
    new RegExp(`(?:^|[\\s(])${oneOf(placeTypes.map(({ full }) => full))} (?<name>\\p{Lu}[^.,;:]*)$`, 'iu'),
);

/** The letters that the rest of a name begins with, as a quick test that rules out most lines. */
const REST_FIRST = once(() =>
  charactersOf(
    allProvinces
      .flatMap((name) =>
        name
          .split(' ')
          .slice(1)
          .map((word) => word.charAt(0)),
      )
      .join(''),
  ),
);

/** Whether a line break splits the name of a province: "tỉnh Hà⏎Giang;". */
export function cutsPlace(text: string, next: string): boolean {
  if (!beginsWith(next, REST_FIRST())) return false;
  const name = NAME_BEGUN().exec(tailOf(text, REACH))?.groups?.['name'];
  if (name === undefined) return false;
  return allProvinces.some(
    (each) =>
      each.startsWith(`${name} `) &&
      next.startsWith(each.slice(name.length + 1)) &&
      !/[\p{L}\d]/u.test(next.charAt(each.length - name.length - 1)),
  );
}
