import { beginsWithKind, type FoundNumber } from '../../lexicon/index.js';
import type { KindName } from './kind-names.js';
import type { Mention } from './mention.js';

const CUT = '\\d{1,5}[a-zđ]?(?:/(?:19|20)\\d\\d)?';
const JOINT = '(?: ?[,;] ?(?:và |hoặc )?| và | hoặc )(?:số )?';
/** Serials between a kind, or a number that has said it, and the number whose symbol they share: " số 01, 02 và ". */
const ROW = new RegExp(`^(?<lead>:? ?(?:số:? ?)?|${JOINT})(?<cuts>${CUT}(?:${JOINT}${CUT})*)${JOINT}$`, 'u');
const EACH = new RegExp(CUT, 'gu');
const YEAR_ALONE = /^(?:19|20)\d\d$/u;
const LONGEST_ROW = 400;
const SERIAL = /^[^/-]*/u;
const SERIAL_AND_YEAR = /^[^/-]*(?:\/\d{4}(?=\/))?/u;

/** What says the kind of a row's numbers: its name, or the mention that stands before. */
type Opening = Pick<Mention, 'kind' | 'end'> & { readonly word: KindName | null };

/**
 * The mentions whose numbers lack the symbol that the last of their row says for all: of "Thông tư số 01, 02 và
 * 03/2020/TT-BTC" the first two, with what is written of them.
 *
 * @param number - the whole number at the row's end
 * @param low - where the mention before ends
 * @param word - the last name of a kind before the number
 */
export function sharingSymbol(
  text: string,
  number: FoundNumber,
  low: number,
  word: KindName | undefined,
  previous: Mention | undefined,
): readonly Mention[] {
  const opening = openingOf(low, word, previous);
  if (number.loose || opening === null || number.start - opening.end > LONGEST_ROW) return [];
  const { lead = '', cuts } = ROW.exec(text.slice(opening.end, number.start))?.groups ?? {};
  if (cuts === undefined || !mayShare(opening, number, lead)) return [];
  const from = opening.end + lead.length;
  const found = [...cuts.matchAll(EACH)].map(({ index, 0: written }, place) =>
    cutMention(from + index, written, place === 0 ? opening : { ...opening, word: null }, number),
  );
  return lead.includes('s') || found.every((each) => !YEAR_ALONE.test(each.number ?? '')) ? found : [];
}

function openingOf(low: number, word: KindName | undefined, previous: Mention | undefined): Opening | null {
  if (word && word.start >= low) return { kind: word.kind.name, end: word.end, word };
  return previous && previous.number !== null && previous.kind !== null
    ? { kind: previous.kind, end: low, word: null }
    : null;
}

/** "Nghị quyết 57, 12/KH-UBND" and "Chương trình 135, 12/NQ-CP" are no rows. */
function mayShare({ word }: Opening, { symbol }: FoundNumber, lead: string): boolean {
  if (word === null) return true;
  if (!lead.includes('s') && word.kind.family !== 'normative') return false;
  const head = /^[\p{L}&]+/u.exec(symbol)?.[0] ?? '';
  return word.kind.abbreviations.includes(head) || !beginsWithKind(symbol);
}

function cutMention(at: number, written: string, { kind, word }: Opening, { value }: FoundNumber): Mention {
  const start = word?.start ?? at;
  return {
    start,
    end: at + written.length,
    kind,
    number: written,
    whole: written + value.replace(written.includes('/') ? SERIAL_AND_YEAR : SERIAL, ''),
    date: null,
    name: null,
    issuer: null,
    confidence: 'inferred',
    impossibleDate: null,
    titleEnd: start,
  };
}
