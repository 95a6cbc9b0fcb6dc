import { isDigit, type NameTrie, nameKey, nameTrie, once, remember } from '../chars/index.js';
import { shortNamesOf } from './law-abbreviations.js';
import data from './laws.data.json' with { type: 'json' };

/** An act of the National Assembly or its Standing Committee that is cited by its proper name. */
export interface Law {
  /** "Luật", "Bộ luật", "Pháp lệnh" or "Hiến pháp". */
  readonly kind: string;
  /** "45/2013/QH13"; `null` for the Constitutions. */
  readonly number: string | null;
  /** The name after the kind ("Đất đai", "Luật sư" of "Luật Luật sư"); empty for the Constitutions. */
  readonly name: string;
  /** ISO date; `null` if unknown. */
  readonly passedOn: string | null;
  /** ISO date of its entry into force; `null` for most laws that did not replace one of the same name. */
  readonly effectiveOn: string | null;
  /** Numbers of the laws that its title says it amends. */
  readonly amends: readonly string[];
}

interface Register {
  readonly all: readonly Law[];
  readonly byNumber: ReadonlyMap<string, Law>;
  readonly tries: ReadonlyMap<string, NameTrie<Law>>;
}

/** The entry into force of laws that share their name with an earlier law, which applied until then. */
const EFFECTIVE_ON: Readonly<Record<string, string | undefined>> = data.effectiveOn;

let register: Register | null = null;

/** All laws of the register, oldest first. */
export function allLaws(): readonly Law[] {
  return open().all;
}

/** The law with this number ("45/2013/QH13"). */
export function lawByNumber(number: string): Law | null {
  // A quick test for the Assembly's term ("QH13"), since most numbers are not those of laws.
  if (!isDigit(number.charCodeAt(number.length - 1))) return null;
  return open().byNumber.get(number.toUpperCase()) ?? null;
}

/**
 * The laws with this name, oldest first: a later law often takes the name of the one it replaces. Case, punctuation,
 * white space and tone placement are ignored.
 *
 * @param kind - "Luật", "Bộ luật", "Pháp lệnh" or "Hiến pháp" (whose name is empty).
 */
export function lawsByName(kind: string, name: string): readonly Law[] {
  return namesakes(`${kind}\n${name}`);
}

const namesakes = remember((kindAndName): readonly Law[] => {
  const kindEnd = kindAndName.indexOf('\n');
  return trieOf(kindAndName.slice(0, kindEnd))?.exact(kindAndName.slice(kindEnd + 1)) ?? [];
});

/** The names of a kind's laws; in running text, the kind is usually spelled as in the register. */
const trieOf = remember((kind) => open().tries.get(nameKey(kind)) ?? null);

/** Words on both sides of a comma in a law's name, in small letters, with a space between ("phòng chống"). */
const pairs = once((): ReadonlySet<string> => {
  const found = new Set(FURTHER_PAIRS);
  for (const { name } of allLaws())
    for (const [, before, after] of name.matchAll(/(\p{L}+), (?=(\p{Ll}+))/gu))
      found.add(`${before} ${after}`.toLowerCase());
  return found;
});

/** From names of ordinances that are not in the register. */
const FURTHER_PAIRS = ['lụt bão', 'y dược', 'dục thể', 'chính viễn', 'phí lệ'];

/** Whether a comma separates two words in the name of some law. */
export const isPairedInNames = (before: string, after: string): boolean =>
  pairs().has(`${before} ${after}`.toLowerCase());

/**
 * The longest name of a law of this kind that begins at `from`, read by syllables as {@link NameTrie} says.
 *
 * @param from - Offset in `text` just after the kind.
 * @returns `end`, the offset in `text` just after the name, and the laws of that name, oldest first.
 */
export function longestLawName(
  kind: string,
  text: string,
  from: number,
): { readonly end: number; readonly laws: readonly Law[] } | null {
  const found = trieOf(kind)?.longest(text, from);
  return found ? { end: found.end, laws: found.values } : null;
}

function open(): Register {
  register ??= buildRegister();
  return register;
}

function buildRegister(): Register {
  const all = data.laws.map(lawOfRow);
  const byNumber = new Map<string, Law>();
  const tries = new Map<string, NameTrie<Law>>();
  const trieOfKind = remember((kind: string) => {
    const key = nameKey(kind);
    const trie = tries.get(key) ?? nameTrie<Law>();
    tries.set(key, trie);
    return trie;
  });
  for (const law of all) {
    if (law.number !== null) byNumber.set(law.number.toUpperCase(), law);
    trieOfKind(law.kind).add(law.name, law);
    // "&" is read as "và".
    for (const short of shortNamesOf(law.kind, law.name))
      trieOfKind(law.kind).add(short.replace('&', ' và '), law);
  }
  for (const [kind = '', alias = '', numbers = ''] of data.aliases) {
    for (const number of numbers.split(';')) {
      const law = byNumber.get(number.toUpperCase());
      if (law !== undefined) trieOfKind(kind).add(alias, law);
    }
  }
  return { all, byNumber, tries };
}

// Indexed loop: on the first parse, an iterator per law costs a millisecond.
function lawOfRow({
  0: number = '',
  1: kind = '',
  2: name = '',
  3: passedOn,
  4: amends,
}: readonly string[]): Law {
  return {
    kind,
    number: number || null,
    name,
    passedOn: passedOn || null,
    effectiveOn: EFFECTIVE_ON[number] ?? null,
    amends: amends ? amends.split(';') : [],
  };
}
