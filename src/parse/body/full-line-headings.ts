import { type Draft, isUnit, type ParagraphDraft, type UnitDraft } from '../draft.js';
import { isClosed, isOpen, type Line } from '../line/index.js';
import { joinLines } from '../mend/index.js';
import { inlineHeading, mayBeHeading } from './inline-heading.js';

/** Fewer articles do not show whether they usually have headings. */
const MIN_ARTICLES = 5;
/** From this share of articles with a heading on, all are expected to have one; the last of a decision have none. */
const MIN_WITH_HEADING = 0.7;

/**
 * Splits the headings of articles from the text below that was joined to them. If a heading fills its line, nothing in
 * the two lines alone shows that it ends there ("Điều 9. … giải trình của trường trung cấp⏎Trường trung cấp thực hiện
 * quyền …" in Circular 14/2021/TT-BLĐTBXH). It is shown by the other articles, which have headings, and by the rest of
 * the text, which has the words of the next line in lower case, so that their capital begins a sentence.
 */
export function splitFullLineHeadings(drafts: readonly Draft[]): void {
  const articles = articlesIn(drafts);
  const bare = articles.filter((article) => inlineHeading(article) === null);
  if (articles.length < MIN_ARTICLES || bare.length === 0) return;
  if (bare.length > articles.length * (1 - MIN_WITH_HEADING)) return;
  let text: string | null = null;
  const isLowerElsewhere = (words: string): boolean => {
    text ??= textOf(drafts);
    return text.includes(` ${words.charAt(0).toLowerCase()}${words.slice(1)} `);
  };
  for (const article of bare) splitHeading(article, isLowerElsewhere);
}

const articlesIn = (drafts: readonly Draft[]): readonly UnitDraft[] =>
  drafts.flatMap((draft) => {
    if (!isUnit(draft) || draft.type === 'form') return [];
    return draft.type === 'article' && draft.heading.length === 0 ? [draft] : articlesIn(draft.children);
  });

function splitHeading(article: UnitDraft, isLowerElsewhere: (words: string) => boolean): void {
  const [first] = article.children;
  if (first?.type !== 'paragraph') return;
  const { lines } = first;
  const end = lines.findIndex((line, at) => {
    const before = lines[at - 1];
    if (!before || isClosed(before) || isOpen(before)) return false;
    const words = firstWords(line);
    return words !== null && isWholeHeading(lines.slice(0, at)) && isLowerElsewhere(words);
  });
  if (end <= 0) return;
  const below: ParagraphDraft = { type: 'paragraph', lines: lines.splice(end) };
  article.children.splice(1, 0, below);
}

const HAS_SENTENCE = /[.;:](?=\s)/u;

const isWholeHeading = (lines: readonly Line[]): boolean =>
  mayBeHeading(lines) && !HAS_SENTENCE.test(joinLines(lines));

/** The first two words of a line that begins with a single capital. */
function firstWords({ text }: Line): string | null {
  return /^\p{Lu}\p{Ll}* \p{Ll}+(?= )/u.exec(text)?.[0] ?? null;
}

const textOf = (drafts: readonly Draft[]): string =>
  drafts
    .map((draft) => {
      if (draft.type === 'paragraph') return joinLines(draft.lines);
      return 'children' in draft ? textOf(draft.children) : '';
    })
    .join('\n');
