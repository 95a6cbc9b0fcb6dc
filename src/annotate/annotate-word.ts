import { strToU8 } from 'fflate';
import { lastNotAbove } from '../chars/index.js';
import type { Origin, Span } from '../model/index.js';
import {
  commentsTarget,
  nextCommentId,
  type WordComment,
  withComments,
  withContentType,
  withRelation,
} from './comment-parts.js';
import { findWords } from './find-words.js';
import { CONTENT_TYPES, mainPart, openEntries } from './package-entries.js';
import { scanWordPart, type WordParagraph, type WordPart } from './word-paragraphs.js';

/** A comment to be written at a place in a Word file. */
export interface Annotation {
  /** Offsets in the text as read. */
  readonly at: Span;
  /** The paragraphs of the comment. */
  readonly lines: readonly string[];
}

/** The text that was read from the file, and where it comes from. */
export interface ReadText {
  readonly text: string;
  /** The file's paragraphs that the text comes from. */
  readonly origins: readonly Origin[];
}

/** Collects what is inserted into a part. Nothing is taken out of the part. */
interface Insertions {
  /** Inserts a mark between elements. */
  readonly between: (at: number, mark: string, isStart: boolean) => void;
  /** Inserts a mark within a text, whose run is cut in two there, or in place of some characters of the part. */
  readonly within: (
    at: number,
    mark: string,
    isStart: boolean,
    cut: readonly [string, string],
    replaced?: number,
  ) => void;
  /** Inserts a text at a place, however often it is asked for. */
  readonly once: (at: number, text: string) => void;
  readonly apply: (xml: string) => string;
}

function createInsertions(): Insertions {
  interface Place {
    cut: readonly [string, string];
    ends: string;
    starts: string;
    replaced: number;
  }
  const places = new Map<number, Place>();
  const put: Insertions['within'] = (at, mark, isStart, cut, replaced = 0) => {
    const place = places.get(at) ?? { cut, ends: '', starts: '', replaced };
    if (isStart) place.starts += mark;
    else place.ends += mark;
    places.set(at, place);
  };
  const single = new Map<number, string>();
  return {
    between: (at, mark, isStart) => put(at, mark, isStart, ['', '']),
    within: put,
    once: (at, text) => void single.set(at, text),
    apply: (xml) => {
      let written = '';
      let done = 0;
      const all = [...new Set([...places.keys(), ...single.keys()])].sort((one, other) => one - other);
      for (const at of all) {
        const place = places.get(at);
        const marks = place ? place.cut[0] + place.ends + place.starts + place.cut[1] : '';
        written += xml.slice(done, at) + (single.get(at) ?? '') + marks;
        done = at + (place?.replaced ?? 0);
      }
      return written + xml.slice(done);
    },
  };
}

/**
 * Puts the marks of a comment around words. Where these were not found, it puts them at the paragraph's beginning,
 * around nothing.
 */
function markWords(
  paragraph: WordParagraph,
  found: ReturnType<typeof findWords>,
  id: number,
  prefix: string,
  insertions: Insertions,
): void {
  const start = `<${prefix}commentRangeStart ${prefix}id="${id}"/>`;
  const end =
    `<${prefix}commentRangeEnd ${prefix}id="${id}"/>` +
    `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
  if (found === null) {
    // A paragraph that is a single tag, "<w:p/>", is split into two for them.
    const at = paragraph.contentStart;
    if (paragraph.isEmptyTag) insertions.within(at - 2, start + end, true, ['>', `</${prefix}p>`], 2);
    else insertions.between(at, start + end, true);
    return;
  }
  const [first, last] = found;
  for (const [{ piece }, at, mark, isStart] of [
    [first, first.start, start, true],
    [last, last.end, end, false],
  ] as const) {
    const { run } = piece;
    const isAtStart = at === piece.start && piece.tagStart === run.contentStart;
    const isAtEnd = at === piece.end && piece.closeEnd === run.closeStart;
    if (isAtStart) insertions.between(run.start, mark, isStart);
    else if (isAtEnd) insertions.between(run.end, mark, isStart);
    else {
      const close = `</${prefix}t></${prefix}r>`;
      const open = `<${prefix}r>${run.properties}<${prefix}t xml:space="preserve">`;
      insertions.within(at, mark, isStart, [close, open]);
      if (!piece.keepsSpace) insertions.once(piece.start - 1, ' xml:space="preserve"');
    }
  }
}

/** Anchors each annotation in its paragraph; returns the part with the marks. */
function annotatePart(
  xml: string,
  part: WordPart,
  annotations: readonly Annotation[],
  { text, origins }: ReadText,
  firstId: number,
): string {
  const starts = origins.map(({ start }) => start);
  const insertions = createInsertions();
  for (const [index, { at }] of annotations.entries()) {
    const origin = origins[Math.max(0, lastNotAbove(starts, at.start))];
    const paragraph = part.paragraphs[(origin?.paragraph ?? 1) - 1];
    if (paragraph === undefined) continue;
    const isInside = origin !== undefined && at.start < origin.end && at.start >= origin.start;
    const before = isInside ? text.slice(origin.start, at.start) : '';
    const words = isInside ? text.slice(at.start, Math.min(at.end, origin.end)) : '';
    markWords(paragraph, findWords(paragraph, xml, before, words), firstId + index, part.prefix, insertions);
  }
  return insertions.apply(xml);
}

/**
 * Writes comments into a Word file, each at its words. Only the main part, the comments, the relationships and the list
 * of content types change, and nothing is removed from them. All other parts stay byte for byte.
 *
 * @param bytes - the .docx
 * @returns another .docx
 */
export function annotateWord(
  bytes: Uint8Array,
  annotations: readonly Annotation[],
  read: ReadText,
): Uint8Array {
  const entries = openEntries(bytes);
  const { name: main, folder, relations: relationsName } = mainPart(entries);
  const xml = entries.text(main);
  if (xml === null || annotations.length === 0) return bytes;
  const part = scanWordPart(xml);
  const relations = entries.text(relationsName);
  const known = relations === null ? null : commentsTarget(relations);
  const target = known ?? 'comments.xml';
  const commentsName = target.startsWith('/') ? target.slice(1) : folder + target;
  const commentsPart = known === null ? null : entries.text(commentsName);
  const firstId = nextCommentId(commentsPart);
  const comments = annotations.map(({ lines }, index): WordComment => ({ id: firstId + index, lines }));

  const files = new Map([
    [main, annotatePart(xml, part, annotations, read, firstId)],
    [commentsName, withComments(commentsPart, comments, part.namespace)],
  ]);
  if (known === null) {
    files.set(relationsName, withRelation(relations, target));
    files.set(CONTENT_TYPES, withContentType(entries.text(CONTENT_TYPES) ?? '', commentsName));
  }
  return entries.with(new Map([...files].map(([name, text]) => [name, strToU8(text)])));
}
