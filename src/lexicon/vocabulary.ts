import { type NameTrie, nameTrie } from '../chars/index.js';
import { bodies } from './bodies.js';
import data from './issuers.data.json' with { type: 'json' };
import { kinds } from './kinds.js';
import { allProvinces, placeTypes } from './provinces.js';

/** What a phrase is in the name of an issuer. */
export type Part =
  /** A body with a name of its own. */
  | 'body'
  /** An office: "Bộ trưởng", "Phó Chủ tịch". */
  | 'head'
  /** A word for a sort of body, which a name of its own follows: "Cục", "Trung tâm". */
  | 'sort'
  /** A field of government: "Khoa học và Công nghệ". */
  | 'field'
  | 'province'
  | 'placeType'
  /** Words that read like the end of a name or like a place, and are neither. */
  | 'plain'
  /** Words that no name runs over. */
  | 'stop';

/** A phrase of the vocabulary. */
export interface Term {
  readonly part: Part;
  /** As it is written inside a name. */
  readonly form: string;
  /** A place's name follows without a word for the sort of place: "Tỉnh ủy Vĩnh Phúc". */
  readonly placed: boolean;
  /** Its name of its own can be a number: "Quân khu 7". */
  readonly numbered: boolean;
  /** Another body can follow: "Văn phòng Ủy ban nhân dân", "Bộ trưởng Bộ Y tế". */
  readonly carries: boolean;
}

let vocabulary: NameTrie<Term> | null = null;

/** A phrase that was found, and what it can be, the likeliest first. */
export interface TermFound {
  readonly end: number;
  readonly terms: readonly Term[];
}

/** The longest phrase of the vocabulary that begins at `from`. */
export function readTerm(text: string, from: number): TermFound | null {
  vocabulary ??= buildVocabulary();
  const found = vocabulary.longest(text, from);
  return found && { end: found.end, terms: found.values };
}

/** Where a phrase is several, what is put first is the likeliest. */
function buildVocabulary(): NameTrie<Term> {
  const placed = new Set(data.placed);
  const numbered = new Set(data.numbered);
  const carriers = new Set(data.carriers);
  const trie = nameTrie<Term>();
  const put = (part: Part, phrase: string, form = phrase): void => {
    const carries = part === 'head' || part === 'sort' || carriers.has(form);
    trie.add(phrase, { part, form, placed: placed.has(form), numbered: numbered.has(form), carries });
  };
  for (const { name } of bodies) {
    put('body', name);
    if (name.includes(' - ')) put('body', name.replace(' - ', ', '), name);
  }
  for (const [short, full] of Object.entries(data.acronyms)) put('body', short, full);
  for (const head of data.heads) put('head', head);
  for (const sort of data.sorts) put('sort', sort);
  for (const name of allProvinces) put('province', name);
  for (const { word, full } of placeTypes) put('placeType', word, full);
  for (const phrase of data.plain) put('plain', phrase);
  for (const { name } of bodies) if (/^(?:Bộ|Sở) /u.test(name)) put('field', name.slice('Bộ '.length));
  for (const phrase of data.stops) put('stop', phrase);
  for (const { name } of kinds) put('stop', name);
  return trie;
}
