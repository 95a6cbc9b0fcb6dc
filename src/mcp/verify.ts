import { foldSpace, oneOf } from '../chars/index.js';
import { checkCitation } from '../graph/index.js';
import { wordsBeforeCitations } from '../lexicon/index.js';
import { type CheckedWork, type CitationCheck, pinPath, unitNames } from '../model/index.js';
import type { FolderGraph, Library } from './library.js';

/** What becomes of one of the texts that were given to be verified. */
export interface VerifiedText {
  readonly given: string;
  /** That of the worst of its citations; `no-citation` where none is read in it. */
  readonly status: CitationCheck['status'] | 'no-citation';
  readonly citations: readonly (CitationCheck & { readonly places: readonly Mention[] })[];
  /** Words beside the citations, of which nothing is said. */
  readonly notRead: string | null;
}

/** Where a document mentions a work. */
interface Mention {
  readonly file: string | null;
  readonly unit: readonly string[];
  readonly line: number;
  readonly text: string;
}

const MOST_PLACES = 5;

/** The gravest first. */
const STATUSES = ['contradicted', 'not-found', 'ambiguous', 'unconfirmed', 'confirmed'] as const;

const UNIT = oneOf(['phụ lục', ...Object.values(unitNames)]);
/** Of a provision: "5", "5a", "a", "đ", "IV"; not "kiện", which makes of "điều" another word. */
const UNIT_LABEL = String.raw`(?:\d{1,4}[a-zđ]?|[a-zđ]{1,2}|[ivxlc]{1,5})`;

/** Words that lead to a citation or name provisions of it, of which the citation itself knows. */
const LEADING = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d])(?:${oneOf(wordsBeforeCitations)}|${UNIT}\s+${UNIT_LABEL})(?![\p{L}\p{M}\d])`,
  'giu',
);

/** What marks an item of a list that citations stand in. */
const ITEM_MARK = /^\s*(?:[-–—•*+]|\d{1,3}[.)]|[a-zđ]\))(?=\s)/u;

const placesOf = ({ graph }: FolderGraph, { node }: CheckedWork): readonly Mention[] =>
  graph.edges
    .filter(({ target }) => target === node)
    .flatMap(({ places }) => places)
    .slice(0, MOST_PLACES)
    .map(({ file, unit, line, sentence, text }) => ({ file, unit, line, text: sentence ?? text }));

/** Whether the work has the provisions that the citation points at, where one of the documents is that work. */
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

/** What is left of a text without its citations, and the words that lead to them. */
function restOf(
  given: string,
  read: readonly { readonly start: number; readonly end: number }[],
): string | null {
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

/** Holds what somebody wrote as citations against the documents in a folder. */
export async function verify(given: string, folder: FolderGraph, library: Library): Promise<VerifiedText> {
  const { citations } = library.parse(given);
  const checked = await Promise.all(
    citations.map(async (citation) => {
      const check = await withProvisions(checkCitation(folder.graph, citation), library);
      return {
        ...check,
        places: check.works.flatMap((work) => placesOf(folder, work)).slice(0, MOST_PLACES),
      };
    }),
  );
  const read = citations.map(({ position: { start, end }, subject }) => {
    const title = subject === null ? -1 : given.indexOf(subject, end.offset);
    return { start: start.offset, end: title < 0 ? end.offset : title + (subject?.length ?? 0) };
  });
  const notRead = checked.length === 0 ? given : restOf(given, read);
  const worst = STATUSES.find((status) => checked.some((check) => check.status === status));
  // What nobody looked at is not confirmed by what stands beside it.
  const status = worst === 'confirmed' && notRead !== null ? 'unconfirmed' : (worst ?? 'no-citation');
  return { given, status, citations: checked, notRead };
}
