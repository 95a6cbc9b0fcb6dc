import { foldSpace, oneOf } from '../chars/index.js';
import { checkCitation } from '../graph/index.js';
import { wordsBeforeCitations } from '../lexicon/index.js';
import {
  type CheckedWork,
  type Citation,
  type CitationCheck,
  type Position,
  pinPath,
  type Span,
  unitNames,
} from '../model/index.js';
import type { FolderGraph, Library } from './library.js';

/** The result of verifying one of the given texts. */
export interface VerifiedText {
  readonly given: string;
  /** The worst status of its citations; `no-citation` where it has none. */
  readonly status: CitationCheck['status'] | 'no-citation';
  readonly citations: readonly (CitationCheck & { readonly places: readonly Mention[] })[];
  /** Words around the citations that were not verified. */
  readonly notRead: string | null;
}

/** A place where a document mentions a work. */
interface Mention {
  readonly file: string | null;
  readonly unit: readonly string[];
  readonly line: number;
  readonly text: string;
}

const MAX_PLACES = 5;

/** The worst first. */
const STATUSES_FROM_WORST = ['contradicted', 'not-found', 'ambiguous', 'unconfirmed', 'confirmed'] as const;

const UNIT = oneOf(['phụ lục', ...Object.values(unitNames)]);
/** The label of a provision: "5", "5a", "a", "đ", "IV". Not "kiện": "điều kiện" is another word than "điều". */
const UNIT_LABEL = String.raw`(?:\d{1,4}[a-zđ]?|[a-zđ]{1,2}|[ivxlc]{1,5})`;

/** Words that lead to a citation or name its provisions; the citation covers them. */
const LEADING = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d])(?:${oneOf(wordsBeforeCitations)}|${UNIT}\s+${UNIT_LABEL})(?![\p{L}\p{M}\d])`,
  'giu',
);

/** The mark of an item in a list of citations. */
const ITEM_MARK = /^\s*(?:[-–—•*+]|\d{1,3}[.)]|[a-zđ]\))(?=\s)/u;

const placesOf = ({ graph }: FolderGraph, { node }: CheckedWork): readonly Mention[] =>
  graph.edges
    .filter(({ target }) => target === node)
    .flatMap(({ places }) => places)
    .slice(0, MAX_PLACES)
    .map(({ file, unit, line, sentence, text }) => ({ file, unit, line, text: sentence ?? text }));

/** Checks the provisions that a citation points at, if the work itself is among the documents. */
async function withProvisions(check: CitationCheck, library: Library): Promise<CitationCheck> {
  const { pins, works, status } = check;
  const [work] = works;
  if (pins.length === 0 || work === undefined || status === 'contradicted' || status === 'ambiguous')
    return check;
  const [file] = work.files;
  if (file === undefined) {
    const unchecked = pins.map((pin) => ({ field: 'provision' as const, said: pinPath(pin) }));
    return { ...check, status: 'unconfirmed', unchecked: [...check.unchecked, ...unchecked] };
  }
  const { document } = await library.open(file);
  const missing = pins.map(pinPath).filter((labels) => !library.findUnit(document.body, labels).found);
  if (missing.length === 0) return check;
  const contradictions = missing.map((said) => ({
    field: 'provision' as const,
    said,
    known: `${file} has no such provision`,
  }));
  return { ...check, status: 'contradicted', contradictions: [...check.contradictions, ...contradictions] };
}

/** What is left of a text without its citations and the words that lead to them. */
function restOf(given: string, read: readonly Span[]): string | null {
  let rest = '';
  let done = 0;
  for (const { start, end } of read) {
    rest += ` ${given.slice(done, Math.max(done, start))}`;
    done = Math.max(done, end);
  }
  const words = foldSpace(
    `${rest} ${given.slice(done)}`
      .replace(ITEM_MARK, ' ')
      .replace(LEADING, ' ')
      .replace(/[.,;:()“”"]/gu, ' '),
  ).trim();
  return words === '' ? null : words;
}

/** Words that make a sentence of a citation. */
const LEAD = 'Căn cứ ';

/** What was read in a given text, with offsets in that text. */
interface GivenText {
  readonly citations: readonly (Span & { readonly citation: Citation })[];
  /** Dates that are none: "31/9/2024". */
  readonly impossibleDates: readonly Span[];
}

/** Reads a text, which in capitals alone would be the heading of a document ("NGHỊ ĐỊNH SỐ 118/2024/NĐ-CP"). */
function readGiven(given: string, library: Library): GivenText {
  const alone = library.parse(given);
  const isHeading = alone.metadata.kind !== null || alone.metadata.number !== null;
  const { citations, diagnostics } = isHeading ? library.parse(LEAD + given) : alone;
  const shift = isHeading ? LEAD.length : 0;
  const spanOf = ({ start, end }: Position): Span => ({
    start: start.offset - shift,
    end: end.offset - shift,
  });
  return {
    citations: citations.map((citation) => ({ citation, ...spanOf(citation.position) })),
    impossibleDates: diagnostics.flatMap(({ rule, position }) =>
      rule === 'citation/impossible-date' ? [spanOf(position)] : [],
    ),
  };
}

/** A date that does not exist is not that of any work. */
function withImpossibleDates(check: CitationCheck, dates: readonly string[]): CitationCheck {
  if (dates.length === 0 || check.status === 'not-found') return check;
  const known = check.works[0]?.date ?? 'no such date exists';
  const contradictions = dates.map((said) => ({ field: 'date' as const, said, known }));
  return { ...check, status: 'contradicted', contradictions: [...check.contradictions, ...contradictions] };
}

/** Checks citations that somebody wrote against the documents in a folder. */
export async function verify(given: string, folder: FolderGraph, library: Library): Promise<VerifiedText> {
  const { citations, impossibleDates } = readGiven(given, library);
  const checked = await Promise.all(
    citations.map(async ({ citation, start, end }) => {
      const dates = impossibleDates.filter((date) => date.start >= start && date.end <= end);
      const check = withImpossibleDates(
        await withProvisions(checkCitation(folder.graph, citation), library),
        dates.map((date) => given.slice(date.start, date.end)),
      );
      return {
        ...check,
        places: check.works.flatMap((work) => placesOf(folder, work)).slice(0, MAX_PLACES),
      };
    }),
  );
  const read = citations.map(({ start, end, citation: { subject } }) => {
    const title = subject === null ? -1 : given.indexOf(subject, end);
    return { start, end: title < 0 ? end : title + (subject?.length ?? 0) };
  });
  const notRead = checked.length === 0 ? given : restOf(given, read);
  const worst = STATUSES_FROM_WORST.find((status) => checked.some((check) => check.status === status));
  // Words that were not verified must not pass as confirmed because of the citation next to them.
  const status = worst === 'confirmed' && notRead !== null ? 'unconfirmed' : (worst ?? 'no-citation');
  return { given, status, citations: checked, notRead };
}
