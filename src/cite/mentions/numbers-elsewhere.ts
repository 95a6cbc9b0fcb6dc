import { addTo } from '../../chars/index.js';
import { kindNamed, lawsByName } from '../../lexicon/index.js';
import type { Block, Flow } from '../../model/index.js';
import { beginsAmending, isInNoName, MAX_SYLLABLES } from './law-name.js';
import type { Mention } from './mention.js';

type Mentions = readonly (readonly Mention[])[];

/** In characters; the syllables of a name are shorter. */
const MAX_NAME = 200;
const SYLLABLE = /[\p{L}\p{N}-]+/gu;
/** The name before the number in "Lưu trữ tư liệu địa chất số 19/2018/QH14". */
const UP_TO_NUMBER = /^[^.;:()\d"“”]{3,170}?(?=,?\s+(?:số\s*)?\d{1,3}\/)/u;

interface Syllable {
  readonly lower: string;
  readonly end: number;
}

const syllablesOf = (text: string): readonly Syllable[] =>
  [...text.matchAll(SYLLABLE)].map((found) => ({
    lower: found[0].toLowerCase(),
    end: found.index + found[0].length,
  }));

const keyOf = (kind: string, syllables: readonly Syllable[]): string =>
  `${kind}|${syllables.map(({ lower }) => lower).join(' ')}`;

/**
 * Completes mentions of laws that are not in the register, and whose names may begin like those of others: if the
 * document gives the number of one after its name, the name means this law everywhere, rather than a law with a shorter
 * name.
 */
export function withNumbersElsewhere(flow: Flow, mentions: Mentions): Mentions {
  const numbers = numbersByName(flow, mentions);
  if (numbers.size === 0) return mentions;
  return mentions.map((each, index) => {
    const block = flow.blocks[index];
    return block === undefined
      ? each
      : each.map((mention, at) => withNumber(flow, block, mention, each[at + 1], numbers));
  });
}

/** The numbers of unregistered laws by kind and name, without names that have more than one. */
function numbersByName({ text }: Flow, mentions: Mentions): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  for (const { kind, number, start, end } of mentions.flat()) {
    if (kind === null || number === null || kindNamed(kind)?.hasProperName !== true) continue;
    const name = UP_TO_NUMBER.exec(text.slice(start + kind.length + 1, end))?.[0];
    if (name === undefined || beginsAmending(name) || lawsByName(kind, name).length > 0) continue;
    const syllables = syllablesOf(name);
    if (syllables.length === 0 || syllables.length > MAX_SYLLABLES || isInNoName(syllables[0]?.lower ?? ''))
      continue;
    addTo(found, keyOf(kind, syllables), number);
  }
  const unambiguous = [...found].flatMap(([key, numbers]): readonly (readonly [string, string])[] => {
    const [only, more] = new Set(numbers);
    return only === undefined || more !== undefined ? [] : [[key, only]];
  });
  return new Map(unambiguous);
}

function withNumber(
  { text }: Flow,
  block: Block,
  mention: Mention,
  next: Mention | undefined,
  numbers: ReadonlyMap<string, string>,
): Mention {
  const { kind, name, number, start, titleEnd } = mention;
  // A mention with a date may be of another law, and a title of an amending law contains the names of others.
  if (kind === null || name === null || number !== null || mention.date !== null || titleEnd > start)
    return mention;
  const from = start + kind.length + 1;
  const limit = Math.min(block.end, from + MAX_NAME, next?.start ?? Number.POSITIVE_INFINITY);
  const syllables = syllablesOf(text.slice(from, limit)).slice(0, MAX_SYLLABLES);
  for (let count = syllables.length; count > 0; count -= 1) {
    const whole = numbers.get(keyOf(kind, syllables.slice(0, count)));
    const end = from + (syllables[count - 1]?.end ?? 0);
    if (whole !== undefined && end >= from + name.length)
      return {
        ...mention,
        end: Math.max(end, mention.end),
        name: text.slice(from, end),
        numberElsewhere: whole,
      };
  }
  return mention;
}
