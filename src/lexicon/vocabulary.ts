import { isWritten, type NameTrie, nameTrie, skipSpace, syllableEnd } from '../chars/index.js';
import { type BodyFacts, type BodyRow, bodyRows, sortsOfFields } from './bodies/index.js';
import { kinds } from './kinds.js';
import data from './name-words.data.json' with { type: 'json' };
import { deputySuffixes, officePrefixes, officeRows } from './offices.js';
import { allProvinces, placeTypes, regionWord } from './provinces.js';

/** The role of a phrase in the name of an issuer. */
export type Part =
  /** A body with a proper name. */
  | 'body'
  /** An office: "Bộ trưởng", "Phó Chủ tịch". */
  | 'office'
  /** A word for a sort of body, followed by a proper name: "Cục", "Trung tâm". */
  | 'sort'
  /** A field of government: "Khoa học và Công nghệ". */
  | 'field'
  | 'province'
  | 'placeType'
  /** The word for the region that a body covers, followed by its number or name. */
  | 'region'
  /** Words that look like the end of a name or like a place but are neither. */
  | 'plain'
  /** Words at which every name ends. */
  | 'stop';

/** A phrase of the vocabulary. */
export interface Term {
  readonly part: Part;
  /** As written inside a name. */
  readonly form: string;
  /** The facts about the body or its sort. */
  readonly facts: BodyFacts;
  /** Another body can follow: "Văn phòng Ủy ban nhân dân", "Bộ trưởng Bộ Y tế". */
  readonly carries: boolean;
  /** Whether it is an office held by a person, whatever else it is: "Bộ trưởng", "Thủ tướng Chính phủ". */
  readonly isOffice: boolean;
  /** Whether it is the office of a deputy: "Phó Chủ tịch", "Thứ trưởng". */
  readonly isDeputy: boolean;
}

let vocabulary: NameTrie<Term> | null = null;

/** A phrase that was found, with its possible roles, the most likely first. */
export interface TermFound {
  readonly end: number;
  readonly terms: readonly Term[];
}

/** The longest phrase of the vocabulary that begins at `from`, including deputies' offices as a whole. */
export function readTerm(text: string, from: number): TermFound | null {
  vocabulary ??= buildVocabulary();
  const start = skipSpace(text, from);
  for (const prefix of PREFIXES) {
    const end = wordEnd(text, start, prefix.small);
    const office = end < 0 ? null : readOffice(vocabulary, text, end);
    if (office !== null) return withPrefix(text, prefix, office);
  }
  const found = vocabulary.longest(text, start);
  if (!found) return null;
  const terms =
    found.values.some(needsPlace) && !isBeforePlace(vocabulary, text, found.end)
      ? found.values.filter((term) => !needsPlace(term))
      : found.values;
  return terms.length === 0 ? null : { end: found.end, terms };
}

const needsPlace = ({ facts }: Term): boolean => facts.needsPlace === true;

const isBeforePlace = (names: NameTrie<Term>, text: string, at: number): boolean =>
  names.longest(text, at)?.values.some(({ part }) => part === 'placeType' || part === 'region') === true;

interface Affix {
  readonly written: string;
  readonly small: string;
}

const affix = (written: string): Affix => ({ written, small: written.toLowerCase() });
const DEPUTY = affix(officePrefixes.deputy);
const PREFIXES: readonly Affix[] = [DEPUTY, affix(officePrefixes.acting)];
const SUFFIXES: readonly Affix[] = deputySuffixes.map(affix);

/** The offset after a word that stands at `from`, in any case; -1 if it does not. */
function wordEnd(text: string, from: number, small: string): number {
  const end = from + small.length;
  return isWritten(text, from, small) && syllableEnd(text, end) === end ? end : -1;
}

interface OfficeFound {
  readonly end: number;
  readonly term: Term;
}

function readOffice(names: NameTrie<Term>, text: string, from: number): OfficeFound | null {
  const found = names.longest(text, from);
  const term = found?.values.find(({ isOffice }) => isOffice);
  return found && term ? { end: found.end, term } : null;
}

function withPrefix(text: string, prefix: Affix, { end, term }: OfficeFound): TermFound {
  const form = `${prefix.written} ${term.form}`;
  const isDeputy = prefix === DEPUTY;
  if (isDeputy) {
    const afterOffice = skipSpace(text, end);
    for (const suffix of SUFFIXES) {
      const suffixEnd = wordEnd(text, afterOffice, suffix.small);
      if (suffixEnd >= 0)
        return { end: suffixEnd, terms: [{ ...term, isDeputy, form: `${form} ${suffix.written}` }] };
    }
  }
  return { end, terms: [{ ...term, isDeputy, form }] };
}

const NO_FACTS: BodyFacts = {};

/** If a phrase has several roles, the most likely is added first. */
function buildVocabulary(): NameTrie<Term> {
  const trie = nameTrie<Term>();
  const put: Put = (part, phrase, form = phrase, facts = NO_FACTS) => {
    const carries = part === 'sort' || facts.isOfBody === true;
    trie.add(phrase, { part, form, facts, carries, isOffice: false, isDeputy: false });
  };
  for (const row of bodyRows) putBody(put, row);
  for (const [short, full] of Object.entries(data.acronyms)) put('body', short, full);
  const deputies = new Set(officeRows.map(({ deputy }) => deputy));
  for (const { name, isIssuer, facts = NO_FACTS } of officeRows)
    trie.add(name, {
      part: isIssuer ? 'body' : 'office',
      form: name,
      facts,
      carries: !isIssuer,
      isOffice: true,
      isDeputy: deputies.has(name),
    });
  for (const name of allProvinces) put('province', name);
  for (const { word, full } of placeTypes) put('placeType', word, full);
  put('region', regionWord);
  for (const phrase of data.plain) put('plain', phrase);
  for (const { name, isSort } of bodyRows)
    if (!isSort && HAS_FIELD.test(name)) put('field', name.slice(name.indexOf(' ') + 1));
  for (const phrase of data.stops) put('stop', phrase);
  for (const { name } of kinds) put('stop', name);
  return trie;
}

type Put = (part: Part, phrase: string, form?: string, facts?: BodyFacts) => void;

/** Ministries and departments are named after their field: "Bộ Y tế", "Sở Y tế". */
const HAS_FIELD = new RegExp(`^(?:${sortsOfFields.map(({ name }) => name).join('|')}) `, 'u');

function putBody(put: Put, row: BodyRow): void {
  const { name, isSort, shortNames = [], otherNames = [], notBefore = [] } = row;
  const part = isSort ? 'sort' : 'body';
  put(part, name, name, row);
  if (!isSort && name.includes(' - ')) put(part, name.replace(' - ', ', '), name, row);
  for (const short of shortNames) put(part, short, name, row);
  for (const other of otherNames) put(part, other, other, row);
  for (const word of notBefore) put('plain', `${name} ${word}`.toLowerCase());
}
