import { oneOf } from '../chars/index.js';
import { kinds } from './kinds.js';

/** The abbreviations of kinds, in capitals. */
export const ABBREVIATIONS = new Set(
  kinds.flatMap((kind) => kind.abbreviations.map((each) => each.toUpperCase())),
);
/** The serial; "12.2025/TB-ABC": some firms join the year to the serial. */
export const SERIAL = '\\d{1,6}[a-eA-Eđ]?(?:\\.\\d{1,4})?';
/** A year as numbers have it. */
export const YEAR = '(?:1[89]|20)\\d\\d';
const GROUP = '\\p{Lu}[\\p{L}&]{0,24}\\d{0,3}';
/** "2055/EVNNPC-AT+KT": firms join the two units that drafted a letter by a plus. */
const LINK = ' ?[/.] ?(?=\\p{Lu})|- ?(?=\\p{Lu})| -(?=\\p{Lu})|\\+(?=\\p{Lu})';
/** "14/2017/QH14-1": a correction of the official print. */
const LAW_SUFFIX = '(?<=QH\\d{1,2})-\\d{1,2}';
/** "93/CT-05": the office is given as a number. */
const OFFICE_SUFFIX = `(?<=\\d/${oneOf(kinds.flatMap((kind) => kind.abbreviations))})-0\\d(?![\\d/.-])`;
const SYMBOL_REST = `(?:(?:${LINK})${GROUP}){0,7}(?:${LAW_SUFFIX}|${OFFICE_SUFFIX})?`;
const SYMBOL = `${GROUP}${SYMBOL_REST}`;

/** "4512 TC/TCT": until 2003 the body came before the slash; "1234 CV/TU": the dash was forgotten. */
const SPACED = new RegExp(`\\d{1,6} ?(?<symbol>\\p{Lu}{2,5}/${SYMBOL})`, 'uy');
/** "01-2021/NĐ-CP": a dash instead of the slash before the year. */
const DASHED_YEAR = new RegExp(`(?!${YEAR} ?-)${SERIAL} ?- ?${YEAR} ?/ ?(?<symbol>${SYMBOL})`, 'uy');
/** "31/2013TT-BGDĐT", "44/2007 QĐ-BGDĐT": the slash after the year is missing. */
const KIND_MARK = [...ABBREVIATIONS].filter((each) => each.length > 1).join('|');
/** Certificates of investment have the firm's code as their serial: "2763514230/GCN-BQL". */
const LONG_SERIAL = `\\d{7,10}(?= ?/ ?(?:${KIND_MARK})-\\p{Lu})`;
/** "27/CV-MP/2022", "15/HĐ-MP/2023", "01/NQ-HĐQT.2025", "02/TB-2026", "12/TB-MP/26": firms and contracts have the year last. */
const YEAR_LAST = `(?<!\\d/${YEAR}/[^ ]{1,60})(?:[/.-]${YEAR}|/\\d\\d)(?! ?[-–]|[\\d/]|\\.\\d)`;
/** "45/25/NQ-HĐQT": two figures of the year. */
const SHORT_YEAR = `\\d\\d(?= ?/ ?(?:${KIND_MARK})-\\p{Lu})`;
/** "15/25-26/TB", "15/2025-2026/KH-THPT": schools number by the school year. */
const SCHOOL_YEAR = `(?:20)?\\d\\d-(?:20)?\\d\\d(?= ?/ ?(?:${KIND_MARK})(?!\\p{L}))`;
const SLASHED = new RegExp(
  `(?:${LONG_SERIAL}|${SERIAL}) ?/ ?(?:(?:${SCHOOL_YEAR}|${YEAR}|${SHORT_YEAR}) ?/ ?)?(?<symbol>${SYMBOL})(?:${YEAR_LAST})?`,
  'uy',
);
const YEAR_GLUED = new RegExp(
  `(?<serial>${SERIAL} ?/ ?${YEAR}) ?(?<symbol>(?:${KIND_MARK})(?=-\\p{Lu})${SYMBOL_REST})`,
  'uy',
);
const DASHED = new RegExp(`${SERIAL} ?- ?(?<symbol>${SYMBOL})`, 'uy');

/** The forms of a number; all are matched at an offset, and name its symbol. */
export const EXPRESSIONS = {
  slashed: SLASHED,
  dashed: DASHED,
  dashedYear: DASHED_YEAR,
  yearGlued: YEAR_GLUED,
  loose: SPACED,
} as const;

/** The name of a form. */
export type Form = keyof typeof EXPRESSIONS;
