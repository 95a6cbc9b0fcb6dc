import { foldSpace, remember, syllableEnd } from '../chars/index.js';
import { authorities } from './authorities.js';
import { readTerm, type Term } from './vocabulary.js';

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const VOWEL = /[aeiouy]/u;
/** Numerals that are not also Vietnamese syllables, as "VI" and "XI" are. */
const ROMAN = /^(?:II|III|IV|VII|VIII|IX|XII|XIII|XIV|XV|XVI|XVII|XVIII)$/u;
const DIGITS = /^\d/u;
/** Regions are numbered with numerals: "KHU VỰC VI". */
const NUMERAL = /^[IVX]+$/u;

const AUTHORITY_MARKS = new Set(authorities.map(({ mark }) => mark));

/**
 * The state that determines the case of the next syllable: whether it belongs to a place, and how much of its name was
 * read.
 */
type State = 'inside' | 'opens' | 'place' | 'region' | 'placeType' | 'placeName' | 'placeDash';

const OF_PLACE: ReadonlySet<State> = new Set(['place', 'region', 'placeType', 'placeName', 'placeDash']);

/**
 * A name or an office in capitals, cased as prescribed by Decree 30/2020/NĐ-CP, Appendix II: "ỦY BAN NHÂN DÂN TỈNH VĨNH
 * PHÚC" → "Ủy ban nhân dân tỉnh Vĩnh Phúc". White space is collapsed, UBND and HĐND are expanded, and marks of
 * authority ("KT.", "TM.") and other acronyms are kept. Text that already has small letters is unchanged, except that
 * known bodies and offices get their official names.
 */
export const properCase = remember((upper: string): string => {
  const text = foldSpace(upper.normalize('NFC')).trim();
  const isAllCapitals = !LOWER.test(text);
  let written = '';
  let state: State = 'opens';
  let at = 0;
  while (at < text.length) {
    const end = syllableEnd(text, at);
    if (end === at) {
      const mark = text.charAt(at);
      state = stateAfterMark(mark, state);
      written += mark;
      at += 1;
      continue;
    }
    const phrase = OF_PLACE.has(state) ? placeTerm(text, at, state) : knownTerm(text, at, state);
    if (phrase !== null) {
      // Spans a place name and the larger place on the next line of a letterhead: "phường Bến Thành, Thành phố Hồ Chí
      // Minh".
      if (state === 'placeName' && phrase.next === 'placeType') written = `${written.trimEnd()}, `;
      written += written === '' ? capitalised(phrase.form) : phrase.form;
      at = phrase.end;
      state = phrase.next;
      continue;
    }
    const syllable = text.slice(at, end);
    written += isAllCapitals
      ? recased(syllable, text.charAt(end), written === '' ? 'opens' : state)
      : syllable;
    state = stateAfterSyllable(state);
    at = end;
  }
  return written;
});

interface Phrase {
  readonly end: number;
  readonly form: string;
  readonly next: State;
}

function knownTerm(text: string, from: number, state: State): Phrase | null {
  const found = readTerm(text, from);
  if (found === null || !UPPER.test(text.charAt(from))) return null;
  for (const term of found.terms) {
    const form = formOf(term, text, found.end, state);
    if (form !== null) return { end: found.end, form, next: stateAfter(term) };
  }
  return null;
}

const BODY_PARTS: ReadonlySet<Term['part']> = new Set(['body', 'sort', 'office']);

/**
 * Inside a place name, only the word for a larger place is recognized ("HUYỆN BÌNH XUYÊN TỈNH VĨNH PHÚC"); the short
 * name of a body ends it ("ĐẢNG ỦY UBND TỈNH").
 */
function placeTerm(text: string, from: number, state: State): Phrase | null {
  const found = readTerm(text, from);
  const term = found?.terms.find(
    ({ part, form }) =>
      // "CÔNG AN TỈNH - TÒA ÁN NHÂN DÂN TỈNH NINH THUẬN"
      (state === 'placeDash' && BODY_PARTS.has(part)) ||
      part === 'placeType' ||
      part === 'region' ||
      part === 'province' ||
      (part === 'body' && form.length > found.end - from),
  );
  if (!found || !term) return null;
  return {
    end: found.end,
    form: formOf(term, text, found.end, 'place') ?? term.form,
    next: state === 'placeType' && term.part === 'province' ? 'placeName' : stateAfter(term),
  };
}

function formOf(term: Term, text: string, end: number, state: State): string | null {
  switch (term.part) {
    case 'stop':
      return null;
    case 'placeType':
      return placeTypeForm(term.form, text, end);
    case 'field':
      return state === 'opens' ? term.form : null;
    case 'plain':
      return state === 'opens' ? capitalised(term.form) : term.form;
    default:
      return term.form;
  }
}

/** "Quận 1", "Thành phố Hồ Chí Minh" are capitalized (Appendix II, III.1.b and c), "quận Ba Đình" is not. */
export function placeTypeForm(form: string, text: string, end: number): string {
  const rest = text.slice(end, end + 16).replace(/^[.\s]+/u, '');
  return DIGITS.test(rest) || /^hồ chí minh/iu.test(rest.normalize('NFC')) ? capitalised(form) : form;
}

function stateAfter(term: Term): State {
  if (term.part === 'region' || term.part === 'placeType') return term.part;
  if (term.facts.isBeforePlaceName === true) return 'place';
  return term.part === 'sort' ? 'opens' : 'inside';
}

function stateAfterSyllable(state: State): State {
  if (state === 'region' || state === 'placeDash') return 'place';
  if (state === 'placeType') return 'placeName';
  return state === 'opens' ? 'inside' : state;
}

function stateAfterMark(mark: string, state: State): State {
  if (mark === ' ' || mark === '.' || mark === '&') return state;
  if (mark === '-' || mark === '–') return OF_PLACE.has(state) ? 'placeDash' : 'opens';
  return mark === ';' || mark === ':' || mark === '/' ? 'opens' : 'inside';
}

function recased(syllable: string, after: string, state: State): string {
  if (after === '.' && AUTHORITY_MARKS.has(syllable)) return syllable;
  if (state === 'region' && NUMERAL.test(syllable)) return syllable;
  const letters = syllable.normalize('NFD').toLowerCase();
  if (ROMAN.test(syllable) || !VOWEL.test(letters)) return syllable;
  const lower = syllable.toLowerCase();
  return state === 'inside' ? lower : capitalised(lower);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
