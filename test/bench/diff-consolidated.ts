import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance, withoutMarks } from '../../src/chars/index.js';
import { diffDocuments } from '../../src/diff/index.js';
import { parseDocument } from '../../src/document.js';
import {
  type Change,
  type DiffPlace,
  isForeign,
  nodesOf,
  type ParsedDocument,
  type WordStretch,
} from '../../src/model/index.js';

interface Triple {
  readonly base: string;
  readonly consolidated: string;
}

/** What a footnote says that something was done to. */
const IS_CHANGED =
  /^(?:Tên |Nội dung |Đoạn |Các |Cụm từ|Từ |Khoản|Điều|Điểm|Mục|Chương|Bãi bỏ).*?(?:sửa đổi|bổ sung|bãi bỏ|thay thế)/su;
const QUOTES_OTHER = /^(?:Khoản|Điểm|Điều)\s+\d/u;

/** The articles of the text itself, with where they begin and end. */
const articlesOf = ({ body }: ParsedDocument) =>
  nodesOf(body, (node) => !isForeign(node) && node.type !== 'appendix').filter(
    (node) => node.type === 'article',
  );

/** The articles that footnotes are called in which say that something was changed. */
function notedArticles(text: string, document: ParsedDocument): ReadonlySet<string> {
  const articles = articlesOf(document);
  const noted = new Set<string>();
  let last = 0;
  for (const note of nodesOf(document.body)) {
    if (note.type !== 'footnote') continue;
    const { offset } = note.position.start;
    // A call is glued to a word, a mark or a code; calls come in their order, before their footnotes.
    const call = new RegExp(`(?<=[^\\s\\d]|\\d{4}|\\.\\d\\d)\\[?${note.label}\\]?(?=[\\s.,;:)])`, 'gu');
    const calls = [...text.slice(last, offset).matchAll(call)];
    const at = last + (calls.at(-1)?.index ?? offset - last);
    last = at;
    const said = nodesOf(note)
      .flatMap((node) => (node.type === 'paragraph' ? [node.value] : []))
      .join(' ');
    if (!IS_CHANGED.test(said) || QUOTES_OTHER.test(said)) continue;
    const article = articles.findLast(({ position }) => position.start.offset <= at);
    if (article && 'label' in article && article.label !== null) noted.add(article.label);
  }
  return noted;
}

const MOST_LETTERS_WRONG = 3;
const MOST_WORDS_WRONG = 3;

/** Whether words differ as a scan differs from what it was made of: a letter or two, a mark. */
const isMisread = (words: readonly WordStretch[] | null): boolean => {
  if (words === null) return false;
  const letters = (text: string): string =>
    withoutMarks(text.toLowerCase()).replaceAll(/[^\p{L}\p{N}]/gu, '');
  let removed = '';
  const pairs: (readonly [string, string])[] = [];
  for (const { type, text } of words) {
    if (type === 'removed') removed = text;
    else {
      if (type === 'added') pairs.push([removed, text]);
      else if (removed !== '') pairs.push([removed, '']);
      removed = '';
    }
  }
  if (removed !== '') pairs.push([removed, '']);
  return pairs.every(
    ([one, other]) =>
      one.trim().split(/\s+/u).length <= MOST_WORDS_WRONG &&
      distance(letters(one), letters(other)) <= MOST_LETTERS_WRONG,
  );
};

const articleIn = (place: DiffPlace | null): string | null =>
  place?.path.some(({ type }) => type === 'appendix' || type === 'quotation')
    ? null
    : (place?.path.find(({ type }) => type === 'article')?.label ?? null);

const toldArticles = (changes: readonly Change[], counts: (change: Change) => boolean): ReadonlySet<string> =>
  new Set(changes.filter(counts).flatMap(({ from, to }) => articleIn(to) ?? articleIn(from) ?? []));

/** Compares each base with its consolidated text: whether the articles that changed are those that footnotes name. */
export function measureConsolidated(folder: string): string {
  const files = readdirSync(folder);
  const read = (name: string): string =>
    readFileSync(join(folder, files.find((file) => file.startsWith(name)) ?? name), 'utf8');
  const triples: readonly Triple[] = JSON.parse(readFileSync(join(folder, 'triples.json'), 'utf8'));
  let [all, agreed, exact] = [0, 0, 0];
  const lines = triples.map(({ base, consolidated }) => {
    const text = read(consolidated);
    const document = parseDocument(text);
    const { changes } = diffDocuments(parseDocument(read(base)), document);
    const noted = notedArticles(text, document);
    const told = toldArticles(changes, ({ words, heading }) => !isMisread(words ?? heading));
    const toldAll = toldArticles(changes, () => true);
    const labels = articlesOf(document).flatMap((node) =>
      'label' in node && node.label !== null ? [node.label] : [],
    );
    const odd = labels.filter((label) => noted.has(label) !== told.has(label));
    all += labels.length;
    agreed += labels.length - odd.length;
    exact += labels.filter((label) => noted.has(label) === toldAll.has(label)).length;
    return `${consolidated}: ${labels.length} articles, ${noted.size} noted, ${told.size} told; odd: ${odd.map((label) => `${label} ${noted.has(label) ? 'noted' : 'told'}`).join(', ') || 'none'}`;
  });
  const share = (count: number): string => `${count} of ${all} (${((100 * count) / all).toFixed(1)} %)`;
  return [
    ...lines,
    `articles changed as footnotes say: ${share(agreed)}; with what a scan misread: ${share(exact)}`,
  ].join('\n');
}
