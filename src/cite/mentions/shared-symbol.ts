import { beginsWithKind, type FoundNumber } from '../../lexicon/index.js';
import type { KindName } from './kind-names.js';
import type { Mention } from './mention.js';

const CUT = '\\d{1,5}[a-zđ]?(?:/(?:19|20)\\d\\d)?';
const JOINT = '(?: ?[,;] ?(?:và |hoặc )?| và | hoặc )(?:số )?';
/** The serials between a kind, or a number with its kind, and the number whose symbol they share: " số 01, 02 và ". */
const ROW = new RegExp(`^(?<lead>:? ?(?:số:? ?)?|${JOINT})(?<cuts>${CUT}(?:${JOINT}${CUT})*)${JOINT}$`, 'u');
const EACH = new RegExp(CUT, 'gu');
const YEAR_ALONE = /^(?:19|20)\d\d$/u;
const MAX_ROW = 400;
const SERIAL = /^[^/-]*/u;
const SERIAL_AND_YEAR = /^[^/-]*(?:\/\d{4}(?=\/))?/u;

/** Where the kind of a row of numbers comes from: its name, or the mention before the row. */
type Opening = Pick<Mention, 'kind' | 'end'> & { readonly word: KindName | null };

/**
 * The mentions whose symbol is given only for the last of their row: in "Thông tư số 01, 02 và 03/2020/TT-BTC", the
 * first two.
 *
 * @param number - the complete number at the end of the row
 * @param low - where the previous mention ends
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
  if (number.loose || opening === null || number.start - opening.end > MAX_ROW) return [];
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

/** Whether serials may share the symbol: "Nghị quyết 57, 12/KH-UBND" and "Chương trình 135, 12/NQ-CP" are not rows. */
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
    numberElsewhere: null,
    date: null,
    name: null,
    issuer: null,
    commonIssuer: null,
    confidence: 'inferred',
    impossibleDate: null,
    titleEnd: start,
  };
}
