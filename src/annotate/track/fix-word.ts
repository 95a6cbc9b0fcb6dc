import { strToU8 } from 'fflate';
import { lastNotAbove } from '../../chars/index.js';
import type {
  LetterChange,
  LookChange,
  Origin,
  ParagraphChange,
  SectionChange,
  Span,
} from '../../model/index.js';
import { mainPart, openEntries } from '../package-entries.js';
import { scanWordPart, type WordParagraph, type WordPart } from '../word-paragraphs.js';
import { changeWords, type Rewriting } from './change-paragraph.js';
import { lettersOf, unitsOf } from './letters.js';
import { changePageSetup, changeSetting } from './look-properties.js';
import type { WordEdit } from './place-edit.js';
import { type ChangeMarks, editProperties } from './properties.js';

/** The fixes for a Word file; all stretches count in the text as read. */
export interface WordFixes {
  /** They do not overlap. */
  readonly edits: readonly WordEdit[];
  readonly changes: readonly LookChange[];
}

/** The text that was read from a file, and the paragraphs that it comes from. */
interface ReadText {
  readonly text: string;
  readonly origins: readonly Origin[];
}

const AUTHOR = 'plan-parse';

/** Creates the marks of changes, with ids above the highest one in a part. */
const marksFor = (xml: string, prefix: string): ChangeMarks => {
  let id = [...xml.matchAll(/\s[\w-]+:id="(\d{1,9})"/gu)].reduce(
    (most, [, found]) => Math.max(most, Number(found)),
    0,
  );
  return {
    prefix,
    author: AUTHOR,
    next: () => {
      id += 1;
      return `${prefix}id="${id}" ${prefix}author="${AUTHOR}"`;
    },
  };
};

/** The fixes for one paragraph. */
interface ParagraphFixes {
  readonly origin: Origin;
  readonly paragraph: WordParagraph;
  readonly edits: WordEdit[];
  readonly letters: LetterChange[];
  readonly settings: ParagraphChange['to'][];
}

/** Finds the paragraphs of stretches. Paragraphs in text boxes are left alone. */
function createParagraphFixes({ paragraphs }: WordPart, origins: readonly Origin[]) {
  const starts = origins.map(({ start }) => start);
  const places = new Map<WordParagraph, number>();
  const boxed = new Set<number>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (places.has(paragraph)) boxed.add(index);
    else places.set(paragraph, index);
  }
  const works = new Map<Origin, ParagraphFixes>();
  const workAt = (origin: Origin): ParagraphFixes | null => {
    const known = works.get(origin);
    if (known) return known;
    const paragraph = paragraphs[origin.paragraph - 1];
    if (paragraph === undefined || boxed.has(origin.paragraph - 1)) return null;
    const work: ParagraphFixes = { origin, paragraph, edits: [], letters: [], settings: [] };
    works.set(origin, work);
    return work;
  };
  return {
    /** The paragraphs that a stretch touches. */
    touchedBy: ({ start, end }: Span): readonly ParagraphFixes[] => {
      const found: ParagraphFixes[] = [];
      for (let at = Math.max(0, lastNotAbove(starts, start)); at < origins.length; at += 1) {
        const origin = origins[at];
        if (origin === undefined || origin.start >= Math.max(end, start + 1)) break;
        const work = origin.end >= start ? workAt(origin) : null;
        if (work) found.push(work);
      }
      return found;
    },
    all: (): Iterable<ParagraphFixes> => works.values(),
  };
}

/** Changes the setting of a paragraph, unless somebody else has changed it already. */
function* rewriteSetting(
  { paragraph, settings }: ParagraphFixes,
  xml: string,
  marks: ChangeMarks,
): Iterable<Rewriting> {
  const { properties, contentStart, isEmptyTag } = paragraph;
  if (settings.length === 0 || isEmptyTag) return;
  const { start, end } = properties ?? { start: contentStart, end: contentStart };
  const edited = editProperties('pPr', xml.slice(start, end), marks);
  if (edited === null) return;
  for (const to of settings) changeSetting(edited, to);
  yield { start, end, text: edited.write(false) };
}

/** Changes the page setup of the sections that stretches are in. */
function* rewriteSections(
  changes: readonly SectionChange[],
  works: ReturnType<typeof createParagraphFixes>,
  { sections }: WordPart,
  xml: string,
  marks: ChangeMarks,
): Iterable<Rewriting> {
  for (const change of changes) {
    const [work] = works.touchedBy(change);
    const place = work && sections.find(({ start }) => start > work.paragraph.start);
    const edited = place && editProperties('sectPr', xml.slice(place.start, place.end), marks);
    if (!edited) continue;
    changePageSetup(edited, change.to);
    yield { ...place, text: edited.write(false) };
  }
}

/** Merges changes of the same section, because rewriting it for one would undo the others. */
const joinedSections = (changes: readonly LookChange[]): readonly SectionChange[] => {
  const joined = new Map<number, SectionChange>();
  for (const change of changes)
    if (change.type === 'section')
      joined.set(change.start, { ...change, to: { ...joined.get(change.start)?.to, ...change.to } });
  return [...joined.values()];
};

const isOfLetters = (change: LookChange): change is LetterChange => change.type === 'letters';
const isOfParagraph = (change: LookChange): change is ParagraphChange => change.type === 'paragraph';

function rewrite(xml: string, rewritings: readonly Rewriting[]): string {
  let written = '';
  let done = 0;
  for (const { start, end, text } of rewritings.toSorted((one, other) => one.start - other.start)) {
    // A paragraph may contain another one, in a text box.
    if (start < done) continue;
    written += xml.slice(done, start) + text;
    done = end;
  }
  return written + xml.slice(done);
}

/**
 * Fixes a Word file by tracked changes: words by insertions and deletions, looks by changed properties. Only the main
 * part changes. What cannot be placed with certainty, such as text in fields or in somebody else's changes, is left as
 * it is.
 *
 * @param bytes - the .docx
 * @returns another .docx; the same bytes if nothing was changed
 */
export function fixWord(
  bytes: Uint8Array,
  { edits, changes }: WordFixes,
  { text, origins }: ReadText,
): Uint8Array {
  if (edits.length === 0 && changes.length === 0) return bytes;
  const entries = openEntries(bytes);
  const { name } = mainPart(entries);
  const xml = entries.text(name);
  if (xml === null) return bytes;
  const part = scanWordPart(xml);
  const marks = marksFor(xml, part.prefix);
  const works = createParagraphFixes(part, origins);
  for (const edit of edits) {
    const touched = works.touchedBy(edit);
    const [own] = touched.filter(({ origin }) => origin.start <= edit.start && origin.end >= edit.end);
    own?.edits.push(edit);
  }
  for (const change of changes.filter(isOfLetters))
    for (const work of works.touchedBy(change)) work.letters.push(change);
  for (const change of changes.filter(isOfParagraph))
    for (const work of works.touchedBy(change))
      if (work.origin.end > change.start) work.settings.push(change.to);
  const rewritings = [...rewriteSections(joinedSections(changes), works, part, xml, marks)];
  for (const work of works.all()) {
    const { origin, paragraph, letters: ofLetters } = work;
    rewritings.push(...rewriteSetting(work, xml, marks));
    if (work.edits.length === 0 && ofLetters.length === 0) continue;
    const units = unitsOf(paragraph, xml);
    const letters = lettersOf(text.slice(origin.start, origin.end), origin.start, units);
    const read = { text, span: origin, units, letters, starts: letters.map(({ at }) => at) };
    rewritings.push(...changeWords(read, paragraph.texts, work.edits, ofLetters, xml, marks));
  }
  const written = rewrite(xml, rewritings);
  return written === xml ? bytes : entries.with(new Map([[name, strToU8(written)]]));
}
